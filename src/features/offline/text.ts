import {translate} from '@docusaurus/Translate';
import type {Failure} from '../../browser/offline/messages';
import type {Hindrance, OfflineState} from '../../browser/offline/state';

/** Bytes as a reader counts them. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function whyUnsupported(why: Hindrance): string {
  switch (why) {
    case 'browser':
      return translate({
        id: 'offline.unsupported.browser',
        message:
          '이 브라우저는 사이트를 저장해 두지 못합니다. 비공개 창이라면 보통 창에서 열어 보세요.',
        description: 'Why the site is not kept: the browser has no service workers',
      });
    case 'insecure':
      return translate({
        id: 'offline.unsupported.insecure',
        message: '주소가 https로 시작하지 않아 브라우저가 사이트를 저장해 두지 않습니다.',
        description: 'Why the site is not kept: served over plain HTTP',
      });
    case 'file':
      return translate({
        id: 'offline.unsupported.file',
        message: '파일에서 연 페이지입니다. 네트워크가 없어도 그대로 볼 수 있습니다.',
        description: 'Why the site is not kept: its pages were opened as files',
      });
    case 'noWorker':
      return translate({
        id: 'offline.unsupported.noWorker',
        message: '이 주소의 사이트에는 저장해 두는 기능이 없습니다.',
        description: 'Why the site is not kept: this copy has no service worker',
      });
  }
}

function whyFailed(failure: Failure): string {
  switch (failure) {
    case 'network':
    case 'stopped':
      return translate({
        id: 'offline.failed.network',
        message: '받다가 끊겼습니다. 받은 것은 남아 있고, 이어서 받습니다.',
        description: 'The download was interrupted; it goes on where it stopped',
      });
    case 'changed':
      return translate({
        id: 'offline.failed.changed',
        message:
          '서버의 파일이 목록과 달라 받지 않았습니다. 새 버전이 올라가는 중일 수 있으니 잠시 뒤에 다시 해 보세요.',
        description: 'A file on the server is not the one that the list names',
      });
    case 'full':
      return translate({
        id: 'offline.failed.full',
        message:
          '저장 공간이 모자라 다 받지 못했습니다. 사이트는 네트워크에서 그대로 볼 수 있습니다.',
        description: 'The browser has no room left',
      });
    case 'blocked':
      return translate({
        id: 'offline.failed.blocked',
        message: '브라우저가 저장을 막아 두었습니다. 사이트는 네트워크에서 그대로 볼 수 있습니다.',
        description: 'The browser lets the site store nothing',
      });
    case 'metered':
      return translate({
        id: 'offline.failed.metered',
        message: '새 버전이 있습니다. 데이터를 아끼는 연결이라 받지 않았습니다.',
        description: 'A new version was not downloaded since the line is metered',
      });
  }
}

/** The state in one sentence, without numbers that change while it downloads. */
export function sentence(state: OfflineState): string {
  switch (state.kind) {
    case 'unknown':
      return translate({
        id: 'offline.unknown',
        message: '저장해 두었는지 확인하고 있습니다.',
        description: 'Before the state is known',
      });
    case 'unsupported':
      return whyUnsupported(state.why);
    case 'declined':
      return translate({
        id: 'offline.declined',
        message: '저장해 두지 않았습니다.',
        description: 'The reader does not want the site kept',
      });
    case 'metered':
      return translate({
        id: 'offline.metered',
        message: '데이터를 아끼는 연결이라 아직 받지 않았습니다.',
        description: 'The download does not start by itself on a metered line',
      });
    case 'loading':
      return translate({
        id: 'offline.loading',
        message: '네트워크 없이 볼 수 있도록 받고 있습니다.',
        description: 'The download is under way',
      });
    case 'ready':
      return translate({
        id: 'offline.ready',
        message: '네트워크가 없어도 모두 볼 수 있습니다.',
        description: 'The whole site is kept',
      });
    case 'update':
      return translate({
        id: 'offline.update',
        message: '새 버전이 있습니다.',
        description: 'A new version is kept beside the one shown',
      });
    case 'failed':
      return whyFailed(state.failure);
  }
}
