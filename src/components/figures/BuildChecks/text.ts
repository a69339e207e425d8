import {translate} from '@docusaurus/Translate';
import type {FixTitle, RuleName} from '../../../simulator/dockerfile/checks';

/** What a build check has found and why it matters, for someone new to Dockerfiles. */
export function ruleMessage(rule: RuleName): string {
  switch (rule) {
    case 'StageNameCasing':
      return translate({
        id: 'buildChecks.rule.StageNameCasing',
        message:
          '스테이지 이름에 대문자가 있습니다. COPY --from은 대소문자를 가리지 않지만 FROM은 소문자로 적어야 이 스테이지를 찾으므로, 소문자로 짓는 편이 안전합니다.',
      });
    case 'FromAsCasing':
      return translate({
        id: 'buildChecks.rule.FromAsCasing',
        message:
          'FROM과 AS의 대소문자가 서로 다릅니다. 빌드에는 영향이 없지만, 한쪽으로 맞추면 파일을 읽기 쉽습니다.',
      });
    case 'NoEmptyContinuation':
      return translate({
        id: 'buildChecks.rule.NoEmptyContinuation',
        message:
          '이어지는 명령 사이에 빈 줄이 있습니다. 지금은 BuildKit이 건너뛰지만, 앞으로는 오류가 됩니다.',
      });
    case 'ConsistentInstructionCasing':
      return translate({
        id: 'buildChecks.rule.ConsistentInstructionCasing',
        message:
          '명령의 대소문자가 파일의 다른 명령과 다릅니다. 빌드에는 영향이 없지만, 한쪽으로 맞추면 명령과 인자가 쉽게 구별됩니다.',
      });
    case 'DuplicateStageName':
      return translate({
        id: 'buildChecks.rule.DuplicateStageName',
        message:
          '같은 이름의 스테이지가 앞에 있습니다. 이 이름을 쓰는 COPY --from은 마지막 스테이지를 가리키므로, 엉뚱한 파일을 복사하기 쉽습니다.',
      });
    case 'ReservedStageName':
      return translate({
        id: 'buildChecks.rule.ReservedStageName',
        message:
          'scratch와 context는 Docker가 따로 쓰는 이름입니다. 스테이지에 이 이름을 붙이면 FROM scratch 같은 줄의 뜻이 달라집니다.',
      });
    case 'JSONArgsRecommended':
      return translate({
        id: 'buildChecks.rule.JSONArgsRecommended',
        message:
          '셸 형식으로 적은 명령은 /bin/sh를 거쳐 실행됩니다. docker stop이 보낸 종료 신호를 셸이 받고 프로그램에 전하지 않을 수 있습니다.',
      });
    case 'MaintainerDeprecated':
      return translate({
        id: 'buildChecks.rule.MaintainerDeprecated',
        message:
          'MAINTAINER는 더 이상 권하지 않는 명령입니다. 만든 사람은 LABEL로 적어야 다른 도구에서도 읽을 수 있습니다.',
      });
    case 'UndefinedArgInFrom':
      return translate({
        id: 'buildChecks.rule.UndefinedArgInFrom',
        message:
          'FROM이 쓰는 변수가 선언되지 않았습니다. 값이 비어서 이미지 이름이 달라지거나 빌드가 멈춥니다. 첫 FROM보다 앞에 ARG로 선언합니다.',
      });
    case 'WorkdirRelativePath':
      return translate({
        id: 'buildChecks.rule.WorkdirRelativePath',
        message:
          '작업 디렉터리가 상대 경로입니다. 베이스 이미지의 작업 디렉터리가 바뀌면 파일이 놓이는 곳도 함께 바뀝니다.',
      });
    case 'UndefinedVar':
      return translate({
        id: 'buildChecks.rule.UndefinedVar',
        message:
          '여기에서 정의되지 않은 변수입니다. 오류 없이 빈 값으로 바뀌어 경로나 설정이 틀어집니다. 첫 FROM 앞의 ARG는 스테이지 안에서 다시 선언해야 보입니다.',
      });
    case 'MultipleInstructionsDisallowed':
      return translate({
        id: 'buildChecks.rule.MultipleInstructionsDisallowed',
        message:
          '한 스테이지에 같은 명령이 여러 번 있습니다. 마지막 것만 쓰이므로, 여기에 적은 것은 아무 일도 하지 않습니다.',
      });
    case 'LegacyKeyValueFormat':
      return translate({
        id: 'buildChecks.rule.LegacyKeyValueFormat',
        message:
          '이름과 값을 빈칸으로 나누는 옛 형식입니다. 어디까지가 값인지 헷갈리고 한 줄에 하나만 적을 수 있으므로, 등호로 잇습니다.',
      });
    case 'RedundantTargetPlatform':
      return translate({
        id: 'buildChecks.rule.RedundantTargetPlatform',
        message:
          'FROM은 원래 대상 플랫폼의 이미지를 가져옵니다. 같은 값을 다시 적을 필요가 없습니다.',
      });
    case 'SecretsUsedInArgOrEnv':
      return translate({
        id: 'buildChecks.rule.SecretsUsedInArgOrEnv',
        message:
          '비밀로 보이는 이름입니다. ARG와 ENV의 값은 이미지의 설정이나 기록에 남아 이미지를 받은 누구나 볼 수 있습니다. RUN --mount=type=secret을 씁니다.',
      });
    case 'InvalidDefaultArgInFrom':
      return translate({
        id: 'buildChecks.rule.InvalidDefaultArgInFrom',
        message:
          '--build-arg를 주지 않으면 이미지 이름이 비거나 쓸 수 없는 이름이 됩니다. ARG에 기본값을 주면 그냥 빌드해도 됩니다. 변수가 없다면 이름의 철자를 확인합니다.',
      });
    case 'FromPlatformFlagConstDisallowed':
      return translate({
        id: 'buildChecks.rule.FromPlatformFlagConstDisallowed',
        message:
          '플랫폼을 값으로 못박았습니다. 다른 플랫폼용으로 빌드해도 이 이미지만 쓰게 됩니다. 꼭 필요하다면 스테이지 이름에 플랫폼을 넣어 뜻을 밝힙니다.',
      });
    case 'CopyIgnoredFile':
      return translate({
        id: 'buildChecks.rule.CopyIgnoredFile',
        message:
          '.dockerignore가 뺀 파일을 복사하려고 합니다. 빌드 컨텍스트에 그 파일이 없으므로 빌드가 실패합니다.',
      });
    case 'ExposeProtoCasing':
      return translate({
        id: 'buildChecks.rule.ExposeProtoCasing',
        message: 'EXPOSE의 프로토콜은 소문자로 적습니다. 빌드하면 어차피 소문자로 바뀝니다.',
      });
    case 'ExposeInvalidFormat':
      return translate({
        id: 'buildChecks.rule.ExposeInvalidFormat',
        message:
          'EXPOSE에는 컨테이너의 포트만 적습니다. 호스트의 주소와 포트는 docker run -p로 정하며, 여기에 적은 것은 쓰이지 않습니다. 앞으로는 오류가 됩니다.',
      });
  }
}

/** The words of the button that applies a fix. */
export function fixLabel(title: FixTitle): string {
  switch (title.kind) {
    case 'lowercase-stage-name':
      return translate(
        {
          id: 'buildChecks.fix.lowercase-stage-name',
          message: '이름을 소문자로 바꾸기: {to}',
        },
        {to: title.to},
      );
    case 'match-from':
      return translate(
        {
          id: 'buildChecks.fix.match-from',
          message: 'FROM에 맞추어 {to} 쓰기',
        },
        {to: title.to},
      );
    case 'remove-empty-lines':
      return translate({
        id: 'buildChecks.fix.remove-empty-lines',
        message: '빈 줄 지우기',
      });
    case 'change-keyword':
      return translate(
        {
          id: 'buildChecks.fix.change-keyword',
          message: '대소문자 맞추기: {to}',
        },
        {to: title.to},
      );
    case 'rename-stage':
      return translate(
        {
          id: 'buildChecks.fix.rename-stage',
          message: '앞뒤를 함께 고쳐 이름 바꾸기: {from} → {to}',
        },
        {from: title.from, to: title.to},
      );
    case 'use-exec-form':
      return translate({
        id: 'buildChecks.fix.use-exec-form',
        message: 'exec 형식으로 바꾸기',
      });
    case 'write-shell':
      return translate({
        id: 'buildChecks.fix.write-shell',
        message: '셸을 밝혀 exec 형식으로 바꾸기',
      });
    case 'use-label':
      return translate({
        id: 'buildChecks.fix.use-label',
        message: 'LABEL로 바꾸기',
      });
    case 'use-suggestion':
      return translate(
        {
          id: 'buildChecks.fix.use-suggestion',
          message: '변수 이름 고치기: {from} → {to}',
        },
        {from: title.from, to: title.to},
      );
    case 'declare-argument':
      return translate(
        {
          id: 'buildChecks.fix.declare-argument',
          message: '스테이지 안에 ARG {name} 선언하기',
        },
        {name: title.name},
      );
    case 'give-default':
      return translate(
        {
          id: 'buildChecks.fix.give-default',
          message: '{name}에 기본값 주기: {value}',
        },
        {name: title.name, value: title.value},
      );
    case 'make-absolute':
      return translate(
        {
          id: 'buildChecks.fix.make-absolute',
          message: '절대 경로로 바꾸기: {path}',
        },
        {path: title.path},
      );
    case 'remove-instruction':
      return translate(
        {
          id: 'buildChecks.fix.remove-instruction',
          message: '쓰이지 않는 {line}번째 줄의 명령 지우기',
        },
        {line: title.line},
      );
    case 'use-equals-sign':
      return translate({
        id: 'buildChecks.fix.use-equals-sign',
        message: '등호로 잇기',
      });
    case 'remove-platform':
      return translate({
        id: 'buildChecks.fix.remove-platform',
        message: '--platform 지우기',
      });
    case 'use-port':
      return translate(
        {
          id: 'buildChecks.fix.use-port',
          message: '포트 고치기: {to}',
        },
        {to: title.to},
      );
  }
}
