import type {Result} from '../../result';
import {trim} from '../space';
import {quote} from './quote';
import type {RuleName} from './rules';

/** What `# check=…` asks for. */
export interface CheckOptions {
  readonly skipAll: boolean;
  readonly skip: readonly string[];
  /** `error=true`: a build with a warning fails. */
  readonly error: boolean;
}

/** The options, or the message that BuildKit stops with. */
export type CheckOptionsResult = Result<CheckOptions, string>;

const NONE: CheckOptions = {skipAll: false, skip: [], error: false};
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

/** `skip=a,b;error=true` (linter/linter.go: `ParseLintOptions`). */
export function parseCheckOptions(text: string): CheckOptionsResult {
  const bad = (message: string): CheckOptionsResult => ({
    ok: false,
    problem: `failed to parse check options: ${message}`,
  });
  if (trim(text) === '') {
    return {ok: true, value: NONE};
  }
  // At most three parts, as Go's SplitN cuts them: the third keeps any further `;`.
  const [first = '', second, ...others] = trim(text).split(';');
  const third = others.length > 0 ? [others.join(';')] : [];
  let options = NONE;
  for (const part of [first, ...(second === undefined ? [] : [second]), ...third]) {
    const [name = '', ...rest] = part.split('=');
    const value = trim(rest.join('='));
    if (rest.length === 0) {
      return bad(`invalid check option ${quote(part)}`);
    }
    switch (trim(name)) {
      case 'skip':
        options =
          value === 'all'
            ? {...options, skipAll: true}
            : {...options, skip: value.split(',').map(trim)};
        break;
      case 'experimental':
        break;
      case 'error':
        if (!TRUE.includes(value) && !FALSE.includes(value)) {
          const reason = `strconv.ParseBool: parsing ${quote(value)}: invalid syntax`;
          return bad(`failed to parse check option ${quote(part)}: ${reason}`);
        }
        options = {...options, error: TRUE.includes(value)};
        break;
      default:
        return bad(`invalid check option ${quote(trim(name))}`);
    }
  }
  return {ok: true, value: options};
}

const CHECK = /^check\s*=\s*(\S+)/i;

/**
 * What the comments above an instruction ask for (linter.go: `WithMergedConfigFromComments`): the
 * first `check=` among them counts, up to a blank; one that cannot be read asks for nothing.
 *
 * @param comments the text of each after `#`, trimmed
 */
export function commentOptions(comments: readonly string[]): CheckOptions {
  const value = comments.map((comment) => CHECK.exec(comment)?.[1]).find((each) => each);
  const result = parseCheckOptions(value ?? '');
  return result.ok ? result.value : NONE;
}

/** Whether a rule is switched off by options. */
export const skips = ({skipAll, skip}: CheckOptions, rule: RuleName): boolean =>
  skipAll || skip.includes(rule);
