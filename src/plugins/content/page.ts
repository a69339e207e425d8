import {readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import {readLesson, type Lesson} from '../../workshop/lesson/readLesson';
import {fillFacts} from '../remark/facts';
import {parsePage} from '../remark/syntax';
import {siteFacts} from './facts';

/** A page's file, read: its text, its syntax tree with the facts in it, and what it is made of. */
export interface PageFile {
  readonly source: string;
  readonly tree: Root;
  readonly lesson: Lesson;
}

/**
 * Reads the text of a page with its front matter.
 * @param path for the message where it cannot be read
 */
export function readPage(source: string, path: string): PageFile {
  const tree = parsePage(path, source);
  // A fact that is not there is told of where the page itself is compiled.
  fillFacts(tree, siteFacts());
  return {source, tree, lesson: readLesson(tree)};
}

const read = new Map<string, PageFile>();

/** Reads a page's file; once, however many plugins ask, until its text is another. */
export function readPageFile(path: string): PageFile {
  const source = readFileSync(path, 'utf8');
  const known = read.get(path);
  const page = known?.source === source ? known : readPage(source, path);
  read.set(path, page);
  return page;
}
