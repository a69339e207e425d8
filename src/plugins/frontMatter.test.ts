import {expect, test} from 'vitest';
import {parseFrontMatter} from './frontMatter';

const HEAD = '---\ntitle: 쪽\ndescription: 글\n---\n\n';

const parse = (text: string) =>
  parseFrontMatter({
    filePath: 'docs/a.mdx',
    fileContent: HEAD + text,
    defaultParseFrontMatter: () => Promise.resolve({frontMatter: {}, content: text}),
  });

test('a page with a Dockerfile says so, also of one in a list', async () => {
  const head = {title: '쪽', description: '글'};
  expect((await parse('글\n')).frontMatter).toEqual(head);
  expect((await parse('```dockerfile\nFROM a\n```\n')).frontMatter).toEqual({
    ...head,
    hasDockerfile: true,
  });
  expect(
    (await parse('1. 가\n\n   ```dockerfile layers\n   FROM a\n   ```\n')).frontMatter,
  ).toEqual({
    ...head,
    hasDockerfile: true,
  });
  expect((await parse('`Dockerfile`과 ```json\n{}\n```\n')).frontMatter).toEqual(head);
});
