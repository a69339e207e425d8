import {KB, MB} from './examples';

/** What a package of a Linux distribution adds: example values, near what Debian 12 shows. */
export interface PackageExample {
  /** Installed, with the packages that it needs, in bytes. */
  readonly size: number;
  /** What recommended packages add to it on Debian, in bytes. */
  readonly recommends?: number;
  /** The commands in it. */
  readonly commands?: readonly string[];
  /** Files in it on which other tools depend. */
  readonly files?: readonly string[];
}

/** What a package that is not in the table adds. */
export const OTHER_PACKAGE: PackageExample = {size: 5 * MB, recommends: 2 * MB};

const COMPILERS = ['gcc', 'cc', 'c++', 'g++', 'ld', 'ar', 'as'];

/** Source of the sizes: `apt-get install` in debian:12-slim, rounded; example values elsewhere. */
export const PACKAGES: ReadonlyMap<string, PackageExample> = new Map(
  Object.entries<PackageExample>({
    bash: {size: 7 * MB, commands: ['bash']},
    'build-base': {size: 230 * MB, commands: [...COMPILERS, 'make', 'patch']},
    'build-essential': {
      size: 290 * MB,
      recommends: 90 * MB,
      commands: [...COMPILERS, 'make', 'patch'],
    },
    bzip2: {size: 120 * KB, commands: ['bzip2', 'bunzip2']},
    'ca-certificates': {size: 6 * MB, commands: ['update-ca-certificates']},
    clang: {size: 500 * MB, recommends: 50 * MB, commands: ['clang', 'clang++']},
    cmake: {size: 60 * MB, recommends: 120 * MB, commands: ['cmake', 'ctest']},
    composer: {size: 30 * MB, commands: ['composer']},
    cron: {size: 300 * KB, commands: ['cron', 'crontab']},
    curl: {size: 11 * MB, recommends: 8 * MB, commands: ['curl']},
    'default-jdk': {size: 700 * MB, recommends: 60 * MB, commands: ['java', 'javac', 'jar']},
    'default-jre': {size: 330 * MB, recommends: 60 * MB, commands: ['java']},
    'dumb-init': {size: 60 * KB, commands: ['dumb-init']},
    ffmpeg: {size: 400 * MB, recommends: 150 * MB, commands: ['ffmpeg', 'ffprobe']},
    file: {size: 8 * MB, commands: ['file']},
    'g++': {size: 250 * MB, recommends: 60 * MB, commands: COMPILERS},
    gcc: {size: 190 * MB, recommends: 60 * MB, commands: ['gcc', 'cc', 'ld', 'ar', 'as']},
    git: {size: 100 * MB, recommends: 20 * MB, commands: ['git']},
    gnupg: {size: 15 * MB, recommends: 20 * MB, commands: ['gpg']},
    go: {size: 260 * MB, commands: ['go', 'gofmt']},
    golang: {size: 480 * MB, recommends: 250 * MB, commands: ['go', 'gofmt']},
    'golang-go': {size: 480 * MB, recommends: 250 * MB, commands: ['go', 'gofmt']},
    htop: {size: 400 * KB, commands: ['htop']},
    'iputils-ping': {size: 140 * KB, commands: ['ping']},
    jq: {size: 1.2 * MB, commands: ['jq']},
    less: {size: 330 * KB, commands: ['less']},
    'libpq-dev': {size: 16 * MB},
    make: {size: 1.6 * MB, commands: ['make']},
    maven: {size: 330 * MB, recommends: 60 * MB, commands: ['mvn']},
    'musl-dev': {size: 10 * MB},
    nano: {size: 2.9 * MB, commands: ['nano']},
    'net-tools': {size: 1 * MB, commands: ['ifconfig', 'netstat']},
    'netcat-openbsd': {size: 130 * KB, commands: ['nc', 'netcat']},
    nginx: {size: 12 * MB, recommends: 5 * MB, commands: ['nginx']},
    nodejs: {size: 180 * MB, recommends: 120 * MB, commands: ['node', 'nodejs']},
    npm: {size: 250 * MB, recommends: 200 * MB, commands: ['npm', 'npx', 'node']},
    'openjdk-17-jdk': {size: 650 * MB, recommends: 60 * MB, commands: ['java', 'javac', 'jar']},
    'openjdk-17-jre-headless': {size: 200 * MB, commands: ['java']},
    'openjdk-21-jdk': {size: 650 * MB, recommends: 60 * MB, commands: ['java', 'javac', 'jar']},
    'openssh-client': {size: 6 * MB, recommends: 3 * MB, commands: ['ssh', 'scp', 'ssh-keygen']},
    openssl: {size: 2 * MB, commands: ['openssl']},
    perl: {size: 50 * MB, commands: ['perl']},
    php: {size: 35 * MB, recommends: 10 * MB, commands: ['php']},
    'pkg-config': {size: 400 * KB, commands: ['pkg-config']},
    'postgresql-client': {size: 60 * MB, commands: ['psql', 'pg_dump']},
    procps: {size: 1.6 * MB, commands: ['ps', 'top', 'free']},
    'py3-pip': {
      size: 45 * MB,
      commands: ['pip', 'pip3'],
      files: ['/usr/lib/python3/EXTERNALLY-MANAGED'],
    },
    python3: {size: 40 * MB, recommends: 10 * MB, commands: ['python3']},
    'python3-dev': {size: 60 * MB, recommends: 10 * MB, commands: ['python3']},
    'python3-pip': {
      size: 70 * MB,
      recommends: 330 * MB,
      commands: ['pip', 'pip3', 'python3'],
      files: ['/usr/lib/python3/EXTERNALLY-MANAGED'],
    },
    'python3-venv': {size: 45 * MB, commands: ['python3']},
    redis: {size: 8 * MB, commands: ['redis-server', 'redis-cli']},
    rsync: {size: 900 * KB, commands: ['rsync']},
    ruby: {size: 40 * MB, recommends: 20 * MB, commands: ['ruby', 'gem']},
    sudo: {size: 6 * MB, commands: ['sudo']},
    tini: {size: 60 * KB, commands: ['tini']},
    tree: {size: 120 * KB, commands: ['tree']},
    tzdata: {size: 4 * MB},
    unzip: {size: 390 * KB, commands: ['unzip']},
    vim: {size: 42 * MB, recommends: 1 * MB, commands: ['vim', 'vi']},
    wget: {size: 3.8 * MB, recommends: 6 * MB, commands: ['wget']},
    'xz-utils': {size: 1.2 * MB, commands: ['xz']},
    zip: {size: 620 * KB, commands: ['zip']},
  }),
);

/** The example for a package, whatever version is asked for: `curl=8.*`, `curl:amd64`. */
export const packageExample = (name: string) =>
  PACKAGES.get(name.replace(/[=:<>~@].*$/, '')) ?? OTHER_PACKAGE;
