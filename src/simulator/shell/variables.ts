import {ShellError} from './signals';

/** A variable; `value` is undefined for one that is only marked, as by `export name`. */
interface Variable {
  readonly value: string | undefined;
  readonly exported: boolean;
  readonly readonly: boolean;
}

const NAME = /^[a-zA-Z_]\w*$/;
const EMPTY: Variable = {value: undefined, exported: false, readonly: false};

/** A set of variables of which none has a name that a shell can't use; many shells share one. */
const usable = new WeakSet<ReadonlyMap<string, string>>();

function withUsableNames(environment: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (usable.has(environment)) {
    return environment;
  }
  const names = [...environment.keys()];
  const kept = names.every((name) => NAME.test(name))
    ? environment
    : new Map([...environment].filter(([name]) => NAME.test(name)));
  usable.add(kept);
  return kept;
}

/** The variables of one shell. A subshell gets a copy. */
export class Variables {
  /** What `local` hides, by function that is running. */
  private readonly hidden: Map<string, Variable | undefined>[] = [];

  /**
   * @param inherited what the shell found in its environment
   * @param own what has changed since: undefined for a variable that is gone
   */
  private constructor(
    private readonly inherited: ReadonlyMap<string, string>,
    private readonly own: Map<string, Variable | undefined>,
  ) {}

  /** The variables with which a shell begins. */
  static ofEnvironment(environment: ReadonlyMap<string, string>): Variables {
    return new Variables(withUsableNames(environment), new Map());
  }

  /** The variables of a subshell. */
  copy(): Variables {
    return new Variables(this.inherited, new Map(this.own));
  }

  /** What a shell that this one starts begins with. */
  exported(): Variables {
    const own = [...this.own].map(([name, variable]) => {
      const isHandedOn = variable?.exported === true && variable.value !== undefined;
      return [name, isHandedOn ? {...variable, readonly: false} : undefined] as const;
    });
    return new Variables(this.inherited, new Map(own));
  }

  private find(name: string): Variable | undefined {
    if (this.own.has(name)) {
      return this.own.get(name);
    }
    const value = this.inherited.get(name);
    return value === undefined ? undefined : {value, exported: true, readonly: false};
  }

  get(name: string): string | undefined {
    return this.own.has(name) ? this.own.get(name)?.value : this.inherited.get(name);
  }

  set(name: string, value: string): void {
    this.change(name, {value});
  }

  /** @throws ShellError where the variable is read only */
  change(name: string, change: Partial<Variable>): void {
    const before = this.find(name);
    if (before?.readonly === true && change.value !== undefined) {
      throw new ShellError(`${name}: is read only`);
    }
    this.own.set(name, {...(before ?? EMPTY), ...change});
  }

  /** @returns false when it is read only */
  unset(name: string): boolean {
    const isReadonly = this.find(name)?.readonly === true;
    if (!isReadonly) {
      this.own.set(name, undefined);
    }
    return !isReadonly;
  }

  enterFunction(): void {
    this.hidden.push(new Map());
  }

  leaveFunction(): void {
    for (const [name, before] of this.hidden.pop() ?? []) {
      this.own.set(name, before);
    }
  }

  /** Lets a variable have its value back when the function that is running ends. */
  makeLocal(name: string): void {
    const hidden = this.hidden.at(-1);
    if (hidden !== undefined && !hidden.has(name)) {
      hidden.set(name, this.find(name));
    }
  }

  /** Sets variables for the time of one command, and gives back a way to undo that. */
  setForCommand(values: readonly (readonly [string, string])[]): () => void {
    const before = values.map(([name]) => [name, this.find(name)] as const);
    for (const [name, value] of values) {
      this.change(name, {value, exported: true});
    }
    return () => {
      for (const [name, variable] of [...before].reverse()) {
        this.own.set(name, variable);
      }
    };
  }

  /** Names in byte order. */
  *[Symbol.iterator](): Generator<readonly [string, Variable]> {
    const names = [...new Set([...this.inherited.keys(), ...this.own.keys()])].sort();
    for (const name of names) {
      const variable = this.find(name);
      if (variable !== undefined) {
        yield [name, variable];
      }
    }
  }

  /** What a command that the shell starts finds in its environment. */
  environment(): ReadonlyMap<string, string> {
    if (this.own.size === 0) {
      return this.inherited;
    }
    const environment = new Map(this.inherited);
    this.own.forEach((variable, name) => {
      if (variable?.exported === true && variable.value !== undefined) {
        environment.set(name, variable.value);
      } else {
        environment.delete(name);
      }
    });
    usable.add(environment);
    return environment;
  }
}
