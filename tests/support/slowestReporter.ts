import {basename} from 'node:path';
import type {FullResult, Reporter, TestCase, TestResult} from '@playwright/test/reporter';
import {keepParts, saySlowest, type Part} from '../../scripts/slowest';

/** Says at the end which tests took longest and how long all of them did, and keeps it for the run. */
export default class SlowestReporter implements Reporter {
  private readonly parts: Part[] = [];

  onTestEnd(test: TestCase, {duration}: TestResult): void {
    // The first three are the root, the project and the file.
    const titles = test.titlePath().slice(3);
    const name = [basename(test.location.file), ...titles].join(' › ');
    this.parts.push({name, seconds: duration / 1000});
  }

  onEnd({duration}: FullResult): void {
    console.log(`\n${saySlowest(this.parts, duration / 1000).join('\n')}`);
    keepParts('browser', this.parts);
  }

  printsToStdio(): boolean {
    return false;
  }
}
