import type {LabStep} from '../../lesson/labStep';
import type {Effect} from './effect';
import {effectOf} from './effects';
import {shorten} from './shorten';

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

interface Deed {
  readonly step: LabStep;
  readonly effect: Effect;
}

/** The name that a page writes for the reader's own; a file with it is the reader's to change. */
const PLACEHOLDER = /\bminji\b/;
/** Where the sample app is under `static/`; readers unpack it. */
const APP = 'labs/app/';
const SERVER_STARTS = 'sleep 2';

const FROM = /^FROM\s+(?:--\S+\s+)*(\S+)/gim;

function effectOfStep(step: LabStep): Effect {
  if (step.kind === 'command') {
    return effectOf(step.command);
  }
  const bases = [...step.text.matchAll(FROM)].map(([, name = '']) => `image:${name}`);
  return {
    makes: [`file:${step.name}`],
    uses: bases,
    removes: [],
    looks: false,
    opaque: false,
  };
}

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
function commandOf({step}: Deed, hasApp: boolean): string {
  if (step.kind === 'command') {
    return step.command;
  }
  const {name, text, source = ''} = step;
  return hasApp && source.startsWith(APP) && !PLACEHOLDER.test(text)
    ? `cp ${source.slice(APP.length)} ${name}`
    : heredoc(name, text);
}

/** A reader types the next command while a server starts; a script waits. */
function withWaits(deeds: readonly Deed[]): string[] {
  let starting = false;
  let hasApp = false;
  return deeds.flatMap((deed) => {
    const {makes} = deed.effect;
    const asks = makes.some((thing) => /^(?:request|exec):/.test(thing));
    const wait = asks && starting ? [SERVER_STARTS] : [];
    starting = makes.some((thing) => /^(?:container|started):/.test(thing)) || (starting && !asks);
    const command = commandOf(deed, hasApp);
    hasApp ||= command === 'cd hello';
    return [...wait, command];
  });
}

const succeeds = (step: LabStep) => step.kind === 'file' || (!step.notRun && step.exit === 0);

/**
 * For every step from the second on the shortest script, made of the page's own commands and files,
 * that brings a reader there from nothing. What only shows something, what fails on purpose, what is
 * replaced and what is taken back is not in it.
 */
export function catchUp(sections: readonly Section[]): readonly Script[] {
  return sections.slice(1).map(({id}, index): Script => {
    const steps = sections.slice(0, index + 1).flatMap((section) => section.steps);
    const deeds = steps.filter(succeeds).map((step) => ({step, effect: effectOfStep(step)}));
    const failed = steps.flatMap((step) =>
      step.kind === 'command' && step.exit !== 0 ? [effectOfStep(step)] : [],
    );
    const leftOut = steps.flatMap((step): LeftOut[] =>
      step.kind === 'command' && step.notRun
        ? [{command: step.command, reason: step.reason ?? ''}]
        : [],
    );
    return {id, commands: withWaits(shorten(deeds, failed)), leftOut};
  });
}

const CONTAINER = 'container:';

/** The names of the containers that a page has the reader make; a script can't make one twice. */
export function containersOf(sections: readonly Section[]): readonly string[] {
  const made = sections.flatMap(({steps}) => steps.flatMap((step) => effectOfStep(step).makes));
  const names = made.filter((thing) => thing.startsWith(CONTAINER));
  return [...new Set(names.map((thing) => thing.slice(CONTAINER.length)))];
}

/** Whether a script needs a login: it pushes, and not to a registry on this computer. */
export const pushesToHub = ({commands}: Script): boolean =>
  commands.some((command) => /^docker (?:image )?push\b(?!.*\blocalhost[:/])/.test(command));
