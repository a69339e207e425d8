import {applyFix, checkDockerfile} from '../../../simulator/dockerfile/checks';
import {fixLabel} from '../BuildChecks/fixLabels';
import {ruleMessage} from '../BuildChecks/messages';
import type {CheckNote} from './analysis';
import type {LabInputs} from './labInputs';

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
