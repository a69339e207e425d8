const SYSTEMS =
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  );
const ARCHITECTURES =
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  );
const SAME_ARCHITECTURE: Readonly<Record<string, string>> = {
  i386: '386',
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  armel: 'arm',
};

const architectureOf = (text: string) =>
  Object.hasOwn(SAME_ARCHITECTURE, text) ? (SAME_ARCHITECTURE[text] ?? text) : text;
const systemOf = (text: string) => (text === 'macos' ? 'darwin' : text);

/** A platform by the names that Go gives systems and architectures. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
}

/**
 * `linux/arm64/v8`, `linux`, `arm64` → what it means on linux/amd64; undefined when it means
 * nothing (github.com/containerd/platforms: `Parse`).
 */
export function parsePlatform(text: string): Platform | undefined {
  const parts = text.split('/');
  if (parts.length > 3 || parts.some((part) => !/^[A-Za-z0-9_.-]+(?:\([^()]*\))?$/.test(part))) {
    return undefined;
  }
  const [first = '', second] = parts.map((part) => part.replace(/\(.*$/, '').toLowerCase());
  if (second !== undefined) {
    return {os: systemOf(first), architecture: architectureOf(second)};
  }
  if (SYSTEMS.includes(systemOf(first))) {
    return {os: systemOf(first), architecture: 'amd64'};
  }
  const architecture = architectureOf(first);
  return ARCHITECTURES.includes(architecture) ? {os: 'linux', architecture} : undefined;
}
