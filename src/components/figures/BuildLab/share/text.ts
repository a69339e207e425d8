import {translate} from '@docusaurus/Translate';
import type {ShareError} from './share';

/** Why a lab cannot be put into a link, or read from one. */
export function shareErrorText({kind}: ShareError): string {
  switch (kind) {
    case 'too-large':
      return translate({
        id: 'buildLab.share.tooLarge',
        message: '내용이 너무 길어서 링크에 담을 수 없습니다.',
        description: 'Said when the state of the lab does not fit a link',
      });
    case 'unsupported':
      return translate({
        id: 'buildLab.share.unsupported',
        message: '이 브라우저는 실습의 링크를 다루지 못합니다.',
        description: 'Said when the browser cannot compress',
      });
    case 'version':
      return translate({
        id: 'buildLab.share.version',
        message: '다른 판의 사이트에서 만든 링크라서 열지 못했습니다. 준비된 예제로 시작합니다.',
        description: 'Said when a link was made by another version of the site',
      });
    case 'foreign':
    case 'damaged':
    case 'invalid':
      return translate({
        id: 'buildLab.share.damaged',
        message: '링크가 손상되어 내용을 불러오지 못했습니다. 준비된 예제로 시작합니다.',
        description: 'Said when a link cannot be read',
      });
  }
}
