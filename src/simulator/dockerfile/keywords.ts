/** Every instruction that BuildKit knows (frontend/dockerfile/command/command.go). */
export const KEYWORDS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const;

/** The keyword of an instruction, in capitals. */
export type Keyword = (typeof KEYWORDS)[number];

/** The keyword that a word is, whatever its case; undefined when it is none. */
export function toKeyword(word: string): Keyword | undefined {
  const upper = word.toUpperCase();
  return KEYWORDS.find((keyword) => keyword === upper);
}
