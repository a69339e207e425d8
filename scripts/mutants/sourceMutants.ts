import {append, check, create, replace, unit, type Mutant} from './mutant';

const OXLINT = 'node_modules/oxlint/bin/oxlint';
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** What Vitest prints of an assertion that does not hold. */
const ASSERTION = 'AssertionError';

/** Breaks of the models. */
const models: readonly Mutant[] = [
  {
    name: 'a cache key of COPY that forgets the destination',
    edits: [replace('src/simulator/buildkit/vertex.ts', '...[destination, chown,', '...[chown,')],
    noticedBy: unit('src/simulator/buildkit'),
    says: ASSERTION,
  },
  {
    name: 'a cache key of RUN that forgets its environment',
    edits: [
      replace(
        'src/simulator/buildkit/vertex.ts',
        'return fingerprint(variables, directory',
        'return fingerprint(variables.slice(0, 0), directory',
      ),
    ],
    noticedBy: unit('src/simulator/buildkit'),
    says: ASSERTION,
  },
  {
    name: 'an exception in .dockerignore that takes nothing back in',
    edits: [replace('src/simulator/buildkit/dockerignore.ts', "trimmed.startsWith('!')", 'false')],
    noticedBy: unit('src/simulator/buildkit'),
    says: ASSERTION,
  },
  {
    name: 'a whiteout that hides nothing',
    edits: [
      replace(
        'src/simulator/image/union.ts',
        'draft.remove(change.path);',
        'draft.get(change.path, false);',
      ),
    ],
    noticedBy: unit('src/simulator/image'),
    says: ASSERTION,
  },
  {
    name: 'waste that counts files that are copied for their mode as rewritten',
    edits: [
      replace(
        'src/simulator/image/waste.ts',
        "=== hidden.digest ? 'copied' : 'rewritten'",
        "=== hidden.digest ? 'rewritten' : 'rewritten'",
      ),
    ],
    noticedBy: unit('src/simulator/image'),
    says: ASSERTION,
  },
  {
    name: 'a scheduler that replaces no stopped task',
    edits: [
      replace(
        'src/simulator/aws/service.ts',
        'return kept < state.desiredCount',
        'return kept < 0',
      ),
    ],
    noticedBy: unit('src/simulator/aws'),
    says: ASSERTION,
  },
];

/** Breaks of what the course is made of. */
const course: readonly Mutant[] = [
  {
    name: 'a JSON Web Token that stays on the help card',
    edits: [replace('src/workshop/help/redactRules.ts', '(\\beyJ', '(\\beyK')],
    noticedBy: unit('src/workshop/help/redact.test.ts'),
    says: ASSERTION,
  },
  {
    name: 'a symptom that comes before its cause',
    edits: [
      replace(
        'src/workshop/help/match.ts',
        'Number(a.problem.symptom) - Number(b.problem.symptom)',
        'Number(b.problem.symptom) - Number(a.problem.symptom)',
      ),
    ],
    noticedBy: unit('src/workshop/help'),
    says: ASSERTION,
  },
  {
    name: 'a lunch that nobody gets',
    edits: [
      replace('src/workshop/agenda/plan.ts', "pause('lunch', 'lunch', settings.lunchLength);", ''),
    ],
    noticedBy: unit('src/workshop/agenda'),
    says: ASSERTION,
  },
  {
    name: 'a window that follows a message to another host',
    edits: [replace('src/workshop/classroom/messages.ts', '/^\\/(?![/\\\\])/', '/^\\//')],
    noticedBy: unit('src/workshop/classroom'),
    says: ASSERTION,
  },
  {
    name: 'a file that PowerShell writes as UTF-16',
    edits: [
      replace('src/workshop/commands/powershell.ts', '| Out-File -Encoding ascii', '| Out-File'),
    ],
    noticedBy: unit('src/workshop/commands'),
    says: ASSERTION,
  },
  {
    name: 'a Docker ID of any length',
    edits: [
      replace(
        'src/workshop/reader/values.ts',
        '/[a-z0-9]/, min: 4, max: 30',
        '/[a-z0-9]/, min: 1, max: 99',
      ),
    ],
    noticedBy: unit('src/workshop/reader'),
    says: ASSERTION,
  },
  {
    name: 'a search that counts spaces',
    edits: [replace('src/workshop/search/fold.ts', '/[^\\S\\n]|', '/')],
    noticedBy: unit('src/workshop/search'),
    says: ASSERTION,
  },
  {
    name: 'an address without its slash that is another page without a network',
    edits: [replace('src/browser/offline/fileFor.ts', "{kind: 'page'}", "{kind: 'unknown'}")],
    noticedBy: unit('src/browser/offline'),
    says: ASSERTION,
  },
  {
    name: 'a storage of a newer version that is read as if it were this one',
    edits: [replace('src/browser/storage.ts', '&& stored.version === VERSION', '')],
    noticedBy: unit('src/browser/storage.test.ts'),
    says: ASSERTION,
  },
];

/** Breaks of the text and of the house. */
const rules: readonly Mutant[] = [
  {
    name: 'a word that the glossary does not use',
    edits: [append('docs/hub.mdx', '\n디펜던시를 설치합니다.\n')],
    noticedBy: check(TSX, 'scripts/check-terms.ts'),
    says: /docs\/hub\.mdx:\d+/,
  },
  {
    name: 'a key in the front matter that no page has',
    edits: [replace('docs/hub.mdx', /^title:/gm, 'titel: x\ntitle:')],
    noticedBy: check(TSX, 'scripts/check.ts', 'docs/hub.mdx'),
    says: /docs\/hub\.mdx:\d+/,
  },
  {
    name: 'a diagram that was changed and not drawn again',
    edits: [replace('docs/engine.mdx', 'accTitle: ', 'accTitle: 새로운 ')],
    noticedBy: check(TSX, 'scripts/diagrams.ts', '--check'),
    says: 'diagrams',
  },
  {
    name: 'an import that climbs',
    edits: [
      append('src/workshop/help/match.ts', "\nexport {labs} from '../../features/chapters';\n"),
    ],
    noticedBy: check(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
    ),
    says: 'src/workshop-imports-down',
  },
  {
    name: 'two files that import each other',
    edits: [append('src/workshop/help/fold.ts', "\nexport type {Match} from './match';\n")],
    noticedBy: check(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
    ),
    says: 'no-cycle',
  },
  {
    name: 'pure code that reads the page',
    edits: [create('src/workshop/leak.ts', 'export const title = document.title;\n')],
    noticedBy: check('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
    says: 'src/workshop/leak.ts',
  },
  {
    name: 'a text that no translator sees',
    edits: [
      replace('src/components/ui/Figure/index.tsx', '<figcaption', '<p>새로운 글</p><figcaption'),
    ],
    noticedBy: check(OXLINT, 'src/components/ui/Figure/index.tsx'),
    says: 'no-untranslated-text',
  },
];

/** Breaks of the sources and of the text. */
export const sourceMutants: readonly Mutant[] = [...models, ...course, ...rules];
