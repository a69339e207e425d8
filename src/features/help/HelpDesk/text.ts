import {translate} from '@docusaurus/Translate';
import type {CardFields} from '@site/src/workshop/help/card';
import type {Answer} from '@site/src/workshop/help/match';
import type {Secret} from '@site/src/workshop/help/redactRules';

const description = 'What stands in a text in the place of a secret; one word, without blanks';

/** What each kind of secret is called. */
export function secretName(secret: Secret): string {
  switch (secret) {
    case 'private-key':
      return translate({id: 'help.secret.privateKey', message: '비공개키', description});
    case 'token':
      return translate({id: 'help.secret.token', message: '토큰', description});
    case 'aws-key':
      return translate({id: 'help.secret.awsKey', message: 'AWS키', description});
    case 'password':
      return translate({id: 'help.secret.password', message: '비밀번호', description});
    case 'account':
      return translate({id: 'help.secret.account', message: '계정번호', description});
    case 'email':
      return translate({id: 'help.secret.email', message: '이메일', description});
    case 'user':
      return translate({id: 'help.secret.user', message: '사용자이름', description});
  }
}

export const secretLabel = (secret: Secret) => `[${secretName(secret)}]`;

/** The first line of the card that asks for help. */
export const cardHeading = (): string =>
  translate({
    id: 'help.card.heading',
    message: '[막혔어요] Docker 워크숍',
    description: 'The first line of the card',
  });

/** What each field of the card is called. */
export const fieldNames = (): Readonly<Record<keyof CardFields, string>> => ({
  page: translate({id: 'help.card.page', message: '페이지', description: 'A field of the card'}),
  step: translate({id: 'help.card.step', message: '단계', description: 'A field of the card'}),
  system: translate({
    id: 'help.card.system',
    message: '시스템',
    description: 'A field of the card',
  }),
  versions: translate({
    id: 'help.card.versions',
    message: '버전',
    description: 'A field of the card',
  }),
  error: translate({id: 'help.card.error', message: '오류', description: 'A field of the card'}),
});

/** The answer in one sentence, which is read out. */
export function answerText({confidence, matches}: Answer): string {
  switch (confidence) {
    case 'none':
      return translate({
        id: 'help.none',
        message: '아는 오류를 찾지 못했습니다. 아래의 카드를 진행자에게 보여 주세요.',
        description: 'Said when nothing known fits what was pasted',
      });
    case 'unsure':
      return translate({
        id: 'help.unsure',
        message: '확실하지 않습니다. 다음 오류일 수 있습니다.',
        description: 'Said over answers that are guesses',
      });
    case 'sure':
      return translate(
        {
          id: 'help.sure',
          message: '오류 {count}개를 찾았습니다. 맨 위의 것부터 고칩니다.',
          description: 'Said over answers that are sure; the first caused the others',
        },
        {count: matches.length},
      );
  }
}
