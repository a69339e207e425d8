import type {Budget} from './budget';
import type {Files} from './files';
import {textOf} from './unknown';

/** What a file descriptor leads to. */
export interface Stream {
  write(text: string): void;
  /** All that is left to read. */
  read(): string;
  /** The next line with its newline; undefined at the end. */
  readLine(): string | undefined;
}

/** The streams of a command, by file descriptor. */
export type Streams = ReadonlyMap<number, Stream>;

/** Text that is read from its beginning to its end, by several commands in turn. */
export class Source implements Stream {
  private offset = 0;

  constructor(private readonly text: string) {}

  write(): void {
    // A stream that is open for reading alone takes nothing.
  }

  read(): string {
    const rest = this.text.slice(this.offset);
    this.offset = this.text.length;
    return rest;
  }

  readLine(): string | undefined {
    if (this.offset >= this.text.length) {
      return undefined;
    }
    const end = this.text.indexOf('\n', this.offset);
    const next = end < 0 ? this.text.length : end + 1;
    const line = this.text.slice(this.offset, next);
    this.offset = next;
    return line;
  }
}

/** Takes what is written and hands it on. */
export class Sink implements Stream {
  constructor(
    private readonly budget: Budget,
    private readonly take: (text: string) => void,
  ) {}

  write(text: string): void {
    this.budget.text(text.length);
    this.take(text);
  }

  read(): string {
    return '';
  }

  readLine(): string | undefined {
    return undefined;
  }
}

/** Keeps what is written, as a pipe or `$(…)` does. */
export class Collector extends Sink {
  private readonly collected: string[];

  constructor(budget: Budget) {
    const collected: string[] = [];
    super(budget, (text) => {
      collected.push(text);
    });
    this.collected = collected;
  }

  text(): string {
    return this.collected.join('');
  }
}

/** A file that is open for writing: each write goes behind the last. */
export function fileSink(files: Files, path: string, budget: Budget): Stream {
  return new Sink(budget, (text) => {
    const entry = files.draft.get(path, false);
    const before = entry?.kind === 'file' ? textOf(entry.content) : '';
    budget.text(before.length);
    files.setText(path, before + text);
  });
}
