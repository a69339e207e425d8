/** A step of a lab: a numbered heading of its page. */
export interface Step {
  /** The heading's anchor. */
  readonly id: string;
  /** The heading without its number. */
  readonly title: string;
}

/** A numbered heading with its anchor, as every step of a lab has one. */
const STEP = /^## \d+\. (.+?) \{\/\* #([\w-]+) \*\/\}$/;
const FENCE = /^(`{3,}|~{3,})/;

/** The steps of a page, from its Markdown. */
export function stepsOf(markdown: string): readonly Step[] {
  let fence: string | undefined;
  return markdown.split(/\r?\n/).flatMap((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark === fence)) {
      fence = fence === undefined ? mark : undefined;
    }
    const [, title, id] = fence === undefined ? (STEP.exec(line) ?? []) : [];
    return title === undefined || id === undefined ? [] : [{id, title}];
  });
}
