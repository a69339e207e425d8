import {translate} from '@docusaurus/Translate';
import type {Severity} from './types';

/** How grave a problem is, in a word. */
export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return translate({
        id: 'editor.error',
        message: '오류',
        description: 'A problem that stops the build',
      });
    case 'warning':
      return translate({
        id: 'editor.warning',
        message: '경고',
        description: 'A problem that does not stop the build',
      });
    case 'info':
      return translate({
        id: 'editor.info',
        message: '참고',
        description: 'Something worth knowing about a line',
      });
  }
}
