/**
 * What a reader has of their own in the commands, files and links of the pages: its names, its rules,
 * and the elements that take it. Part of this is in the script of every page, so it imports nothing.
 */
export const VALUE_NAMES = ['dockerId', 'awsAccount', 'awsRegion', 'resourceName'] as const;

export type ValueName = (typeof VALUE_NAMES)[number];

/** What a reader has entered. */
export type Values = Readonly<Partial<Record<ValueName, string>>>;

/** The key under which a browser keeps what the site remembers of its reader. */
export const STORAGE_KEY = 'docker-workshop';

/** What a value is made of. */
export interface ValueRule {
  /** The characters that may be in it; all of them mean nothing to a shell, to JSON or in a URL. */
  readonly allowed: RegExp;
  /** How it begins, where not every allowed character may come first. */
  readonly start?: RegExp;
  readonly min: number;
  readonly max: number;
}

export const VALUE_RULES: Readonly<Record<ValueName, ValueRule>> = {
  // 4 to 30 characters, numbers and lowercase letters: https://docs.docker.com/accounts/create-account/ (2026-11-24)
  dockerId: {allowed: /[a-z0-9]/, min: 4, max: 30},
  // 12 digits: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html (2026-11-24)
  awsAccount: {allowed: /[0-9]/, min: 12, max: 12},
  awsRegion: {allowed: /[a-z0-9-]/, start: /^[a-z]/, min: 9, max: 20},
  // What an ECS cluster, a task definition's family, a log group, an IAM role (64 at most) and a
  // security group (no "sg-" in front) all take:
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html,
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (2026-11-24)
  resourceName: {allowed: /[a-z0-9-]/, start: /^(?!sg-)[a-z]/, min: 3, max: 32},
};

/** Whether a text keeps the rule of a value. That a region exists is checked where it is entered. */
function keepsRule(name: ValueName, text: string): boolean {
  const {allowed, start, min, max} = VALUE_RULES[name];
  return (
    text.length >= min &&
    text.length <= max &&
    [...text].every((character) => allowed.test(character)) &&
    (start?.test(text) ?? true)
  );
}

/** The values in whatever was stored; what keeps no rule is left out. */
export function readValues(stored: unknown): Values {
  const values: Partial<Record<ValueName, string>> = {};
  for (const name of VALUE_NAMES) {
    const value = (stored as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (typeof value === 'string' && keepsRule(name, value)) {
      values[name] = value;
    }
  }
  return values;
}

/**
 * The words that stand for the values in the text of a page. A page is written, and run by
 * `npm run test:labs`, with them.
 */
export const EXAMPLES: Readonly<Record<ValueName, string>> = {
  dockerId: 'minji',
  awsAccount: '111122223333',
  awsRegion: 'ap-northeast-2',
  resourceName: 'hello-workshop',
};

/**
 * What the page shows in the place of an example that must not be used as it is: `minji` may be
 * somebody's account. Docker and AWS refuse it, so that a command run with it changes nothing.
 */
const PLACEHOLDERS: Values = {dockerId: '내_DOCKER_ID'};

/** The attribute of an element that shows a value; it holds the value's name. */
export const SLOT = 'data-value';

/** The attributes of a link to an address with a value in it: the value's name and what is around it. */
export const LINK_SLOT = {name: 'data-value-link', before: 'data-before', after: 'data-after'};

/**
 * The attribute of an element that shows the site's own address: the one that the build knows, until a
 * browser puts that in its place at which it opened the page.
 */
export const SITE_SLOT = 'data-site';

const word = (name: ValueName) => new RegExp(`(?<![\\w-])${EXAMPLES[name]}(?![\\w-])`, 'g');

/** An element that takes the reader's value. */
function slot(name: ValueName): string {
  const placeholder = PLACEHOLDERS[name];
  return placeholder === undefined
    ? `<var ${SLOT}="${name}">${EXAMPLES[name]}</var>`
    : `<var ${SLOT}="${name}" data-required>${placeholder}</var>`;
}

/** HTML with every example in its text as an element that takes the reader's value. */
export function markValues(html: string): string {
  return html.replace(/[^<>]+(?=<|$)/g, (text) =>
    VALUE_NAMES.reduce((marked, name) => marked.replace(word(name), slot(name)), text),
  );
}

/** HTML with every `address` in its text as an element that takes the site's own. */
export function markSite(html: string, address: string): string {
  return html.replace(/[^<>]+(?=<|$)/g, (text) =>
    text.replaceAll(address, `<span ${SITE_SLOT}>${address}</span>`),
  );
}

/** A link to an address that holds an example, as one that takes the reader's value. */
export function markLink(
  url: string,
): {readonly url: string; readonly attributes: Readonly<Record<string, string>>} | undefined {
  const name = VALUE_NAMES.find((value) => url.split('/').includes(EXAMPLES[value]));
  if (name === undefined) {
    return undefined;
  }
  const [before = '', after = ''] = url.split(EXAMPLES[name], 2);
  return {
    url: `${before}${encodeURIComponent(PLACEHOLDERS[name] ?? EXAMPLES[name])}${after}`,
    attributes: {[LINK_SLOT.name]: name, [LINK_SLOT.before]: before, [LINK_SLOT.after]: after},
  };
}
