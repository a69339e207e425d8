import type {Result} from '../../simulator/result';

/** What a writer may say after the language of a fence. */
export interface FenceOptions {
  /** Shown over the text; in a lab the file that the text is saved as. */
  readonly title?: string | undefined;
  /** The layers of a Dockerfile are drawn after it. */
  readonly layers: boolean;
  /** A file under `static/` whose text is shown; the fence itself is empty. */
  readonly file?: string;
  /** The exit code of the fence's one command, where it is not 0. */
  readonly exit?: number;
  /** `npm run test:labs` leaves the commands of this fence out. */
  readonly notRun: boolean;
  /** Why a command is expected to fail, or is left out. */
  readonly reason?: string | undefined;
}

/** A writer's mistake: what stands there, and what to write instead. */
export interface WritersMistake {
  readonly found: string;
  readonly mend: string;
}

const WORD = /\s*(?:([a-z]+)="([^"]*)"|(\S+))/y;

const ALLOWED = [
  'title="…"',
  'layers on a dockerfile fence',
  'file=path on a fence that shows a file of static/',
  'exit=1 reason="…" or not-run reason="…" on a console fence',
].join(', ');

function readWord(
  language: string,
  [, name, quoted, plain = '']: RegExpExecArray,
): Partial<FenceOptions> | undefined {
  if (name === 'title') {
    return {title: quoted};
  }
  if (language === 'console') {
    const exit = /^exit=([1-9]\d{0,2})$/.exec(plain)?.[1];
    return name === 'reason'
      ? {reason: quoted}
      : plain === 'not-run'
        ? {notRun: true}
        : exit === undefined
          ? undefined
          : {exit: Number(exit)};
  }
  if (plain === 'layers' && language === 'dockerfile') {
    return {layers: true};
  }
  const file = /^file=([\w.-]+(?:\/[\w.-]+)*)$/.exec(plain)?.[1];
  return file === undefined ? undefined : {file};
}

/** Reads the words after a fence's language. */
export function readFenceOptions(
  language: string,
  meta: string,
): Result<FenceOptions, WritersMistake> {
  let options: FenceOptions = {layers: false, notRun: false};
  WORD.lastIndex = 0;
  for (let match = WORD.exec(meta); match !== null; match = WORD.exec(meta)) {
    const read = readWord(language, match);
    if (read === undefined) {
      const word = match[0].trim();
      const found = `a ${language} fence has the unknown option ${word}`;
      return {ok: false, problem: {found, mend: `Allowed: ${ALLOWED}`}};
    }
    options = {...options, ...read};
  }
  const exceptions = [options.notRun, options.exit !== undefined].filter(Boolean).length;
  if (exceptions > 1 || (exceptions === 1) !== ((options.reason ?? '') !== '')) {
    const found = 'an exception without its one reason';
    const mend = 'Write exit=1 reason="…" or not-run reason="…"';
    return {ok: false, problem: {found, mend}};
  }
  return {ok: true, value: options};
}
