import {mistake, type Mistake} from './errors';
import {parseDuration} from './duration';
import {checkFlags, flagValue, flagValues, type Flag} from './flags';
import {parseHeredocHead} from './heredoc';
import type {InstructionParts} from './instruction';

/** A mistake, and the flag it is about where it is about one. */
export interface Finding {
  readonly mistake: Mistake;
  readonly flag?: number;
}

const wrong = (message: string, found: string, expected: readonly string[]): Finding => ({
  mistake: mistake('arguments', message, found, expected),
});

const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;

function checkFrom({arguments: words}: InstructionParts): Finding | undefined {
  const [, as, name = ''] = words;
  const forms = ['FROM image', 'FROM image AS name'];
  if (words.length === 3 && as?.toLowerCase() === 'as') {
    if (STAGE_NAME.test(name.toLowerCase())) {
      return undefined;
    }
    const reason = "name can't start with a number or contain symbols";
    const message = `invalid name for build stage: ${JSON.stringify(name)}, ${reason}`;
    return {mistake: mistake('stage-name', message, name, [STAGE_NAME.source])};
  }
  return words.length === 1
    ? undefined
    : wrong('FROM requires either one or three arguments', words.join(' '), forms);
}

function checkHealthcheck({arguments: words, flags}: InstructionParts): Finding | undefined {
  const type = words[0]?.toUpperCase();
  const rest = words.slice(1);
  if (type === 'NONE') {
    return rest.length === 0
      ? undefined
      : wrong('HEALTHCHECK NONE takes no arguments', rest.join(' '), ['HEALTHCHECK NONE']);
  }
  if (type !== 'CMD') {
    const message = `Unknown type ${JSON.stringify(type)} in HEALTHCHECK (try CMD)`;
    return wrong(message, words[0] ?? '', ['CMD', 'NONE']);
  }
  return rest.length === 0
    ? wrong('Missing command after HEALTHCHECK CMD', '', ['HEALTHCHECK CMD command'])
    : checkDurations(flags);
}

const DURATIONS = ['interval', 'timeout', 'start-period', 'start-interval'];
const MILLISECOND = 1_000_000;

/** The options of HEALTHCHECK (instructions/parse.go `parseOptInterval`). */
function checkDurations(flags: readonly Flag[]): Finding | undefined {
  for (const name of DURATIONS) {
    const text = flagValue(flags, name) ?? '';
    const nanoseconds = text === '' ? 0 : parseDuration(text);
    if (nanoseconds === undefined) {
      return wrong(`time: invalid duration ${JSON.stringify(text)}`, text, ['30s', '1m30s']);
    }
    if (nanoseconds !== 0 && nanoseconds < MILLISECOND) {
      const message = `Interval ${JSON.stringify(name)} cannot be less than 1ms`;
      return wrong(message, text, ['1ms']);
    }
  }
  const retries = flagValue(flags, 'retries') ?? '0';
  if (!/^[+-]?\d+$/.test(retries)) {
    const message = `strconv.ParseInt: parsing ${JSON.stringify(retries)}: invalid syntax`;
    return wrong(message, retries, ['3']);
  }
  return Number(retries) < 0
    ? wrong(`--retries cannot be negative (${Number(retries)})`, retries, ['3'])
    : undefined;
}

const NETWORKS = ['default', 'none', 'host'];

/** The options of RUN that are read with the file (instructions/commands_run*.go). */
function checkRun({flags}: InstructionParts): Finding | undefined {
  const network = flagValue(flags, 'network');
  if (network !== undefined && !NETWORKS.includes(network)) {
    return wrong(`invalid network mode ${JSON.stringify(network)}`, network, NETWORKS);
  }
  const from = flagValues(flags, 'mount')
    .flatMap((mount) => mount.split(','))
    .find((option) => /^from=.*\$./i.test(option));
  return from === undefined
    ? undefined
    : wrong("'from' doesn't support variable expansion, define alias stage instead", from, [
        'from=',
      ]);
}

function checkOnbuild({arguments: words}: InstructionParts): Finding | undefined {
  const trigger = words[0]?.trim().split(/\s+/)[0]?.toUpperCase() ?? '';
  if (trigger === 'ONBUILD') {
    return wrong("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", trigger, []);
  }
  return trigger === 'FROM' || trigger === 'MAINTAINER'
    ? wrong(`${trigger} isn't allowed as an ONBUILD trigger`, trigger, [])
    : undefined;
}

function checkCopy({keyword, arguments: words}: InstructionParts): Finding | undefined {
  const destination = words.at(-1) ?? '';
  return parseHeredocHead(destination) === undefined
    ? undefined
    : wrong(`${keyword} cannot accept a heredoc as a destination`, destination, ['path']);
}

/** How many arguments are too few or too many, in BuildKit's words. */
function checkCount({keyword, arguments: words}: InstructionParts): Finding | undefined {
  const found = words.join(' ');
  switch (keyword) {
    case 'ADD':
    case 'COPY': {
      const reason = 'but only one was provided. Destination could not be determined';
      return words.length < 2
        ? wrong(`${keyword} requires at least two arguments, ${reason}`, found, [
            `${keyword} source destination`,
          ])
        : undefined;
    }
    case 'MAINTAINER':
    case 'STOPSIGNAL':
    case 'USER':
    case 'WORKDIR':
      return words.length === 1
        ? undefined
        : wrong(`${keyword} requires exactly one argument`, found, [`${keyword} value`]);
    case 'ARG':
    case 'ENV':
    case 'EXPOSE':
    case 'HEALTHCHECK':
    case 'LABEL':
    case 'ONBUILD':
    case 'SHELL':
    case 'VOLUME':
      return words.length > 0
        ? undefined
        : wrong(`${keyword} requires at least one argument`, found, [`${keyword} value`]);
    case 'CMD':
    case 'ENTRYPOINT':
    case 'FROM':
    case 'RUN':
      return undefined;
  }
}

function checkValues(parts: InstructionParts): Finding | undefined {
  const {keyword, arguments: words, json} = parts;
  switch (keyword) {
    case 'ADD':
    case 'COPY':
      return checkCopy(parts);
    case 'FROM':
      return checkFrom(parts);
    case 'HEALTHCHECK':
      return checkHealthcheck(parts);
    case 'ONBUILD':
      return checkOnbuild(parts);
    case 'ARG':
    case 'ENV':
    case 'LABEL':
      return words.some((word) => word.startsWith('='))
        ? wrong(`${keyword} names can not be blank`, '=', ['name=value'])
        : undefined;
    case 'RUN':
      return checkRun(parts);
    case 'SHELL':
      return json
        ? undefined
        : wrong('SHELL requires the arguments to be in JSON form', words.join(' '), [
            'SHELL ["executable", "argument"]',
          ]);
    case 'VOLUME':
      return words.some((word) => word.trim() === '')
        ? wrong('VOLUME specified can not be an empty string', '', ['path'])
        : undefined;
    case 'CMD':
    case 'ENTRYPOINT':
    case 'EXPOSE':
    case 'MAINTAINER':
    case 'STOPSIGNAL':
    case 'USER':
    case 'WORKDIR':
      return undefined;
  }
}

/** BuildKit reads no flags of these (instructions/parse.go), so a stray one goes unnoticed. */
const leavesFlagsUnread = ({keyword, arguments: words}: InstructionParts) =>
  keyword === 'ARG' ||
  keyword === 'STOPSIGNAL' ||
  (keyword === 'HEALTHCHECK' && words[0]?.toUpperCase() === 'NONE');

/** The first thing wrong with an instruction, in the order instructions/parse.go looks. */
export function checkInstruction(parts: InstructionParts): Finding | undefined {
  const {keyword, flags} = parts;
  const flag = leavesFlagsUnread(parts) ? undefined : checkFlags(keyword, flags);
  const ofFlag = flag && {mistake: flag.mistake, flag: flag.index};
  const values = () => checkValues(parts);
  if (keyword === 'FROM') {
    return values() ?? ofFlag;
  }
  if (keyword === 'ENV' || keyword === 'LABEL' || keyword === 'SHELL') {
    return ofFlag ?? checkCount(parts) ?? values();
  }
  return checkCount(parts) ?? ofFlag ?? values();
}
