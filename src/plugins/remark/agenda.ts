import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {lineOf, type PageFrontMatter} from '../../workshop/lesson/frontMatter';
import {readLesson} from '../../workshop/lesson/readLesson';
import {report} from './faults';

/** Tells what a page's front matter says to the facilitator's agenda that does not fit the page. */
export default function agendaFits() {
  return (tree: Root, file: VFile): void => {
    const {duration, level, cuts = []} = (file.data.frontMatter ?? {}) as PageFrontMatter;
    const refuse = (key: string, found: string, mend: string): void =>
      report(file, {line: lineOf(key, String(file.value)), found, mend});
    if (level !== undefined && duration === undefined) {
      refuse(
        'level',
        '"level"은 있고 "duration"이 없습니다.',
        '이 페이지에 걸리는 시간(분)을 적습니다.',
      );
    }
    const known = readLesson(tree).sections.flatMap(({id}) => (id === undefined ? [] : [id]));
    for (const {step} of cuts.filter((cut) => !known.includes(cut.step))) {
      refuse(
        'cuts',
        `"cuts"의 step이 가리키는 절이 없습니다: ${step}.`,
        `이 페이지의 절: ${known.join(', ')}`,
      );
    }
    const saved = cuts.reduce((sum, {minutes}) => sum + minutes, 0);
    if (duration !== undefined && saved >= duration) {
      refuse(
        'cuts',
        `"cuts"가 아끼는 ${saved}분은 "duration" ${duration}분보다 작아야 합니다.`,
        '빼는 절이나 시간을 줄입니다.',
      );
    }
  };
}
