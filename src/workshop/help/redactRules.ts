/** What is taken out of a text before it is handed on. */
export const SECRETS = [
  'private-key',
  'token',
  'aws-key',
  'password',
  'account',
  'email',
  'user',
] as const;
export type Secret = (typeof SECRETS)[number];

export interface Rule {
  readonly secret: Secret;
  readonly pattern: RegExp;
  /** Which group of the pattern is the secret; the others stay. */
  readonly group: number;
  /** Further conditions. */
  readonly isSecret?: (found: string) => boolean;
}

/** Upper and lower case and digits, as random letters have and words do not. */
const isRandom = (text: string) => /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);

/** Accounts that belong to nobody. */
const isPerson = (name: string) => !/^(?:root|runner|user|public|shared|node|app)$/i.test(name);

const VALUE = `("[^"\\n]{1,500}"|'[^'\\n]{1,500}'|[^\\s"',;]{1,4000})`;

/**
 * From the special to the general: what a rule has taken out is not looked at again. Every
 * repetition is bounded or of a class that what follows it is not in, so that time grows with the
 * text alone. A token of Docker's has 27 letters; a shorter one was wrapped by the terminal.
 */
export const RULES: readonly Rule[] = [
  {
    secret: 'private-key',
    pattern:
      /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$))/g,
    group: 1,
  },
  // Header, payload and signature of a JSON Web Token.
  {secret: 'token', pattern: /(\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?)/g, group: 1},
  {
    secret: 'token',
    pattern: /(\bdckr_[a-z]{2,5}_(?:[\w-]{27,60}|[\w-]{1,26}(?:\r?\n[\w-]{1,27})?))/g,
    group: 1,
  },
  {
    secret: 'token',
    pattern: /(\b(?:gh[opsur]_|github_pat_|glpat-|npm_|xox[abp]-)[\w-]{10,})/g,
    group: 1,
  },
  {
    secret: 'token',
    pattern: /(\bAuthorization["']?\s?[:=]\s?["']?(?:Basic|Bearer|token)\s+)([^\s"']{4,})/gi,
    group: 2,
  },
  {secret: 'token', pattern: /(\bBearer\s+)([\w.~+/=-]{8,})/g, group: 2},
  // `auths` of Docker's config.json.
  {
    secret: 'token',
    pattern: /("(?:auth|identitytoken|registrytoken)"\s{0,5}:\s{0,5}")([^"\n]{1,8000})/gi,
    group: 2,
  },
  {secret: 'aws-key', pattern: /(\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{12,20}\b)/g, group: 1},
  {
    secret: 'aws-key',
    pattern: new RegExp(
      `((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token)["']?\\s{0,5}[=:]?\\s{0,5})${VALUE}`,
      'gi',
    ),
    group: 2,
  },
  // What is piped into a login, and what is given to it.
  {
    secret: 'password',
    pattern: /(\b(?:echo|printf)\s+)([^|\n]{1,500}?)(?=\s{0,5}\|\s{0,5}(?:sudo )?docker\s+login)/g,
    group: 2,
  },
  {
    secret: 'password',
    pattern: new RegExp(`(\\blogin\\b[^\\n]{0,200}?\\s-p[ =]?)${VALUE}`, 'g'),
    group: 2,
  },
  {
    secret: 'password',
    pattern: new RegExp(`(--password(?!-stdin)[ =])${VALUE}`, 'g'),
    group: 2,
    // Docker's own warning says: --password via the CLI.
    isSecret: (found) => found !== 'via',
  },
  {
    secret: 'password',
    pattern: new RegExp(
      `(\\b\\w{0,40}(?:password|passwd|secret|api_?key|access_?token)["']?\\s{0,3}[=:]\\s{0,3})${VALUE}`,
      'gi',
    ),
    group: 2,
    isSecret: (found) => !/^["']?(?:\*+|<|\$|null|true|false)/.test(found),
  },
  // https://user:password@host
  {
    secret: 'password',
    pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,100}:)([^\s/@]{1,200})(?=@)/gi,
    group: 2,
  },
  // A secret access key by itself; 40 hexadecimal digits are a commit.
  {
    secret: 'aws-key',
    pattern: /(^|[^A-Za-z0-9/+=])([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gm,
    group: 2,
    isSecret: isRandom,
  },
  // A session token, or what `aws ecr get-login-password` prints.
  {secret: 'token', pattern: /([A-Za-z0-9+/=_-]{100,})/g, group: 1, isSecret: isRandom},
  {secret: 'account', pattern: /(^|[^0-9a-fA-F])(\d{12})(?![0-9a-fA-F])/gm, group: 2},
  {secret: 'account', pattern: /(^|[^0-9a-fA-F-])(\d{4}-\d{4}-\d{4})(?![0-9a-fA-F-])/gm, group: 2},
  {secret: 'email', pattern: /(\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}\b)/g, group: 1},
  {
    secret: 'user',
    pattern: /((?:\/home\/|\/Users\/|\\Users\\|\\\\Users\\\\))([^\s/\\:"'<>|]{1,64})/g,
    group: 2,
    isSecret: isPerson,
  },
  // The prompt of a shell: user@machine.
  {
    secret: 'user',
    pattern: /(^[[(]?)([\w.-]{1,32}@[\w.-]{1,64})(?=[:\s][^\n]{0,200}[$#%>])/gm,
    group: 2,
    isSecret: (found) => isPerson(found.replace(/@.*/, '')),
  },
];
