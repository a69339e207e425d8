/** What a reader has of their own in the commands, files and links of the pages. */
export const VALUE_NAMES = ['dockerId', 'awsAccount', 'awsRegion', 'resourceName'] as const;

export type ValueName = (typeof VALUE_NAMES)[number];

/** What a reader has entered. */
export type Values = Readonly<Partial<Record<ValueName, string>>>;

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
export const PLACEHOLDERS: Values = {dockerId: '내_DOCKER_ID'};

const word = (name: ValueName) => new RegExp(`(?<![\\w-])${EXAMPLES[name]}(?![\\w-])`, 'g');

/** An element that takes the reader's value. */
function slot(name: ValueName): string {
  const placeholder = PLACEHOLDERS[name];
  return placeholder === undefined
    ? `<var data-value="${name}">${EXAMPLES[name]}</var>`
    : `<var data-value="${name}" data-required>${placeholder}</var>`;
}

/** HTML with every example in its text as an element that takes the reader's value. */
export function markValues(html: string): string {
  return html.replace(/[^<>]+(?=<|$)/g, (text) =>
    VALUE_NAMES.reduce((marked, name) => marked.replace(word(name), slot(name)), text),
  );
}
