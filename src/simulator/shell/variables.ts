import {ShellError} from './signals';

interface Variable {
  readonly value: string | undefined;
  readonly exported: boolean;
  readonly readonly: boolean;
}

/** The variables of one shell. A subshell gets a copy. */
export class Variables {
  private readonly variables: Map<string, Variable>;
  /** What `local` hides, by function that is running. */
  private readonly hidden: Map<string, Variable | undefined>[] = [];

  constructor(from: Iterable<readonly [string, Variable]> = []) {
    this.variables = new Map(from);
  }

  static ofEnvironment(environment: ReadonlyMap<string, string>): Variables {
    return new Variables(
      [...environment]
        .filter(([name]) => /^[a-zA-Z_]\w*$/.test(name))
        .map(([name, value]) => [name, {value, exported: true, readonly: false}]),
    );
  }

  copy(): Variables {
    return new Variables(this.variables);
  }

  get(name: string): string | undefined {
    return this.variables.get(name)?.value;
  }

  set(name: string, value: string): void {
    this.change(name, {value});
  }

  change(name: string, change: Partial<Variable>): void {
    const before = this.variables.get(name);
    if (before?.readonly === true && change.value !== undefined) {
      throw new ShellError(`${name}: is read only`);
    }
    const empty: Variable = {value: undefined, exported: false, readonly: false};
    this.variables.set(name, {...(before ?? empty), ...change});
  }

  /** @returns false when it is read only */
  unset(name: string): boolean {
    const isReadonly = this.variables.get(name)?.readonly === true;
    return !isReadonly && (this.variables.delete(name) || true);
  }

  enterFunction(): void {
    this.hidden.push(new Map());
  }

  leaveFunction(): void {
    for (const [name, before] of this.hidden.pop() ?? []) {
      if (before === undefined) {
        this.variables.delete(name);
      } else {
        this.variables.set(name, before);
      }
    }
  }

  makeLocal(name: string): void {
    const hidden = this.hidden.at(-1);
    if (hidden !== undefined && !hidden.has(name)) {
      hidden.set(name, this.variables.get(name));
    }
  }

  /** Sets variables for the time of one command, and gives back a way to undo that. */
  setForCommand(values: readonly (readonly [string, string])[]): () => void {
    const before = values.map(([name]) => [name, this.variables.get(name)] as const);
    for (const [name, value] of values) {
      this.change(name, {value, exported: true});
    }
    return () => {
      for (const [name, variable] of [...before].reverse()) {
        if (variable === undefined) {
          this.variables.delete(name);
        } else {
          this.variables.set(name, variable);
        }
      }
    };
  }

  /** Names in byte order. */
  *[Symbol.iterator](): Generator<readonly [string, Variable]> {
    yield* [...this.variables].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /** What a command that the shell starts finds in its environment. */
  environment(): ReadonlyMap<string, string> {
    const pairs: [string, string][] = [];
    for (const [name, {value, exported}] of this.variables) {
      if (exported && value !== undefined) {
        pairs.push([name, value]);
      }
    }
    return new Map(pairs);
  }
}
