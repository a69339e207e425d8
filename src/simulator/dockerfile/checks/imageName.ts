const DOMAIN_PART = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const IPV6 = '\\[(?:[a-fA-F0-9:]+)\\]';
const DOMAIN = `(?:${DOMAIN_PART}(?:\\.${DOMAIN_PART})*|${IPV6})(?::[0-9]+)?`;
const PATH_PART = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = `${PATH_PART}(?:/${PATH_PART})*`;
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = 'sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}';
const REFERENCE = new RegExp(`^((?:${DOMAIN}/)?${PATH})(?::${TAG})?(?:@(?:${DIGEST}))?$`);

/** The longest name, without tag and digest, that a registry's client takes. */
const LONGEST = 255;

/** `ubuntu:24.04` → the default registry and `library/ubuntu:24.04`. */
function splitDomain(name: string): readonly [string, string] {
  const slash = name.indexOf('/');
  const head = name.slice(0, slash);
  const isDomain =
    slash >= 0 && (/[.:]/.test(head) || head === 'localhost' || head.toLowerCase() !== head);
  const [domain, rest] = isDomain ? [head, name.slice(slash + 1)] : ['docker.io', name];
  const hub = domain === 'docker.io' || domain === 'index.docker.io';
  return hub ? ['docker.io', rest.includes('/') ? rest : `library/${rest}`] : [domain, rest];
}

/**
 * Whether a text can name an image (github.com/distribution/reference: `ParseNormalizedNamed`).
 */
export function isImageName(name: string): boolean {
  if (/^[a-f0-9]{64}$/.test(name)) {
    return false;
  }
  const [domain, rest] = splitDomain(name);
  const repository = REFERENCE.exec(`${domain}/${rest}`)?.[1];
  return repository !== undefined && repository.length <= LONGEST;
}
