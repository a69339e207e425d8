import {translate} from '@docusaurus/Translate';
import type {FixTitle} from '../../../simulator/dockerfile/checks';

/** The words of the button that applies a fix. */
export function fixLabel(title: FixTitle): string {
  switch (title.kind) {
    case 'lowercase-stage-name':
      return translate(
        {
          id: 'buildChecks.fix.lowercase-stage-name',
          message: '이름을 소문자로 바꾸기: {to}',
          description: 'Button that applies the fix lowercase-stage-name',
        },
        {to: title.to},
      );
    case 'match-from':
      return translate(
        {
          id: 'buildChecks.fix.match-from',
          message: 'FROM에 맞추어 {to} 쓰기',
          description: 'Button that applies the fix match-from',
        },
        {to: title.to},
      );
    case 'remove-empty-lines':
      return translate({
        id: 'buildChecks.fix.remove-empty-lines',
        message: '빈 줄 지우기',
        description: 'Button that applies the fix remove-empty-lines',
      });
    case 'change-keyword':
      return translate(
        {
          id: 'buildChecks.fix.change-keyword',
          message: '대소문자 맞추기: {to}',
          description: 'Button that applies the fix change-keyword',
        },
        {to: title.to},
      );
    case 'rename-stage':
      return translate(
        {
          id: 'buildChecks.fix.rename-stage',
          message: '앞뒤를 함께 고쳐 이름 바꾸기: {from} → {to}',
          description: 'Button that applies the fix rename-stage',
        },
        {from: title.from, to: title.to},
      );
    case 'use-exec-form':
      return translate({
        id: 'buildChecks.fix.use-exec-form',
        message: 'exec 형식으로 바꾸기',
        description: 'Button that applies the fix use-exec-form',
      });
    case 'write-shell':
      return translate({
        id: 'buildChecks.fix.write-shell',
        message: '셸을 밝혀 exec 형식으로 바꾸기',
        description: 'Button that applies the fix write-shell',
      });
    case 'use-label':
      return translate({
        id: 'buildChecks.fix.use-label',
        message: 'LABEL로 바꾸기',
        description: 'Button that applies the fix use-label',
      });
    case 'use-suggestion':
      return translate(
        {
          id: 'buildChecks.fix.use-suggestion',
          message: '변수 이름 고치기: {from} → {to}',
          description: 'Button that applies the fix use-suggestion',
        },
        {from: title.from, to: title.to},
      );
    case 'declare-argument':
      return translate(
        {
          id: 'buildChecks.fix.declare-argument',
          message: '스테이지 안에 ARG {name} 선언하기',
          description: 'Button that applies the fix declare-argument',
        },
        {name: title.name},
      );
    case 'give-default':
      return translate(
        {
          id: 'buildChecks.fix.give-default',
          message: '{name}에 기본값 주기: {value}',
          description: 'Button that applies the fix give-default',
        },
        {name: title.name, value: title.value},
      );
    case 'make-absolute':
      return translate(
        {
          id: 'buildChecks.fix.make-absolute',
          message: '절대 경로로 바꾸기: {path}',
          description: 'Button that applies the fix make-absolute',
        },
        {path: title.path},
      );
    case 'remove-instruction':
      return translate(
        {
          id: 'buildChecks.fix.remove-instruction',
          message: '쓰이지 않는 {line}번째 줄의 명령 지우기',
          description: 'Button that applies the fix remove-instruction',
        },
        {line: title.line},
      );
    case 'use-equals-sign':
      return translate({
        id: 'buildChecks.fix.use-equals-sign',
        message: '등호로 잇기',
        description: 'Button that applies the fix use-equals-sign',
      });
    case 'remove-platform':
      return translate({
        id: 'buildChecks.fix.remove-platform',
        message: '--platform 지우기',
        description: 'Button that applies the fix remove-platform',
      });
    case 'use-port':
      return translate(
        {
          id: 'buildChecks.fix.use-port',
          message: '포트 고치기: {to}',
          description: 'Button that applies the fix use-port',
        },
        {to: title.to},
      );
  }
}
