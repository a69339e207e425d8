import {translate} from '@docusaurus/Translate';
import type {SearchResult} from '@site/src/workshop/search/match';
import type {IndexState} from './useSearchIndex';

function foundText(query: string, {pages, total}: SearchResult): string {
  const listed = pages.reduce((sum, {hits}) => sum + hits.length, 0);
  if (query === '') {
    return translate({
      id: 'search.hint',
      message: '찾을 말을 입력하세요. 예: 레이어, 가상 머신, docker run',
      description: 'Shown in the search before anything is typed',
    });
  }
  if (total === 0) {
    return translate(
      {
        id: 'search.none',
        message: '‘{query}’에 맞는 곳이 없습니다. 철자를 확인하거나 말을 줄여 보세요.',
        description: 'The search found nothing',
      },
      {query},
    );
  }
  return listed < total
    ? translate(
        {
          id: 'search.foundMore',
          message: '{total}곳을 찾아 {listed}곳을 보입니다.',
          description: 'The search found more places than it lists',
        },
        {total, listed},
      )
    : translate(
        {
          id: 'search.found',
          message: '{total}곳을 찾았습니다.',
          description: 'The search found this many places',
        },
        {total},
      );
}

/** One sentence on where the search stands. */
export function statusText(
  status: IndexState['status'],
  query: string,
  result: SearchResult,
): string {
  switch (status) {
    case 'loading':
      return translate({
        id: 'search.indexLoading',
        message: '검색 색인을 불러오는 중입니다.',
        description: 'The file that the search looks into is on its way',
      });
    case 'missing':
      return translate({
        id: 'search.indexMissing',
        message:
          '검색 색인이 없습니다. 색인은 사이트를 빌드할 때 만들어지므로 개발 서버에서는 검색할 수 없습니다.',
        description: 'The server has no file for the search to look into',
      });
    case 'failed':
      return translate({
        id: 'search.indexFailed',
        message: '검색 색인을 불러오지 못했습니다. 네트워크 연결을 확인하고 다시 시도하세요.',
        description: 'The file that the search looks into could not be fetched',
      });
    case 'ready':
      return foundText(query.trim(), result);
  }
}
