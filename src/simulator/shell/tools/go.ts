import {baseName} from '../../filesystem';
import {printUnknown, runOpaque} from '../opaque';
import type {Call, Utility} from '../shell';
import {
  addExample,
  asksVersion,
  complain,
  digestBelow,
  exists,
  homeOf,
  MB,
  readText,
  refuse,
} from './examples';

/** What a small program, the cache of a build and a module take: example values. */
const SIZE = {
  go: 8 * MB,
  goCache: 60 * MB,
  goModule: 3 * MB,
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
        ? complain(call, "go: no modules specified (see 'go help mod download')\n", 1)
        : downloadModules(call, text);
    case 'build':
    case 'install':
      return module === undefined
        ? complain(
            call,
            "go: go.mod file not found in current directory or any parent directory; see 'go help modules'\n",
            1,
          )
        : buildGo(call, text, module);
    case 'vet':
    case 'fmt':
      return 0;
    case undefined:
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
      return complain(
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
    return complain(
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
