import type {Root, RootContent} from 'mdast';
import {readLesson} from '../../workshop/lesson/readLesson';
import {element} from './mdx';

/** Puts a StepEnd at the end of every step of a page. */
export default function steps() {
  return (tree: Root): void => {
    const {beginning, sections} = readLesson(tree);
    tree.children = [
      ...beginning,
      ...sections.flatMap(({heading, id, number, title, blocks}): RootContent[] => {
        const isStep = id !== undefined && number !== undefined;
        const end = isStep ? [element('StepEnd', {step: id, title: `${number}. ${title}`})] : [];
        return [heading, ...blocks, ...end];
      }),
    ];
  };
}
