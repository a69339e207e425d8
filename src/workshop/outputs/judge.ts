import type {Check, Difference, Requirement, Verdict} from './check';
import {
  compareBody,
  compareContainer,
  compareImage,
  compareLayer,
  compareNoContainer,
  compareVersion,
  compareVolume,
  ownLayers,
} from './compare';
import {readContainers} from './containers';
import {readHistory} from './history';
import {readImages} from './images';
import {isHeadless, kindOf, likenessOf, type Kind} from './kinds';
import {readPaste, type Run} from './paste';
import {readResponse} from './response';
import type {Table} from './rows';
import {troubleOf} from './trouble';
import {readVersions} from './version';
import {readVolumes} from './volumes';

/** The last run of the command that is asked for, else what stands there without a command. */
function runOf(kind: Kind, runs: readonly [Run, ...Run[]]): Run {
  const latest = [...runs].reverse();
  const bare = latest.filter(({command}) => command === undefined);
  return (
    latest.find(({command}) => command !== undefined && kindOf(command) === kind) ??
    bare.find(({lines}) => likenessOf(lines) === kind) ??
    bare[0] ??
    runs[0]
  );
}

type Compare = (requirement: Requirement) => Difference | undefined;

interface Reading {
  readonly compare: Compare;
  readonly unread: number;
}

function ofTable<Row>(
  {rows, unread}: Table<Row>,
  compare: (requirement: Requirement, rows: readonly Row[]) => Difference | undefined,
): Reading {
  return {unread, compare: (requirement) => compare(requirement, rows)};
}

const MISSING: Difference = {kind: 'missing'};

/** What an output shows. A requirement of another command than the check's is never met. */
function read({kind, requirements}: Check, lines: readonly string[]): Reading {
  switch (kind) {
    case 'version': {
      const versions = readVersions(lines);
      return {
        unread: 0,
        compare: (it) =>
          it.kind === 'client' || it.kind === 'server' ? compareVersion(it, versions) : MISSING,
      };
    }
    case 'images':
      return ofTable(readImages(lines), (it, rows) =>
        it.kind === 'image' ? compareImage(it, rows) : MISSING,
      );
    case 'containers':
      return ofTable(readContainers(lines), (it, rows) =>
        it.kind === 'container'
          ? compareContainer(it, rows)
          : it.kind === 'no-container'
            ? compareNoContainer(it, rows)
            : MISSING,
      );
    case 'history': {
      const {rows, unread} = readHistory(lines);
      const own = ownLayers(requirements, rows);
      return {unread, compare: (it) => (it.kind === 'layer' ? compareLayer(it, own) : MISSING)};
    }
    case 'volumes':
      return ofTable(readVolumes(lines), (it, rows) =>
        it.kind === 'volume' ? compareVolume(it, rows) : MISSING,
      );
    case 'response': {
      const response = readResponse(lines);
      return {
        unread: 0,
        compare: (it) => (it.kind === 'body' ? compareBody(it, response) : MISSING),
      };
    }
  }
}

const LISTS: readonly Kind[] = ['images', 'containers', 'volumes'];

/** Whether a requirement is met by what a list of this kind does not have. */
function isAbsence(kind: Kind, it: Requirement): boolean {
  return (
    (kind === 'containers' && it.kind === 'no-container') ||
    (kind === 'images' && it.kind === 'image' && it.absent === true) ||
    (kind === 'volumes' && it.kind === 'volume' && it.absent === true)
  );
}

/**
 * Whether a list is whole as far as it can be told: the head that the command always prints is there,
 * or the command prints none. Only then does it show that something is gone.
 */
const isWholeList = (kind: Kind, {command, lines}: Run): boolean =>
  likenessOf(lines) === kind || (command !== undefined && isHeadless(command));

/** Whether an output that its looks do not identify may be that of a command of this kind. */
function mayBe(kind: Kind, lines: readonly string[], wasAsked: boolean): boolean {
  const rows = {
    version: () => 0,
    images: () => readImages(lines).rows.length,
    containers: () => readContainers(lines).rows.length,
    history: () => readHistory(lines).rows.length,
    volumes: () => (lines.every((line) => /^\S+$/.test(line)) ? lines.length : 0),
    // A server may answer with anything.
    response: () => 1,
  }[kind]();
  return rows > 0 || (wasAsked && lines.length === 0 && kind !== 'version');
}

/**
 * Compares a text that was copied from a terminal with what a check asks for.
 * @returns what it shows and what not, or why that can't be told
 */
export function judge(check: Check, text: string): Verdict {
  const {kind, requirements} = check;
  const run = runOf(kind, readPaste(text));
  const {command, lines} = run;
  const wasAsked = command !== undefined && kindOf(command) === kind;
  if (lines.length === 0 && !wasAsked) {
    return command === undefined ? {kind: 'empty'} : {kind: 'other', likeness: kindOf(command)};
  }
  const trouble = troubleOf(lines);
  // A client without its server still tells its version.
  if (trouble !== undefined && !(kind === 'version' && readVersions(lines).client !== undefined)) {
    return {kind: 'trouble', trouble};
  }
  const likeness = likenessOf(lines);
  if (likeness === undefined ? !mayBe(kind, lines, wasAsked) : likeness !== kind) {
    return {kind: 'other', likeness};
  }
  const needsWhole = lines.length === 0 || requirements.some((it) => isAbsence(kind, it));
  if (LISTS.includes(kind) && needsWhole && !isWholeList(kind, run)) {
    return {kind: 'no-head'};
  }
  const {compare, unread} = read(check, lines);
  const findings = requirements.map((requirement) => ({
    requirement,
    difference: compare(requirement),
  }));
  return {kind: 'read', findings, unread};
}
