import {RULES, SECRETS, type Secret} from './redactRules';

export interface Redacted {
  readonly text: string;
  /** How often each kind was taken out; those that were not are left out. */
  readonly removed: Readonly<Partial<Record<Secret, number>>>;
}

/** Stands in the text while the rules are at work: no rule finds it. */
const open = '\ue000';
const close = '\ue001';

/**
 * Takes out what must not be handed on: keys, tokens, passwords, account numbers, names of people.
 * @param text of any length; in proportion to it is the time
 * @param label what stands in the place of a secret of each kind; without blanks or quotes
 */
export function redact(text: string, label: (secret: Secret) => string): Redacted {
  const removed: Partial<Record<Secret, number>> = {};
  const labels = SECRETS.map(label);
  const clean = text.replaceAll(open, '').replaceAll(close, '');
  const marked = RULES.reduce(
    (before, {secret, pattern, group, isSecret = () => true}) =>
      before.replace(pattern, (whole: string, ...groups: (string | undefined)[]) => {
        const found = groups[group - 1] ?? '';
        if (found.includes(open) || labels.some((it) => found.includes(it)) || !isSecret(found)) {
          return whole;
        }
        removed[secret] = (removed[secret] ?? 0) + 1;
        const kept = groups.slice(0, group - 1).join('');
        return `${kept}${open}${SECRETS.indexOf(secret)}${close}`;
      }),
    clean,
  );
  return {
    text: marked.replace(/\ue000(\d)\ue001/g, (_, index: string) => {
      const secret = SECRETS[Number(index)];
      return secret === undefined ? '' : label(secret);
    }),
    removed,
  };
}
