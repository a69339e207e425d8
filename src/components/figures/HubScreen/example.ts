/** The example data of the drawn screens. Names, digests and people are made up. */

export interface ExampleTag {
  readonly name: string;
  /** The first characters of the digest that the tag points to. */
  readonly digest: string;
  readonly platforms: readonly string[];
  /** The day (YYYY-MM-DD) on which the tag was pushed last. */
  readonly pushed: string;
  /** The day on which the tag was pulled last. */
  readonly pulled: string;
}

export const REPOSITORY = 'example/web';

export const TAGS: readonly ExampleTag[] = [
  {
    name: 'latest',
    digest: 'sha256:9c41e2',
    platforms: ['linux/amd64', 'linux/arm64'],
    pushed: '2026-11-20',
    pulled: '2026-11-24',
  },
  {
    name: '1.4.2',
    digest: 'sha256:9c41e2',
    platforms: ['linux/amd64', 'linux/arm64'],
    pushed: '2026-11-20',
    pulled: '2026-11-23',
  },
  {
    name: '1.4.1-slim',
    digest: 'sha256:07b8d5',
    platforms: ['linux/amd64', 'linux/arm64'],
    pushed: '2026-10-02',
    pulled: '2026-11-21',
  },
  {
    name: '1.4.1',
    digest: 'sha256:5ad310',
    platforms: ['linux/amd64', 'linux/arm64'],
    pushed: '2026-10-02',
    pulled: '2026-11-22',
  },
  {
    name: '1.3.0',
    digest: 'sha256:e2f764',
    platforms: ['linux/amd64'],
    pushed: '2025-03-11',
    pulled: '2026-08-30',
  },
];

export type Permission = 'read' | 'write' | 'admin';

export interface ExampleTeam {
  readonly name: string;
  readonly members: number;
  readonly permissions: readonly {readonly repository: string; readonly permission: Permission}[];
}

export const ORGANIZATION = 'example';

export const TEAMS: readonly [ExampleTeam, ...ExampleTeam[]] = [
  {
    name: 'developers',
    members: 8,
    permissions: [
      {repository: 'example/web', permission: 'write'},
      {repository: 'example/api', permission: 'write'},
      {repository: 'example/base', permission: 'read'},
    ],
  },
  {
    name: 'platform',
    members: 3,
    permissions: [
      {repository: 'example/web', permission: 'read'},
      {repository: 'example/api', permission: 'read'},
      {repository: 'example/base', permission: 'admin'},
    ],
  },
  {
    name: 'testers',
    members: 5,
    permissions: [
      {repository: 'example/web', permission: 'read'},
      {repository: 'example/api', permission: 'read'},
      {repository: 'example/base', permission: 'read'},
    ],
  },
];

export const COMMIT = {id: '4f7a9d1', branch: 'main', author: 'hana'} as const;

/** What the workflow pushes when every step before has passed. */
export const PUSHED = {
  tags: ['example/web:1.4.2', 'example/web:latest'],
  digest: 'sha256:9c41e2…',
} as const;
