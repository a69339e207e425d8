import {translate} from '@docusaurus/Translate';
import type {CardFields} from '@site/src/workshop/help/card';
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
      return translate({id: 'help.secret.password', message: '암호', description});
    case 'account':
      return translate({id: 'help.secret.account', message: '계정번호', description});
    case 'email':
      return translate({id: 'help.secret.email', message: '전자우편', description});
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
