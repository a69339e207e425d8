import {BeyondBudget} from './signals';

/**
 * Ends scripts that would run, grow or nest without end: each process has a number of steps,
 * characters, levels and steps of pattern searches, and ends when one of them is used up.
 */
export class Budget {
  private depth = 0;

  constructor(
    private steps = 20_000,
    private characters = 4_000_000,
    private readonly mostDepth = 200,
    private searches = 2_000_000,
  ) {}

  /** Counts one step of the search for a regular expression. */
  search(): void {
    this.searches -= 1;
    if (this.searches < 0) {
      throw new BeyondBudget('search');
    }
  }

  /** Counts one command, or one turn of a loop. */
  step(count = 1): void {
    this.steps -= count;
    if (this.steps < 0) {
      throw new BeyondBudget('steps');
    }
  }

  /** Counts the characters of a text that was printed or expanded. */
  text(length: number): void {
    this.characters -= length;
    if (this.characters < 0) {
      throw new BeyondBudget('text');
    }
  }

  /** Counts one level of nesting around a call that may lead to itself, as that of a function may. */
  nested<T>(body: () => T): T {
    this.depth += 1;
    if (this.depth > this.mostDepth) {
      throw new BeyondBudget('depth');
    }
    try {
      return body();
    } finally {
      this.depth -= 1;
    }
  }
}
