/**
 * What a command leaves, takes away and builds on. Things are named `container:web`, `image:a:1`,
 * `volume:v`, `file:a/b`, `variable:A`, `waited:…`.
 */
export interface Effect {
  readonly makes: readonly string[];
  readonly uses: readonly string[];
  readonly removes: readonly string[];
  /** Leaves nothing that a later command could meet. */
  readonly looks: boolean;
  /** Nothing can be told about it: it stays, and with it what came before. */
  readonly opaque: boolean;
}

const NOTHING: Effect = {makes: [], uses: [], removes: [], looks: false, opaque: false};
export const LOOKS: Effect = {...NOTHING, looks: true};
export const OPAQUE: Effect = {...NOTHING, opaque: true};

export const effect = (parts: Partial<Effect>): Effect => ({...NOTHING, ...parts});

/** A build, and what unpacks or reads a whole folder, builds on all files. */
export const ALL_FILES = 'file:*';
