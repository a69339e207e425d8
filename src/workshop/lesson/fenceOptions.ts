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
  /** What the fence's commands print is an example, which differs from machine to machine. */
  readonly sample: boolean;
  /** Why a command is expected to fail, is left out, or prints something else. */
  readonly reason?: string | undefined;
}

/** A writer's mistake: what stands there, and what to write instead. */
export interface WritersMistake {
  readonly found: string;
  readonly mend: string;
}

const WORD = /\s*(?:([a-z]+)="([^"]*)"|(\S+))/y;

/** What may stand after a language, for a message. */
function allowedAfter(language: string): string {
  return [
    'title="제목"',
    ...(language === 'console'
      ? ['exit=1 reason="까닭"', 'not-run reason="까닭"', 'sample reason="까닭"']
      : ['file=경로(static/ 아래의 파일)', ...(language === 'dockerfile' ? ['layers'] : [])]),
  ].join(', ');
}

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
        : plain === 'sample'
          ? {sample: true}
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

/** Reads the words after a fence's language; every one that is not known is told. */
export function readFenceOptions(
  language: string,
  meta: string,
): Result<FenceOptions, WritersMistake> {
  let options: FenceOptions = {layers: false, notRun: false, sample: false};
  const unknown: string[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(meta); match !== null; match = WORD.exec(meta)) {
    const read = readWord(language, match);
    if (read === undefined) {
      unknown.push(match[0].trim());
    }
    options = {...options, ...read};
  }
  if (unknown.length > 0) {
    const found = `${language} 코드 블록에 쓸 수 없는 말이 있습니다: ${unknown.join(' ')}.`;
    return {ok: false, problem: {found, mend: `쓸 수 있는 것: ${allowedAfter(language)}`}};
  }
  const exceptions = [options.notRun, options.sample, options.exit !== undefined].filter(
    Boolean,
  ).length;
  if (exceptions > 1 || (exceptions === 1) !== ((options.reason ?? '') !== '')) {
    const found = 'exit, not-run, sample에는 까닭이 하나씩 있어야 합니다.';
    const mend = 'exit=1 reason="까닭", not-run reason="까닭", sample reason="까닭"처럼 적습니다.';
    return {ok: false, problem: {found, mend}};
  }
  return {ok: true, value: options};
}
