import {translate} from '@docusaurus/Translate';
import {isDone, type Verdict} from '@site/src/workshop/outputs/check';
import {endsOneStep, type BoxProps, type Ending} from '../box';
import {noResponseText, otherOutputText, troubleText} from './explain';

/** The headline of the verdict on an output that is right. */
function passedText(ending: Ending | undefined): string {
  if (ending === undefined) {
    return translate({
      id: 'check.right',
      message: '맞습니다. 있어야 할 것이 모두 있습니다.',
      description: 'CheckOutput: everything that is expected is there, and the step goes on',
    });
  }
  return endsOneStep(ending)
    ? translate({
        id: 'check.done',
        message: '맞습니다. 이 단계를 마쳤습니다.',
        description: 'CheckOutput: everything is there, and the step has been ticked off',
      })
    : translate({
        id: 'check.labDone',
        message: '맞습니다. 이 실습의 결과가 제대로 나왔습니다.',
        description: 'CheckOutput: everything that a lab leads to is there',
      });
}

/** What a pasted output comes to, in a sentence. */
export function verdictText(verdict: Verdict, {check: {command, kind}, ending}: BoxProps): string {
  switch (verdict.kind) {
    case 'empty':
      if (kind === 'response') {
        return noResponseText(command);
      }
      return translate({
        id: 'check.empty',
        message:
          '붙여 넣은 것이 없습니다. 아무것도 출력되지 않았다면 입력한 명령까지 함께 복사해 붙여 넣으세요.',
        description: 'CheckOutput: nothing was pasted',
      });
    case 'no-head':
      return translate(
        {
          id: 'check.noHead',
          message:
            '출력이 다 있는지 알 수 없습니다. 이 명령은 첫 줄에 열의 이름을 출력합니다. ‘{command}’부터 마지막 줄까지 함께 복사해 붙여 넣으세요.',
          description: 'CheckOutput: a list was pasted without its first line',
        },
        {command},
      );
    case 'trouble':
      return troubleText(verdict.trouble, command);
    case 'other':
      return otherOutputText(verdict.likeness, command);
    case 'read':
      return isDone(verdict)
        ? passedText(ending)
        : translate({
            id: 'check.notYet',
            message: '아직 다른 것이 있습니다.',
            description: 'CheckOutput: something of what is expected is not there',
          });
  }
}
