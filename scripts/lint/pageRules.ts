import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {isRecord} from '../../src/simulator/isRecord';
import {idOf} from '../../src/workshop/lesson/heading';
import {minutesOf} from '../../src/workshop/lesson/minutes';
import {readLesson} from '../../src/workshop/lesson/readLesson';

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Headings go one level down at a time, and those that links reach carry an English address. */
function checkHeadings(tree: Root, file: VFile, isPage: boolean): void {
  const {moved} = readLesson(tree).frontMatter;
  // An old address leads to another page, so no heading may have it.
  const ids = new Set(isRecord(moved) ? Object.keys(moved) : []);
  // The front matter's title is the h1 of a doc; other Markdown, src/pages too, writes its own.
  const isTitled = isPage && !file.path.replaceAll('\\', '/').includes('src/pages/');
  let depth = isTitled ? 1 : 0;
  visit(tree, 'heading', (heading) => {
    const text = toString(heading).trim();
    if (isTitled && heading.depth === 1) {
      file.message('h1은 머리말의 title에서 옵니다. 본문은 ##부터 시작합니다.', heading);
    } else if (heading.depth > depth + 1) {
      file.message(
        `소제목의 단계를 건너뜁니다(${depth}단계 다음에 ${heading.depth}단계). ${depth + 1}단계까지만 쓸 수 있습니다.`,
        heading,
      );
    }
    depth = heading.depth;
    if (text === '') {
      file.message('글이 없는 소제목입니다.', heading);
    }
    if (!isPage || heading.depth === 1 || heading.depth > 3) {
      return;
    }
    const id = idOf(heading);
    if (id === undefined) {
      file.message(
        `소제목 "${text}"에 영어 주소가 없습니다. 끝에 {/* #english-words */}처럼 붙입니다.`,
        heading,
      );
    } else if (!kebabCase.test(id)) {
      file.message(`소제목의 주소 "${id}": 영어 소문자 낱말을 붙임표로 이어 적습니다.`, heading);
    } else if (ids.has(id)) {
      file.message(
        `소제목의 주소 "${id}"가 이 페이지에 이미 있습니다. 다른 주소를 붙입니다.`,
        heading,
      );
    } else {
      ids.add(id);
    }
  });
}

/** How far a page's duration may be from what is reckoned, in minutes: durations are rounded to five. */
const TOLERANCE = 5;

/** A page says how long it takes as the one rule reckons it from what is on the page. */
function checkDuration(tree: Root, file: VFile): void {
  const {duration} = readLesson(tree).frontMatter;
  const reckoned = minutesOf(String(file.value));
  if (typeof duration === 'number' && Math.abs(duration - reckoned) > TOLERANCE) {
    const wanted = Math.max(5, Math.round(reckoned / 5) * 5);
    file.message(
      `duration: ${duration}분인데, 글과 그림과 명령과 문제로 셈하면 약 ${Math.round(reckoned)}분입니다. 고칠 값: ${wanted}`,
      tree.children[0],
    );
  }
}

/**
 * What every page of the workshop keeps to, beyond the usual Markdown style.
 * Pages are `.mdx` files; a `.md` file (README, CONTRIBUTING) is read on GitHub too, where an
 * address in a comment would be printed, so its headings need none.
 */
export function pageRules() {
  return (tree: Root, file: VFile): void => {
    const isPage = file.extname === '.mdx';
    checkHeadings(tree, file, isPage);
    checkDuration(tree, file);
    visit(tree, (node) => {
      const isLink = node.type === 'link' || node.type === 'definition';
      if (isLink && (node.url === '' || node.url === '#')) {
        file.message('주소가 없는 링크입니다. 이어질 주소를 적습니다.', node);
      }
      if (node.type === 'link' && toString(node).trim() === '') {
        file.message('글이 없는 링크입니다. 어디로 가는지 적습니다.', node);
      }
      if (node.type === 'image' && !node.alt?.trim()) {
        file.message('대체 글이 없는 그림입니다. ![여기]에 그림이 보여 주는 것을 적습니다.', node);
      }
      if (node.type === 'code' && !node.lang) {
        file.message(
          '언어가 없는 코드 블록입니다. ```console, ```dockerfile, ```text처럼 적습니다.',
          node,
        );
      }
      if (node.type === 'mdxjsEsm' && file.path.replaceAll('\\', '/').startsWith('docs/')) {
        file.message(
          '페이지에서는 import를 쓰지 않습니다. 부품은 src/theme/MDXComponents에 등록합니다.',
          node,
        );
      }
    });
  };
}
