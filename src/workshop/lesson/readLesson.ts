/** A page of the workshop as every part of the site reads it: its sections, steps and fences. */
import type {Code, Heading, Nodes, Root, RootContent} from 'mdast';
import {parse} from 'yaml';
import {isRecord} from '../../simulator/isRecord';
import {idOf, splitNumber, wordsOf} from './heading';

/** What stands between a heading of the second level and the next. */
export interface Section {
  readonly heading: Heading;
  /** The heading's address; undefined where it has none, as on pages that nothing links to. */
  readonly id: string | undefined;
  /** The heading's words, without the number of a step. */
  readonly title: string;
  /** A step's number; undefined for a section that is none. */
  readonly number: number | undefined;
  /** The blocks below the heading. */
  readonly blocks: readonly RootContent[];
  /** The line of the heading, and that of the next one or Infinity, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** A numbered section with an address: what a reader of a lab does and ticks off. */
export interface StepSection extends Section {
  readonly id: string;
  readonly number: number;
}

/** A step as other pages show it. */
export interface Step {
  /** The heading's address. */
  readonly id: string;
  /** The heading without its number. */
  readonly title: string;
}

export interface Lesson {
  /** What the page says of itself before its text, unchecked; empty where the tree has none. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The blocks before the first section. */
  readonly beginning: readonly RootContent[];
  readonly sections: readonly Section[];
  /** The sections that are steps, in their order. */
  readonly steps: readonly StepSection[];
}

const isHead = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;

const isStep = (section: Section): section is StepSection =>
  section.id !== undefined && section.number !== undefined;

function frontMatterOf([first]: readonly RootContent[]): Lesson['frontMatter'] {
  const data: unknown = first?.type === 'yaml' ? parse(first.value) : undefined;
  return isRecord(data) ? data : {};
}

/**
 * Reads a page.
 * @param tree of the whole page, or of a part of it
 */
export function readLesson({children}: Root): Lesson {
  const heads = children.flatMap((heading, start) => (isHead(heading) ? [{heading, start}] : []));
  const sections = heads.map(({heading, start}, index): Section => {
    const end = heads[index + 1]?.start ?? children.length;
    return {
      heading,
      id: idOf(heading),
      ...splitNumber(wordsOf(heading)),
      blocks: children.slice(start + 1, end),
      line: heading.position?.start.line ?? 0,
      endLine: children[end]?.position?.start.line ?? Infinity,
    };
  });
  return {
    frontMatter: frontMatterOf(children),
    beginning: children.slice(0, heads[0]?.start),
    sections,
    steps: sections.filter(isStep),
  };
}

/** The steps of a page as other pages show them. */
export const stepsOf = ({steps}: Lesson): readonly Step[] =>
  steps.map(({id, title}) => ({id, title}));

/** All fences of a part of a page, however deep they stand, in their order. */
export function fencesIn(nodes: readonly Nodes[]): readonly Code[] {
  return nodes.flatMap((node) =>
    node.type === 'code' ? [node] : 'children' in node ? fencesIn(node.children) : [],
  );
}
