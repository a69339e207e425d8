import {existsSync, readFileSync} from 'node:fs';
import {docker} from '../engine/client';
import {TASK_LABEL} from './aws/runtime';
import {addedSince, engineState, type EngineState} from './engineState';
import {closePlace, openPlace, runInPlace, type LabSetup, type Place} from './onEngine';
import {readPage, type LabPage} from './page';
import type {PageResult} from './run';
import sidebars from '../../sidebars';
import {filesUnder} from '../files';
import {pageId} from '../../src/plugins/content/sidebarPages';
import {sidebarPlaces, type SidebarItem} from '../../src/workshop/lesson/sidebarOrder';

/**
 * A chapter as a reader follows it: its commands alone. Files that it shows are for reading; those
 * that a reader saves are in the labs.
 */
const withoutFiles = (page: LabPage): LabPage => ({
  ...page,
  steps: page.steps.filter(({kind}) => kind !== 'file'),
});

/** The pages that are taught, in their order; those that have nothing to run are left out. */
export function pagesOfTheDay(): readonly LabPage[] {
  const files = new Map(filesUnder('docs', /\.mdx$/).map((file) => [pageId(file), file]));
  return sidebarPlaces(Object.values(sidebars) as readonly (readonly SidebarItem[])[])
    .filter(({part}) => part === 'chapters' || part === 'labs')
    .flatMap(({id, part}) => {
      const file = files.get(id);
      if (file === undefined || !existsSync(file)) {
        throw new Error(`sidebars.ts names ${id}, and docs/ has no such page.`);
      }
      // How long a page takes is told where it runs alone.
      const page = {...readPage(file, readFileSync(file, 'utf8')), source: ''};
      return [part === 'labs' ? page : withoutFiles(page)];
    })
    .filter(({steps}) => steps.length > 0);
}

/** An image that pages built or named: `hello`, one without a name, or one with a slash in it. */
const IS_BUILT = /^(?:hello:|<none>|[^@]*\/)/;

/**
 * What the day left on the engine that its pages should have cleaned up.
 * @param onAws the containers that are on AWS as far as the pages know
 */
export function leftOf(
  {containers, volumes, networks, images}: EngineState,
  onAws: readonly string[],
): readonly string[] {
  const say = (kind: string, names: readonly string[]) => names.map((name) => `${kind}: ${name}`);
  return [
    ...say(
      'container',
      containers.filter((id) => !onAws.includes(id)),
    ),
    ...say('volume', volumes),
    ...say('network', networks),
    // What was pulled under its official name may stay: the next project needs it again.
    ...say(
      'image',
      images.filter((name) => IS_BUILT.test(name)),
    ),
  ];
}

function leftovers({setup: {reach}, before}: Place): readonly string[] {
  const label = `label=${TASK_LABEL}`;
  const onAws = docker(reach, ['ps', '--all', '--quiet', '--no-trunc', '--filter', label]);
  return leftOf(addedSince(before, engineState(reach)), onAws.split('\n'));
}

/** What a day showed: each page, and what was left at its end. */
export interface Day {
  readonly results: readonly PageResult[];
  readonly left: readonly string[];
}

/**
 * Runs the pages one after the other as one reader does: on one engine, in one home, each in a
 * terminal of its own that opens in the same folder. A page that breaks off ends the day, since what
 * follows builds on it.
 * @param onResult told of each page when it is done
 */
export async function runDay(
  pages: readonly LabPage[],
  setup: LabSetup,
  onResult: (result: PageResult) => void,
): Promise<Day> {
  const place = openPlace(setup);
  const results: PageResult[] = [];
  try {
    for (const page of pages) {
      const result = await runInPlace(page, place);
      onResult(result);
      results.push(result);
      if (result.notReached > 0) {
        break;
      }
    }
    return {results, left: leftovers(place)};
  } finally {
    closePlace(place);
  }
}
