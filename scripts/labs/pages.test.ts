import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {filesUnder} from '../files';
import {readPage} from './page';

test.each(filesUnder('docs/labs', /\.mdx$/))(
  '%s asks a server in another block than the one that starts it: who pastes a block is too fast',
  (path) => {
    const {steps} = readPage(path, readFileSync(path, 'utf8'));
    const tooFast = steps.filter((step, at) => {
      const before = steps[at - 1];
      return (
        step.kind === 'command' &&
        !step.opens &&
        /^(?:curl|docker (?:stop|logs)) /.test(step.command) &&
        before?.kind === 'command' &&
        /^docker (?:run -d|start) /.test(before.command)
      );
    });
    expect(tooFast).toEqual([]);
  },
);
