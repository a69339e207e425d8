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

/** Attributes whose text a reader sees or hears. */
const SAID =
  /^(?:aria-(?:label|description|roledescription|valuetext)|alt|title|placeholder|label)$/;

/** The text that is written into an attribute; nothing where it comes from elsewhere. */
function textOf(value) {
  const written = value?.type === 'JSXExpressionContainer' ? value.expression : value;
  switch (written?.type) {
    case 'Literal':
      return String(written.value);
    case 'TemplateLiteral':
      return written.quasis.map(({value: {raw}}) => raw).join('');
    default:
      return '';
  }
}

/** Docusaurus' own rule looks at what stands between tags alone. */
const noUntranslatedAttribute = {
  create: (context) => ({
    JSXAttribute: (node) => {
      if (SAID.test(String(node.name.name)) && /\p{Script=Hangul}/u.test(textOf(node.value))) {
        context.report({node, message: 'What a reader sees or hears goes through translate().'});
      }
    },
  }),
};

export default {
  meta: {name: 'workshop'},
  rules: {
    'no-weak-matcher': noWeakMatcher,
    'no-untranslated-attribute': noUntranslatedAttribute,
  },
};
