import type {ExampleTag, Permission} from './example';

export type TagOrder = 'newest' | 'oldest';

/**
 * The tags whose name has `text` in it, upper and lower case alike, ordered by the day of the last
 * push; tags of the same day keep their order.
 */
export function filterTags(
  tags: readonly ExampleTag[],
  text: string,
  order: TagOrder,
): readonly ExampleTag[] {
  const wanted = text.trim().toLowerCase();
  const sign = order === 'newest' ? -1 : 1;
  return tags
    .filter((tag) => tag.name.toLowerCase().includes(wanted))
    .sort((a, b) => sign * a.pushed.localeCompare(b.pushed));
}

export type Invitee = 'nobody' | 'email' | 'docker-id' | 'neither';

/**
 * What an organization's owner typed to invite someone.
 * Source: docs.docker.com/accounts/create-account (a Docker ID has 4 to 30 lower-case letters and
 * digits).
 */
export function inviteeOf(text: string): Invitee {
  const trimmed = text.trim();
  if (trimmed === '') {
    return 'nobody';
  }
  if (/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(trimmed)) {
    return 'email';
  }
  return /^[a-z0-9]{4,30}$/.test(trimmed) ? 'docker-id' : 'neither';
}

export type RepositoryAction = 'view' | 'pull' | 'push' | 'edit' | 'delete';

/** What may be done with a repository, from what everybody may to what few may. */
export const ACTIONS: readonly RepositoryAction[] = ['view', 'pull', 'push', 'edit', 'delete'];

/**
 * Whether a permission covers an action; permissions are cumulative.
 * Source: docs.docker.com/admin/organization/manage-a-team, "Permissions reference".
 */
export function allows(permission: Permission, action: RepositoryAction): boolean {
  switch (action) {
    case 'view':
    case 'pull':
      return true;
    case 'push':
      return permission !== 'read';
    case 'edit':
    case 'delete':
      return permission === 'admin';
  }
}

export type WorkflowStep = 'checkout' | 'build' | 'test' | 'login' | 'push';
export type StepResult = 'passed' | 'failed' | 'skipped';

const WORKFLOW: readonly WorkflowStep[] = ['checkout', 'build', 'test', 'login', 'push'];

/** A run of the workflow: after a step that fails nothing else runs, the push included. */
export function runWorkflow(
  failing?: WorkflowStep,
): readonly {readonly step: WorkflowStep; readonly result: StepResult}[] {
  const failsAt = failing === undefined ? WORKFLOW.length : WORKFLOW.indexOf(failing);
  return WORKFLOW.map((step, index) => ({
    step,
    result: index < failsAt ? 'passed' : index === failsAt ? 'failed' : 'skipped',
  }));
}
