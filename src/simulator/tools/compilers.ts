import {baseName} from '../filesystem';
import {printUnknown, runOpaque} from '../shell/opaque';
import type {Call, Utility} from '../shell/types';
import {
  addExample,
  asksVersion,
  digestBelow,
  exists,
  homeOf,
  KB,
  MB,
  readText,
  refuse,
} from './examples';

/** Sizes of what small programs become: example values. */
const SIZE = {
  c: 16 * KB,
  cargo: 4 * MB,
  class: 1 * KB,
  go: 8 * MB,
  goCache: 60 * MB,
  goModule: 3 * MB,
  jar: 20 * MB,
  maven: 60 * MB,
  object: 2 * KB,
};

const say = (call: Call, text: string, status: number) => {
  call.streams.get(2)?.write(text);
  return status;
};

/** `gcc`, `g++`, `cc` and `clang`: a program or object files from the sources that are named. */
export const cCompiler: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 200);
  }
  const name = baseName(call.name);
  const at = call.args.indexOf('-o');
  const output = at < 0 ? undefined : call.args[at + 1];
  const inputs = call.args.filter(
    (arg, index) => /\.(c|cc|cpp|cxx|o|s|S|a)$/.test(arg) && index !== at + 1,
  );
  if (inputs.length === 0) {
    return say(call, `${name}: fatal error: no input files\ncompilation terminated.\n`, 1);
  }
  for (const input of inputs) {
    if (!exists(call, call.path(input)) && !call.files.mayBeThere(call.path(input))) {
      return say(
        call,
        `${name}: error: ${input}: No such file or directory\n${name}: fatal error: no input files\ncompilation terminated.\n`,
        1,
      );
    }
  }
  const sources = digestBelow(call, call.shell.directory, (path) =>
    /\.(c|cc|cpp|cxx|h|hpp|o|s|S|a)$/.test(path),
  );
  const compiles = call.args.includes('-c');
  const outputs =
    compiles && output === undefined
      ? inputs.map((input) => baseName(input).replace(/\.\w+$/, '.o'))
      : [output ?? 'a.out'];
  for (const each of outputs) {
    const path = call.path(each);
    const error = addExample(
      call,
      path,
      compiles ? SIZE.object : SIZE.c,
      ['c', name, each, ...call.args, sources],
      compiles ? 0o644 : 0o755,
    );
    if (error !== undefined) {
      return refuse(call, each, error);
    }
  }
  return 0;
};

/** `javac`: a class file for each source. */
export const javac: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 14);
  }
  const at = call.args.indexOf('-d');
  const directory = at < 0 ? undefined : call.args[at + 1];
  const sources = call.args.filter((arg) => arg.endsWith('.java'));
  for (const source of sources) {
    if (!exists(call, call.path(source))) {
      return say(
        call,
        `error: file not found: ${source}\nUsage: javac <options> <source files>\nuse --help for a list of possible options\n`,
        2,
      );
    }
    const name = baseName(source).replace(/java$/, 'class');
    const path =
      directory === undefined ? source.replace(/java$/, 'class') : `${directory}/${name}`;
    const error = addExample(call, call.path(path), SIZE.class, [
      'javac',
      digestBelow(call, call.shell.directory, (each) => each.endsWith('.java')),
    ]);
    if (error !== undefined) {
      return refuse(call, path, error);
    }
  }
  return sources.length > 0 ? 0 : say(call, 'error: no source files\n', 2);
};

/** Whether a directory, or one above it, holds a file; its path. */
function findUpwards(call: Call, directory: string, name: string): string | undefined {
  for (let here = directory; ; here = here.replace(/\/[^/]*$/, '')) {
    const path = `${here === '/' ? '' : here}/${name}`;
    if (exists(call, path)) {
      return path;
    }
    if (here === '' || here === '/') {
      return undefined;
    }
  }
}

/** `go build`, `go install` and `go mod download`. */
export const go: Utility = (call) => {
  const {args} = call;
  if (asksVersion(call) || args[0] === 'env') {
    return printUnknown(call, 30);
  }
  const module = findUpwards(call, call.shell.directory, 'go.mod');
  const text = module === undefined ? '' : (readText(call, module) ?? '');
  switch (args[0]) {
    case 'mod':
      if (args[1] === 'init' || args[1] === 'tidy' || args[1] === 'vendor') {
        return runOpaque(call);
      }
      return module === undefined
        ? say(call, "go: no modules specified (see 'go help mod download')\n", 1)
        : downloadModules(call, text);
    case 'build':
    case 'install':
      return module === undefined
        ? say(
            call,
            "go: go.mod file not found in current directory or any parent directory; see 'go help modules'\n",
            1,
          )
        : buildGo(call, text, module);
    case 'vet':
    case 'fmt':
      return 0;
    default:
      return runOpaque(call);
  }
};

function downloadModules(call: Call, text: string): number {
  const block = /require\s*\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const lines = [
    ...block.split('\n'),
    ...[...text.matchAll(/^require\s+([^(\n]+)$/gm)].map((match) => match[1] ?? ''),
  ];
  const modules = lines
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .filter((line) => /\s/.test(line));
  const root = call.environment.get('GOPATH') ?? `${homeOf(call)}/go`;
  for (const module of modules) {
    const path = `${root}/pkg/mod/${module.replace(/\s+/, '@')}/module`;
    if (exists(call, path)) {
      continue;
    }
    if (!call.world.request.network) {
      return say(
        call,
        `go: ${module.replace(/\s+/, '@')}: dial tcp: lookup proxy.golang.org: no such host\n`,
        1,
      );
    }
    const error = addExample(call, path, SIZE.goModule, ['go module', module]);
    if (error !== undefined) {
      return refuse(call, path, error);
    }
  }
  return 0;
}

function buildGo(call: Call, text: string, module: string): number {
  const {args, shell} = call;
  const at = args.indexOf('-o');
  const output = at < 0 ? undefined : args[at + 1];
  const values = /^-(o|ldflags|tags|gcflags|mod|p|installsuffix)$/;
  const packages = args
    .slice(1)
    .filter((arg, index) => !arg.startsWith('-') && !values.test(args[index] ?? ''));
  const target = packages[0] ?? '.';
  const directory = target.endsWith('.go')
    ? shell.directory
    : call.path(target.replace(/\/?\.\.\.$/, '') || '.');
  const hasSources = call.files.find(directory)?.kind === 'directory' || target.endsWith('.go');
  const sources = digestBelow(call, module.replace(/\/go\.mod$/, '') || '/', (path) =>
    /\.go$|\/go\.(mod|sum)$/.test(path),
  );
  const inDirectory = call.files.find(directory);
  const isEmpty =
    inDirectory?.kind === 'directory' &&
    ![...inDirectory.children.keys()].some((name) => name.endsWith('.go'));
  if ((!hasSources || isEmpty) && !target.endsWith('...')) {
    return say(
      call,
      hasSources
        ? `no Go files in ${directory.replace(/\/\.$/, '')}\n`
        : `stat ${directory}: directory not found\n`,
      1,
    );
  }
  const failed = downloadModules(call, text);
  if (failed !== 0) {
    return failed;
  }
  const name = baseName(/^module\s+(\S+)/m.exec(text)?.[1] ?? 'main');
  const program = target === '.' || target.endsWith('.go') ? name : baseName(target);
  const isFolder =
    output !== undefined && (output.endsWith('/') || call.files.isDirectory(call.path(output)));
  const place =
    args[0] === 'install'
      ? `${call.environment.get('GOPATH') ?? `${homeOf(call)}/go`}/bin/${program}`
      : isFolder
        ? `${output}/${program}`
        : (output ?? program);
  const settings = [...call.environment].filter(([key]) => /^(GO|CGO_)/.test(key)).flat();
  const error = addExample(
    call,
    call.path(place),
    SIZE.go,
    ['go', ...args.filter((arg) => arg !== output), ...settings, sources],
    0o755,
  );
  if (error !== undefined) {
    return refuse(call, place, error);
  }
  addExample(call, `${homeOf(call)}/.cache/go-build/cache`, SIZE.goCache, ['go cache', sources]);
  return 0;
}

const JAVA_SOURCES =
  /\/(src\/|pom\.xml$|build\.gradle(\.kts)?$|settings\.gradle(\.kts)?$|gradle\.properties$)/;

/** `mvn` and `./mvnw`: a jar in `target` from `src` and `pom.xml`. */
export const maven: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 300);
  }
  const at = call.args.findIndex((arg) => arg === '-f' || arg === '--file');
  const pom = call.path(at < 0 ? 'pom.xml' : (call.args[at + 1] ?? ''));
  const text = readText(call, pom);
  if (text === undefined) {
    call.out(
      `[ERROR] The goal you specified requires a project to execute but there is no POM in this directory (${call.shell.directory}). Please verify you invoked Maven from the correct directory.\n`,
    );
    return 1;
  }
  const own = text.replace(/<(parent|dependencies|build|dependencyManagement)>[^]*?<\/\1>/g, '');
  const artifact = /<artifactId>\s*([^<\s]+)/.exec(own)?.[1] ?? 'app';
  const version = /<version>\s*([^<\s]+)/.exec(own)?.[1] ?? '1.0';
  const name = /<finalName>\s*([^<\s$]+)\s*</.exec(text)?.[1] ?? `${artifact}-${version}`;
  const repository = `${homeOf(call)}/.m2/repository/repository`;
  if (!exists(call, repository)) {
    if (!call.world.request.network) {
      call.out('[ERROR] Unknown host repo.maven.apache.org\n');
      return 1;
    }
    addExample(call, repository, SIZE.maven, ['maven', text]);
  }
  if (call.args.some((arg) => /^(package|install|verify|deploy)$/.test(arg))) {
    const sources = digestBelow(call, call.shell.directory, (path) => JAVA_SOURCES.test(path));
    const error = addExample(call, call.path(`target/${name}.jar`), SIZE.jar, ['maven', sources]);
    if (error !== undefined) {
      return refuse(call, 'target', error);
    }
  }
  return printUnknown(call, 2 * KB, text);
};

/** `gradle` and `./gradlew`: a jar in `build/libs`. */
export const gradle: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 300);
  }
  if (
    !['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'].some((name) =>
      exists(call, call.path(name)),
    )
  ) {
    call.out(
      `FAILURE: Build failed with an exception.\n\n* What went wrong:\nDirectory '${call.shell.directory}' does not contain a Gradle build.\n`,
    );
    return 1;
  }
  const cache = `${homeOf(call)}/.gradle/caches/modules`;
  const sources = digestBelow(call, call.shell.directory, (path) => JAVA_SOURCES.test(path));
  if (!exists(call, cache)) {
    addExample(call, cache, SIZE.maven, [
      'gradle cache',
      digestBelow(call, call.shell.directory, (path) => path.includes('gradle')),
    ]);
  }
  if (call.args.some((arg) => /(^|:)(build|assemble|jar|bootJar)$/.test(arg))) {
    const settings =
      readText(call, call.path('settings.gradle')) ??
      readText(call, call.path('settings.gradle.kts')) ??
      '';
    const name =
      /rootProject\.name\s*=\s*['"]([^'"]+)/.exec(settings)?.[1] ??
      (baseName(call.shell.directory) || 'app');
    const error = addExample(call, call.path(`build/libs/${name}.jar`), SIZE.jar, [
      'gradle',
      sources,
    ]);
    if (error !== undefined) {
      return refuse(call, 'build', error);
    }
  }
  return printUnknown(call, 1 * KB, sources);
};

/** `cargo build`: a program in `target`. */
export const cargo: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 30);
  }
  const text = readText(call, call.path('Cargo.toml'));
  if (text === undefined && call.args[0] !== 'new' && call.args[0] !== 'init') {
    return say(
      call,
      `error: could not find \`Cargo.toml\` in \`${call.shell.directory}\` or any parent directory\n`,
      101,
    );
  }
  if (call.args[0] !== 'build') {
    return runOpaque(call);
  }
  const name = /^name\s*=\s*"([^"]+)"/m.exec(text ?? '')?.[1] ?? 'main';
  const profile = call.args.includes('--release') ? 'release' : 'debug';
  const sources = digestBelow(call, call.shell.directory, (path) =>
    /\.rs$|\/Cargo\.(toml|lock)$/.test(path),
  );
  const registry = `${call.environment.get('CARGO_HOME') ?? `${homeOf(call)}/.cargo`}/registry/cache`;
  addExample(call, registry, 20 * MB, ['cargo registry', text ?? '']);
  const error = addExample(
    call,
    call.path(`target/${profile}/${name}`),
    SIZE.cargo,
    ['cargo', ...call.args, sources],
    0o755,
  );
  return error === undefined ? printUnknown(call, 200, sources) : refuse(call, 'target', error);
};
