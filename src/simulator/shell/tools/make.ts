import {ERRNO_TEXT} from '../errno';
import {printUnknown} from '../opaque';
import {OpaqueCommand} from '../signals';
import type {Call, Utility} from '../shell';
import {asksVersion, readText} from './examples';
import {readMakefile, type Makefile, type Rule} from './makefile';

const FILES = ['GNUmakefile', 'makefile', 'Makefile'];

interface Wanted {
  readonly directory: string | undefined;
  readonly file: string | undefined;
  readonly targets: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
  readonly isSilent: boolean;
}

function readArguments(args: readonly string[]): Wanted {
  const targets: string[] = [];
  const variables = new Map<string, string>();
  let directory: string | undefined;
  let file: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, letter, attached = ''] = /^-([CfjIlo])(.*)$/.exec(arg) ?? [];
    if (letter === 'C' || letter === 'f') {
      const value = attached === '' ? args[(at += 1)] : attached;
      directory = letter === 'C' ? value : directory;
      file = letter === 'f' ? value : file;
    } else if (/^\w+=/.test(arg)) {
      const [name = '', value = ''] = arg.split(/=([^]*)/);
      variables.set(name, value);
    } else if (letter === undefined && !arg.startsWith('-')) {
      targets.push(arg);
    }
  }
  const isSilent = args.some((arg) => /^(-s|--silent|--quiet)$/.test(arg));
  return {directory, file, targets, variables, isSilent};
}

/**
 * GNU make, for Makefiles of explicit rules. The model keeps no times: a target that exists and
 * needs nothing is up to date, one that needs other files is made again.
 */
export const make: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 200);
  }
  const wanted = readArguments(call.args);
  if (wanted.directory === undefined) {
    return makeHere(call, wanted);
  }
  const {shell} = call;
  const directory = call.path(wanted.directory).replace(/(.)\/+$/, '$1');
  const entry = call.files.stat(directory);
  if (typeof entry === 'string' || entry.kind !== 'directory') {
    const reason = typeof entry === 'string' ? ERRNO_TEXT[entry] : ERRNO_TEXT.ENOTDIR;
    return stop(call, `${wanted.directory}: ${reason}.  Stop.`);
  }
  const before = shell.directory;
  shell.directory = directory;
  call.out(`make: Entering directory '${directory}'\n`);
  try {
    return makeHere(call, wanted);
  } finally {
    call.out(`make: Leaving directory '${directory}'\n`);
    shell.directory = before;
  }
};

function stop(call: Call, message: string): number {
  call.streams.get(2)?.write(`make: *** ${message}\n`);
  return 2;
}

function makeHere(call: Call, wanted: Wanted): number {
  const name = wanted.file ?? FILES.find((each) => readText(call, call.path(each)) !== undefined);
  const text = name === undefined ? undefined : readText(call, call.path(name));
  if (wanted.file !== undefined && text === undefined) {
    call.streams.get(2)?.write(`make: ${wanted.file}: No such file or directory\n`);
    return stop(call, `No rule to make target '${wanted.file}'.  Stop.`);
  }
  const [target] = wanted.targets;
  if (name === undefined || text === undefined) {
    if (target === undefined) {
      return stop(call, 'No targets specified and no makefile found.  Stop.');
    }
    // A file that is there needs no rule.
    const isThere = call.files.find(call.path(target)) !== undefined;
    return isThere
      ? nothing(call, target)
      : stop(call, `No rule to make target '${target}'.  Stop.`);
  }
  const makefile = readMakefile(text, call.environment, wanted.variables);
  const first = makefile.first === undefined ? [] : [makefile.first];
  const targets = wanted.targets.length > 0 ? wanted.targets : first;
  if (targets.length === 0) {
    return stop(call, 'No targets.  Stop.');
  }
  const run = new Run(call, makefile, name, wanted.isSilent);
  for (const each of targets) {
    const status = run.top(each);
    if (status !== 0) {
      return status;
    }
  }
  return 0;
}

function nothing(call: Call, target: string): number {
  call.out(`make: Nothing to be done for '${target}'.\n`);
  return 0;
}

class Run {
  private readonly done = new Set<string>();
  /** How many lines of recipes have run. */
  private lines = 0;

  constructor(
    private readonly call: Call,
    private readonly makefile: Makefile,
    private readonly file: string,
    private readonly isSilent: boolean,
  ) {}

  top(target: string): number {
    const before = this.lines;
    const status = this.target(target, undefined);
    if (status !== 0 || this.lines > before) {
      return status;
    }
    const rule = this.makefile.rules.get(target);
    if (rule === undefined || rule.recipe.length === 0) {
      return nothing(this.call, target);
    }
    this.call.out(`make: '${target}' is up to date.\n`);
    return 0;
  }

  private target(target: string, neededBy: string | undefined): number {
    if (this.done.has(target)) {
      return 0;
    }
    this.done.add(target);
    this.call.world.budget.step();
    const {call, makefile} = this;
    const rule = makefile.rules.get(target);
    const isThere = call.files.find(call.path(target)) !== undefined;
    if (rule === undefined) {
      if (isThere) {
        return 0;
      }
      if (/\.o$|^[^.]*$/.test(target) && this.hasSource(target)) {
        // A rule of make's own would make it.
        throw new OpaqueCommand('make');
      }
      const whom = neededBy === undefined ? '' : `, needed by '${neededBy}'`;
      return stop(call, `No rule to make target '${target}'${whom}.  Stop.`);
    }
    for (const need of rule.needs) {
      const status = call.world.budget.nested(() => this.target(need, target));
      if (status !== 0) {
        return status;
      }
    }
    const isFresh = isThere && rule.needs.length === 0 && !makefile.phony.has(target);
    return isFresh ? 0 : this.recipe(rule);
  }

  private hasSource(target: string): boolean {
    const stem = target.replace(/\.o$/, '');
    return ['c', 'cc', 'cpp', 'o', 'sh'].some(
      (ending) => this.call.files.find(this.call.path(`${stem}.${ending}`)) !== undefined,
    );
  }

  private recipe(rule: Rule): number {
    const {call, makefile} = this;
    for (const {text, line} of rule.recipe) {
      const [, signs = '', command = ''] =
        /^\s*([-@+\s]*)([^]*)$/.exec(makefile.expand(text, rule)) ?? [];
      if (command.trim() === '') {
        continue;
      }
      this.lines += 1;
      if (!signs.includes('@') && !this.isSilent) {
        call.out(`${command}\n`);
      }
      const status = call.world.interpreter.program(
        call.shell,
        ['/bin/sh', '-c', command],
        call.streams,
      );
      if (status !== 0 && !signs.includes('-')) {
        return stop(call, `[${this.file}:${line}: ${rule.target}] Error ${status}`);
      }
      if (status !== 0) {
        call.streams
          .get(2)
          ?.write(`make: [${this.file}:${line}: ${rule.target}] Error ${status} (ignored)\n`);
      }
    }
    return 0;
  }
}
