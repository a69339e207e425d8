/** Rules of the code that no package has, for the linter: see .oxlintrc.jsonc. */

/** `expect(screen.getBy…())`, awaited or not: the query throws where it finds nothing. */
const weakMatchers = [
  'MemberExpression[property.name=/^toBe(Truthy|Defined)$/]',
  'MemberExpression[property.name=/^toBe(Null|Undefined|Falsy)$/] > MemberExpression',
].flatMap((matcher) =>
  ['', 'AwaitExpression >', 'ChainExpression >'].map(
    (wrap) =>
      `${matcher} > CallExpression[callee.name="expect"] > ${wrap} CallExpression[callee.property.name=/^(get|find)(All)?By/]`,
  ),
);

const noWeakMatcher = {
  create: (context) =>
    Object.fromEntries(
      weakMatchers.map((selector) => [
        selector,
        (node) =>
          context.report({
            node,
            message:
              'The query has found it, or has thrown: say what it is, its text, role or state.',
          }),
      ]),
    ),
};

export default {meta: {name: 'workshop'}, rules: {'no-weak-matcher': noWeakMatcher}};
