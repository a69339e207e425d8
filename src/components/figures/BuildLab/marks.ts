import {stateLabel} from '../BuildSteps';
import type {EditorDiagnostic, LineMark} from '../Editor';
import type {Analysis} from './analysis';
import type {CheckNote} from './checkNotes';
import type {LabBuild} from './lab';
import {mistakeText, stoppedHereText} from './text/labText';

function ofCheck(
  {message, range, fix}: CheckNote,
  dockerfile: string,
  onFix: (before: string, after: string) => void,
): EditorDiagnostic {
  return {
    from: range.start,
    to: range.end,
    severity: 'warning',
    message,
    actions:
      fix === undefined ? [] : [{name: fix.name, apply: () => onFix(dockerfile, fix.dockerfile)}],
  };
}

/** The error of a build whose Dockerfile is still the one in the editor. */
function ofBuild(build: LabBuild | undefined, dockerfile: string): readonly EditorDiagnostic[] {
  const error = build?.outcome?.error;
  return error?.range === undefined || build?.inputs.dockerfile !== dockerfile
    ? []
    : [
        {
          from: error.range.start,
          to: error.range.end,
          severity: 'error',
          message: stoppedHereText(error.message),
        },
      ];
}

/**
 * The diagnostics of the Dockerfile in the editor: mistakes, build checks with their fixes, and the
 * error of the last build.
 *
 * @param onFix is given the text that a fix was made for, and the text with the fix
 */
export function diagnosticsOf(
  {dockerfile, mistakes, checks}: Analysis,
  build: LabBuild | undefined,
  onFix: (before: string, after: string) => void,
): readonly EditorDiagnostic[] {
  const ofMistakes = mistakes.map(({message, range}): EditorDiagnostic => ({
    from: range.start,
    to: range.end,
    severity: 'error',
    message: mistakeText(message),
  }));
  return [
    ...ofMistakes,
    // The mistake at which the build stopped is listed already.
    ...(mistakes.length > 0 ? [] : ofBuild(build, dockerfile)),
    ...checks.map((check) => ofCheck(check, dockerfile, onFix)),
  ];
}

/** Whether each line came from the cache or ran; none once the Dockerfile differs from the built one. */
export function lineMarksOf(build: LabBuild | undefined, dockerfile: string): readonly LineMark[] {
  return build?.inputs.dockerfile !== dockerfile
    ? []
    : (build.outcome?.steps ?? []).flatMap(({state, range}): readonly LineMark[] =>
        state === 'cached' || state === 'run'
          ? [
              {
                line: range.start.line,
                kind: state === 'run' ? 'rerun' : 'cached',
                label: stateLabel(state),
              },
            ]
          : [],
      );
}
