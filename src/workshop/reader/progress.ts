import {isRecord} from '../../simulator/isRecord';

/** What of a page has been done. */
export interface PageProgress {
  /** The ids of the steps that are done, in the order in which they were. */
  readonly steps: readonly string[];
  /** Whether the whole page is. */
  readonly done: boolean;
  /** Counts up with every change of any page: the highest is where the reader was last. */
  readonly at: number;
}

/** What has been done, by the ids of the pages. */
export type Progress = Readonly<Record<string, PageProgress>>;

/** A page as far as progress is concerned. */
export interface PageOfSteps {
  readonly id: string;
  readonly steps: readonly {readonly id: string}[];
}

const NONE: PageProgress = {steps: [], done: false, at: 0};

function readPage(stored: unknown): PageProgress | undefined {
  if (!isRecord(stored) || !Array.isArray(stored.steps)) {
    return undefined;
  }
  const {steps, done, at} = stored;
  return {
    steps: [...new Set((steps as unknown[]).filter((id) => typeof id === 'string'))],
    done: done === true,
    at: typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? at : 0,
  };
}

/** Progress from whatever was stored or imported; what does not fit is left out. */
export function readProgress(stored: unknown): Progress {
  return isRecord(stored)
    ? Object.fromEntries(
        Object.entries(stored).flatMap(([id, page]) => {
          const read = readPage(page);
          return read === undefined ? [] : [[id, read]];
        }),
      )
    : {};
}

const of = (progress: Progress, id: string): PageProgress =>
  Object.hasOwn(progress, id) ? (progress[id] ?? NONE) : NONE;

function change(progress: Progress, id: string, steps: readonly string[], done: boolean): Progress {
  const at = Math.max(0, ...Object.values(progress).map((page) => page.at)) + 1;
  return {...progress, [id]: {steps, done, at}};
}

/**
 * How much of a page is done. A page that has changed since keeps what still fits: a step that it
 * no longer has counts for nothing, and a new one is not done.
 */
export function countDone(
  progress: Progress,
  {id, steps}: PageOfSteps,
): {readonly done: number; readonly of: number} {
  const page = of(progress, id);
  return steps.length === 0
    ? {done: page.done ? 1 : 0, of: 1}
    : {done: steps.filter((step) => page.steps.includes(step.id)).length, of: steps.length};
}

/** Whether a step is done. */
export const isStepDone = (progress: Progress, pageId: string, stepId: string): boolean =>
  of(progress, pageId).steps.includes(stepId);

/** Progress after a step has been done, or undone. */
export function markStep(
  progress: Progress,
  pageId: string,
  stepId: string,
  done: boolean,
): Progress {
  const page = of(progress, pageId);
  const others = page.steps.filter((id) => id !== stepId);
  return change(progress, pageId, done ? [...others, stepId] : others, page.done);
}

/** Progress after a page has been read, or not. */
export const markPage = (progress: Progress, pageId: string, done: boolean): Progress =>
  change(progress, pageId, of(progress, pageId).steps, done);

/** Progress without one page. */
export const forgetPage = (progress: Progress, pageId: string): Progress =>
  Object.fromEntries(Object.entries(progress).filter(([id]) => id !== pageId));

/**
 * Where to go on: the first step that is not done on the page where the reader was last, or the
 * next page that is not done. Undefined before a start and after the end.
 * @param pages in the order in which they are taught
 */
export function whereToGoOn(
  progress: Progress,
  pages: readonly PageOfSteps[],
): {readonly pageId: string; readonly stepId: string | undefined} | undefined {
  const last = pages.reduce<PageOfSteps | undefined>(
    (latest, page) =>
      of(progress, page.id).at > (latest === undefined ? 0 : of(progress, latest.id).at)
        ? page
        : latest,
    undefined,
  );
  if (last === undefined) {
    return undefined;
  }
  const start = pages.indexOf(last);
  const open = [...pages.slice(start), ...pages.slice(0, start)].find((page) => {
    const {done, of: all} = countDone(progress, page);
    return done < all;
  });
  return (
    open && {
      pageId: open.id,
      stepId: open.steps.find(({id}) => !isStepDone(progress, open.id, id))?.id,
    }
  );
}
