import {excerpt, mark, type Part} from './excerpt';
import {findAll, occurs, type Variant} from './find';
import {fold, type Folded} from './fold';
import {plansOf, type Plan, type Unit} from './query';
import type {SearchIndex, SearchPage, SearchSection} from './types';

/** A place that the search found. */
export interface Hit {
  /** The address with its anchor. */
  readonly href: string;
  /** The section's heading; empty where the place is the page itself. */
  readonly heading: readonly Part[];
  /** The sentence that tells why the place was found. */
  readonly excerpt: readonly Part[];
}

/** The places of one page, the best first. */
export interface PageHits {
  readonly path: string;
  readonly title: readonly Part[];
  readonly hits: readonly Hit[];
}

export interface SearchResult {
  /** The best page first. */
  readonly pages: readonly PageHits[];
  /** How many places were found, those that are not listed included. */
  readonly total: number;
}

interface PreparedSection {
  readonly section: SearchSection;
  readonly heading: Folded;
  readonly text: Folded;
}

interface PreparedPage {
  readonly page: SearchPage;
  readonly title: Folded;
  readonly sections: readonly PreparedSection[];
  /** All folded texts of the page, to pass over a page quickly. */
  readonly all: string;
}

/** An index made ready for many searches. */
export type PreparedIndex = readonly PreparedPage[];

/** What a match is worth by where it stands: the title, a heading, the text, elsewhere. */
const worth = {title: 100, heading: 40, text: 10, context: 3};
/** What it is worth more if the title or heading says nothing else. */
const wholeBonus = 1.3;
const fitFactor = [0.6, 0.9, 1] as const;
/** The query in one piece says more than its words apart. */
const phraseFactor = 1.5;
/** Words spread over a page say less than words in one section. */
const spreadFactor = 0.3;
/** More occurrences raise a section a little, up to this many. */
const mostCounted = 5;
const perOccurrence = 0.6;
const perSection = 0.8;
const mostSectionsCounted = 10;

const mostPages = 40;
const mostPerPage = 5;
const mostListed = 60;

/** Folds every text of an index once. */
export function prepare(index: SearchIndex): PreparedIndex {
  return index.pages.map((page) => {
    const title = fold(page.title);
    const sections = page.sections.map((section) => ({
      section,
      heading: fold(section.heading),
      text: fold(section.text),
    }));
    const texts = sections.flatMap(({heading, text}) => [heading.text, text.text]);
    return {page, title, sections, all: [title.text, ...texts].join('\n')};
  });
}

function isOnPage({all, title, sections}: PreparedPage, variant: Variant): boolean {
  return (
    all.includes(variant.text) &&
    (occurs(title, variant) ||
      sections.some(({heading, text}) => occurs(heading, variant) || occurs(text, variant)))
  );
}

/** The worth of the best match of a unit in a title or heading. */
function scoreLabel(label: Folded, unit: Unit, base: number): number {
  let best = 0;
  for (const variant of unit) {
    for (const {fit} of findAll(label, variant)) {
      const whole = variant.keys === undefined && variant.text === label.text ? wholeBonus : 1;
      best = Math.max(best, base * variant.weight * fitFactor[fit] * whole);
    }
  }
  return best;
}

/** The worth of a unit's matches in the running text. */
function scoreText(text: Folded, unit: Unit): number {
  let best = 0;
  for (const variant of unit) {
    const matches = findAll(text, variant, mostCounted);
    const fit = matches.reduce((most, match) => Math.max(most, fitFactor[match.fit]), 0);
    const more = matches.length * perOccurrence;
    if (matches.length > 0) {
      best = Math.max(best, (worth.text * fit + more) * variant.weight);
    }
  }
  return best;
}

interface Score {
  readonly section: PreparedSection;
  /** Per unit: what it is worth in the section itself; 0 where it is not there. */
  readonly units: readonly number[];
}

interface Place {
  readonly section: PreparedSection;
  readonly score: number;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The places of a page where one plan finds all its units. */
function placesOf(page: PreparedPage, plan: Plan): readonly Place[] {
  const {units} = plan;
  const inTitle = units.map((unit) => scoreLabel(page.title, unit, worth.title));
  const scores: Score[] = page.sections.map((section) => ({
    section,
    units: units.map((unit, position) => {
      const top = section.section.id === '';
      const label = top
        ? (inTitle[position] ?? 0)
        : scoreLabel(section.heading, unit, worth.heading);
      return Math.max(label, scoreText(section.text, unit));
    }),
  }));
  const factor = plan.phrase ? phraseFactor : 1;
  const places = scores
    // A word may also stand in the page's title alone, but not all of them.
    .filter(
      (score) =>
        score.units.some((value) => value > 0) &&
        score.units.every((value, position) => value > 0 || (inTitle[position] ?? 0) > 0),
    )
    .map((score) => ({
      section: score.section,
      score: factor * average(score.units.map((value) => (value > 0 ? value : worth.context))),
    }));
  return places.length > 0 ? places : spreadOver(scores);
}

/** The best section of a page that has all units, but in no section together. */
function spreadOver(scores: readonly Score[]): readonly Place[] {
  const everywhere = scores[0]?.units.every((_, position) =>
    scores.some((score) => (score.units[position] ?? 0) > 0),
  );
  if (!everywhere) {
    return [];
  }
  const ranked = scores
    .map(({section, units}) => ({section, score: spreadFactor * average(units)}))
    .sort((a, b) => b.score - a.score);
  return ranked.slice(0, 1);
}

interface RankedPage {
  readonly page: PreparedPage;
  readonly score: number;
  readonly places: readonly Place[];
  /** What of the query's forms is on this page, for the marks. */
  readonly units: readonly Unit[];
}

/** A page with the best score of each of its places over all plans, or undefined without any. */
function rankPage(page: PreparedPage, plans: readonly Plan[]): RankedPage | undefined {
  const best = new Map<PreparedSection, number>();
  const onPage = plans
    .map(({units, phrase}) => ({
      phrase,
      units: units.map((unit) => unit.filter((variant) => isOnPage(page, variant))),
    }))
    .filter(({units}) => units.every((unit) => unit.length > 0));
  for (const plan of onPage) {
    for (const {section, score} of placesOf(page, plan)) {
      best.set(section, Math.max(score, best.get(section) ?? 0));
    }
  }
  const places = [...best]
    .map(([section, score]) => ({section, score}))
    .sort((a, b) => b.score - a.score);
  const [first] = places;
  return first
    ? {
        page,
        places,
        units: onPage.flatMap(({units}) => units),
        score: first.score + Math.min(places.length, mostSectionsCounted) * perSection,
      }
    : undefined;
}

function toHit({page}: PreparedPage, place: Place, units: readonly Unit[]): Hit {
  const {section} = place.section;
  const top = section.id === '';
  // A heading right above another one has no text: what follows tells what it is about.
  const text = [section, page.sections[page.sections.indexOf(section) + 1]].find(
    (candidate) => candidate?.text,
  )?.text;
  return {
    href: top ? page.path : `${page.path}#${encodeURIComponent(section.id)}`,
    heading: top ? [] : mark(section.heading, units.flat()),
    excerpt: excerpt(text ?? '', units),
  };
}

/**
 * Finds the places of a site that a query speaks of.
 * Every word must occur in a section, or else in a page; spaces, capitals and Korean endings of
 * the query do not count. An empty query finds nothing.
 */
export function search(index: PreparedIndex, query: string): SearchResult {
  const isFound = (variant: Variant): boolean => index.some((page) => isOnPage(page, variant));
  const plans = plansOf(query, isFound);
  const ranked = index
    .map((page) => rankPage(page, plans))
    .filter((page) => page !== undefined)
    .sort((a, b) => b.score - a.score);
  const listed = ranked.slice(0, mostPages);
  const perPage = Math.min(
    mostPerPage,
    Math.max(1, Math.floor(mostListed / Math.max(1, listed.length))),
  );
  return {
    pages: listed.map(({page, places, units}) => ({
      path: page.page.path,
      title: mark(page.page.title, units.flat()),
      hits: places.slice(0, perPage).map((place) => toHit(page, place, units)),
    })),
    total: ranked.reduce((sum, {places}) => sum + places.length, 0),
  };
}
