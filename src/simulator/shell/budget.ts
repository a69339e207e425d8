import {BeyondBudget} from './signals';

/** Ends scripts that would run, grow or nest without end. */
export class Budget {
  private depth = 0;

  constructor(
    private steps = 20_000,
    private characters = 4_000_000,
    private readonly mostDepth = 200,
    private searches = 2_000_000,
  ) {}

  /** Counts one step of a search for a pattern. */
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

  /** Counts text that was made. */
  text(length: number): void {
    this.characters -= length;
    if (this.characters < 0) {
      throw new BeyondBudget('text');
    }
  }

  /** Runs what may call itself. */
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
