/** The way to a step of a lab for whoever joins late: a script of the page's own commands. */
import type {LabStep} from '../../lesson/labStep';
import {EXAMPLES} from '../../reader/values';
import {onlyLooks} from './looks';

/** A numbered step of a lab page, with what its fences have the reader do. */
export interface Section {
  /** The heading's anchor. */
  readonly id: string;
  readonly steps: readonly LabStep[];
}

/** What a script leaves to the reader. */
export interface LeftOut {
  readonly command: string;
  readonly reason: string;
}

/** The way to the beginning of a step. */
export interface Script {
  /** Of the step that it leads to. */
  readonly id: string;
  /** In bash, one after the other, in an empty folder. */
  readonly commands: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The name that a page writes for the reader's own; a file with it is the reader's to change. */
const PLACEHOLDER = new RegExp(`\\b${EXAMPLES.dockerId}\\b`);
/** Where the sample app is under `static/`; readers unpack it and go into its folder. */
const APP = 'labs/app/';
const INTO_APP = 'cd hello';

/** What starts a server, and what asks one; a reader types the second while the first starts. */
const STARTS = /^docker (?:container )?(?:run (?=.*(?<!\S)-d\b)|start |restart )/s;
const ASKS = /^(?:curl .*\blocalhost:|docker (?:container )?exec )/s;
const SERVER_STARTS = 'sleep 2';

/** A file as a command that writes it, byte for byte. */
function heredoc(name: string, text: string): string {
  const lines = text.split('\n');
  let end = 'EOF';
  while (lines.includes(end)) {
    end += '_';
  }
  return `cat > ${name} <<'${end}'\n${text}${end}`;
}

/** @param hasApp the sample app, with its solved states, is in the folder */
function commandOf(step: LabStep, hasApp: boolean): string {
  if (step.kind === 'command') {
    return step.command;
  }
  const {name, text, source = ''} = step;
  return hasApp && source.startsWith(APP) && !PLACEHOLDER.test(text)
    ? `cp ${source.slice(APP.length)} ${name}`
    : heredoc(name, text);
}

/** A reader types the next command while a server starts; a script waits. */
function withWaits(steps: readonly LabStep[]): string[] {
  let starting = false;
  let hasApp = false;
  return steps.flatMap((step) => {
    const command = commandOf(step, hasApp);
    const asks = ASKS.test(command);
    const wait = asks && starting ? [SERVER_STARTS] : [];
    starting = STARTS.test(command) || (starting && !asks);
    hasApp ||= command === INTO_APP;
    return [...wait, command];
  });
}

/** The names of the containers that a step has the reader make, to stay. */
function containersIn(step: LabStep): readonly string[] {
  if (step.kind === 'file' || onlyLooks(step.command)) {
    return [];
  }
  const runs = step.command.matchAll(/\bdocker (?:container )?run\b[^;&|]*?\s--name[ =]([\w.-]+)/g);
  return [...runs].map(([, name = '']) => name);
}

const succeeds = (step: LabStep) => step.kind === 'file' || (!step.notRun && step.exit === 0);

/**
 * Whether a step takes away containers that only commands which fail have made: one whose port is
 * taken is made, but cannot start. A script has no such commands, so nothing to take away.
 */
function removesFailed(step: LabStep, before: readonly LabStep[]): boolean {
  const names =
    step.kind === 'command'
      ? /^docker (?:container )?rm ((?:-\S+ )*)([\w. -]+)$/.exec(step.command)?.[2]?.split(' ')
      : undefined;
  const made = new Set(before.filter(succeeds).flatMap(containersIn));
  const failed = new Set(before.filter((each) => !succeeds(each)).flatMap(containersIn));
  return names?.every((name) => failed.has(name) && !made.has(name)) ?? false;
}

/**
 * For every step from the second on the script, made of the page's own commands and files, that
 * brings a reader there from nothing. What only shows something and what fails on purpose is not in
 * it.
 */
export function catchUp(sections: readonly Section[]): readonly Script[] {
  return sections.slice(1).map(({id}, index): Script => {
    const steps = sections.slice(0, index + 1).flatMap((section) => section.steps);
    const kept = steps.filter(
      (step, at) =>
        succeeds(step) &&
        (step.kind === 'file' || !onlyLooks(step.command)) &&
        !removesFailed(step, steps.slice(0, at)),
    );
    const leftOut = steps.flatMap((step): LeftOut[] =>
      step.kind === 'command' && step.notRun
        ? [{command: step.command, reason: step.reason ?? ''}]
        : [],
    );
    return {id, commands: withWaits(kept), leftOut};
  });
}

/** The names of the containers that a page has the reader make; a script can't make one twice. */
export const containersOf = (sections: readonly Section[]): readonly string[] => [
  ...new Set(sections.flatMap(({steps}) => steps.flatMap(containersIn))),
];

/** Whether a script needs a login: it pushes, and not to a registry on this computer. */
export const pushesToHub = ({commands}: Script): boolean =>
  commands.some((command) => /^docker (?:image )?push\b(?!.*\blocalhost[:/])/.test(command));
