import type {SourceRange} from '../../../simulator/dockerfile';
import {applyFix, checkDockerfile} from '../../../simulator/dockerfile/checks';
import {fixLabel, ruleMessage} from '../BuildChecks/text';
import type {LabInputs} from './labInputs';

/** What a build check has found, in words. */
export interface CheckNote {
  readonly message: string;
  readonly range: SourceRange;
  /** What the fix does, and the Dockerfile with it applied. */
  readonly fix: {readonly name: string; readonly dockerfile: string} | undefined;
}

/**
 * What `docker build --check` warns of.
 *
 * @param ignored the files that .dockerignore leaves out
 */
export function checkNotes(
  {dockerfile, files, target}: LabInputs,
  ignored: readonly string[],
): readonly CheckNote[] {
  const context = {
    ignored: (path: string) => ignored.includes(path.replace(/^\//, '')),
    dockerignore: files['.dockerignore']?.content,
  };
  return checkDockerfile(dockerfile, {context, target}).map(({rule, range, fix}) => ({
    message: `${ruleMessage(rule)} (${rule})`,
    range,
    fix: fix && {name: fixLabel(fix.title), dockerfile: applyFix(dockerfile, fix)},
  }));
}
