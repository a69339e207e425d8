/** The tests of the file that is being loaded, and the groups that are open in it. */
let tests = [];
let groups = [];
let file = '';

/** `define` for each row of a table, as Vitest's `each`: a row that is a list holds the arguments. */
const each = (define) => (rows) => (name, body) => {
  rows.forEach((row, index) => {
    define(`${name} (${index + 1})`, () => body(...(Array.isArray(row) ? row : [row])));
  });
};

/** @param rest what Vitest takes: the test, and options before it or a time behind it */
export function test(name, ...rest) {
  const run = rest.find((each) => typeof each === 'function');
  const words = [...groups, name].join(' ');
  tests.push({id: `${file}#${tests.length} ${words}`, name: words, file, run});
}
test.each = each(test);

export function describe(name, body) {
  groups.push(name);
  body();
  groups.pop();
}
describe.each = each(describe);

/**
 * Loads a test file.
 * @param load imports it; what it imports from `vitest` is `test` and `describe` of this module
 * @returns its tests, each with an id that begins with the file's name
 */
export async function collectTests(name, load) {
  [tests, groups, file] = [[], [], name];
  await load();
  return tests;
}
