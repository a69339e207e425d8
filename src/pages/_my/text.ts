import {translate} from '@docusaurus/Translate';
import type {ImportFailure} from '@site/src/workshop/reader/exchange';
import type {Refusal} from '@site/src/workshop/reader/check';
import type {ValueName} from '@site/src/workshop/reader/values';

/** What a value is called, and what it must look like. */
export function wordsOf(name: ValueName): {readonly label: string; readonly hint: string} {
  switch (name) {
    case 'dockerId':
      return {
        label: translate({id: 'value.dockerId', message: 'Docker ID', description: 'A value'}),
        hint: translate({
          id: 'value.dockerId.hint',
          message: 'Docker Hub에 로그인하는 이름입니다. 소문자와 숫자로 4–30자입니다.',
          description: 'What a Docker ID looks like',
        }),
      };
    case 'awsAccount':
      return {
        label: translate({
          id: 'value.awsAccount',
          message: 'AWS 계정 ID',
          description: 'A value',
        }),
        hint: translate({
          id: 'value.awsAccount.hint',
          message: '붙임표 없이 숫자 12자리입니다. 출력에 나오는 계정이 내 계정인지 볼 때 씁니다.',
          description: 'What an AWS account id looks like',
        }),
      };
    case 'awsRegion':
      return {
        label: translate({id: 'value.awsRegion', message: 'AWS 리전', description: 'A value'}),
        hint: translate({
          id: 'value.awsRegion.hint',
          message: '적지 않으면 서울(ap-northeast-2)입니다.',
          description: 'What holds without a region',
        }),
      };
    case 'resourceName':
      return {
        label: translate({
          id: 'value.resourceName',
          message: 'AWS 리소스 이름',
          description: 'A value',
        }),
        hint: translate({
          id: 'value.resourceName.hint',
          message:
            '계정 하나를 여럿이 쓸 때 내 것을 구분하는 이름입니다. 적지 않으면 hello-workshop입니다.',
          description: 'What the name is for',
        }),
      };
  }
}

/** Why a value was refused, and what to do. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'character':
      return translate(
        {
          id: 'value.refused.character',
          message: '‘{character}’은(는) 쓸 수 없습니다. 명령의 뜻이 바뀔 수 있습니다.',
          description: 'A value has a character that it may not have',
        },
        {
          character:
            refusal.character.trim() === ''
              ? translate({
                  id: 'value.refused.space',
                  message: '빈칸',
                  description: 'A character that cannot be seen',
                })
              : refusal.character,
        },
      );
    case 'upper-case':
      return translate({
        id: 'value.refused.upperCase',
        message: '대문자는 쓸 수 없습니다. 소문자로 적으세요.',
        description: 'A value has a capital letter',
      });
    case 'length':
      if (refusal.min === refusal.max) {
        return translate(
          {
            id: 'value.refused.exactLength',
            message: '{length}자여야 합니다.',
            description: 'A value does not have the one length that it may have',
          },
          {length: refusal.min},
        );
      }
      return translate(
        {
          id: 'value.refused.length',
          message: '{min}자에서 {max}자 사이여야 합니다.',
          description: 'A value is too short or too long',
        },
        {min: refusal.min, max: refusal.max},
      );
    case 'digits':
      return translate({
        id: 'value.refused.digits',
        message: '숫자만 적습니다. 붙임표도 빼세요.',
        description: 'An account id has something else than digits',
      });
    case 'first-letter':
      return translate({
        id: 'value.refused.firstLetter',
        message: '소문자로 시작해야 하고, sg-로는 시작할 수 없습니다.',
        description: 'A name starts with what AWS does not take',
      });
    case 'unknown-region':
      return refusal.similar === undefined
        ? translate({
            id: 'value.refused.region',
            message: 'AWS에 없는 리전입니다. 서울은 ap-northeast-2입니다.',
            description: 'A region that there is not',
          })
        : translate(
            {
              id: 'value.refused.similarRegion',
              message: 'AWS에 없는 리전입니다. 혹시 {similar}인가요?',
              description: 'A region that there is not, and one like it',
            },
            {similar: refusal.similar},
          );
  }
}

/** Which value the commands have while another is refused. */
export const stillKept = (value: string): string =>
  translate(
    {
      id: 'value.refused.kept',
      message: '명령에는 전에 적은 값({value})이 그대로 들어갑니다.',
      description: 'A value is refused, and the one before stays',
    },
    {value},
  );

/** Why a file with progress cannot be read. */
export function explainFailure(failure: ImportFailure): string {
  switch (failure) {
    case 'not-json':
    case 'other-file':
      return translate({
        id: 'my.progress.otherFile',
        message: '진행 파일이 아닙니다. ‘파일로 내보내기’로 만든 파일을 고르세요.',
        description: 'The file that was chosen is another',
      });
    case 'newer-version':
      return translate({
        id: 'my.progress.newer',
        message: '이 사이트보다 새로운 사이트에서 만든 파일입니다. 새로 고친 뒤 다시 해 보세요.',
        description: 'The file that was chosen has a version that is not known',
      });
    case 'empty':
      return translate({
        id: 'my.progress.empty',
        message: '이 파일에는 마친 것이 없습니다.',
        description: 'The file that was chosen holds no progress',
      });
  }
}
