import type {BuildStep} from '../../../simulator/buildkit';

const LONGEST = 60;

/** What BuildKit writes before a step: `[2/4]`, or `[build 2/4]` where the stage has a name. */
export function stepPlace({name}: Pick<BuildStep, 'name'>): string {
  return /^\[[^\]]*\]/.exec(name)?.[0] ?? '';
}

/** The instruction of a step, without its place: `COPY . .`. */
export function stepText(step: Pick<BuildStep, 'name'>): string {
  return step.name.slice(stepPlace(step).length).trim();
}

/** A text in one line that fits a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
