import {quote} from './quote';
import {placeOf, type Step} from './steps';
import type {StepWord} from './stepWords';
import type {Finding, Fix} from './types';

/** Also a Windows path: which system an image is of, its name does not say. */
const isAbsolute = (path: string) => /^(?:\/|\\|[A-Za-z]:[\\/])/.test(path);

function absoluteFix(path: string, {text, rangeOf}: StepWord): {fix?: Fix} {
  const dot = /^(?:\.\/+)+|^\.$/.exec(text)?.[0].length ?? 0;
  const range = rangeOf(0, dot);
  const absolute = `/${path.replace(/^(?:\.\/+)+|^\.$/, '')}`;
  return path === '' || range === undefined
    ? {}
    : {fix: {title: {kind: 'make-absolute', path: absolute}, edits: [{range, text: '/'}]}};
}

/**
 * WorkdirRelativePath (dockerfile2llb/convert.go: `dispatchWorkdir`), for the first WORKDIR of a
 * stage and those below it.
 *
 * @param path the word with its variables replaced
 */
export function relativeWorkdir(step: Step, word: StepWord, path: string): Finding | undefined {
  return isAbsolute(path)
    ? undefined
    : {
        rule: 'WorkdirRelativePath',
        message: `Relative workdir ${quote(path)} can have unexpected results if the base image changes`,
        ...placeOf(step, word.rangeOf(0, word.text.length)),
        ...absoluteFix(path, word),
      };
}
