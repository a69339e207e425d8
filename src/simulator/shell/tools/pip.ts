import {digestOfParts} from '../../filesystem';
import {ERRNO_TEXT} from '../errno';
import {printUnknown, runOpaque} from '../opaque';
import type {Call, Utility} from '../shell';
import {
  addExample,
  asksVersion,
  digestBelow,
  exists,
  homeOf,
  KB,
  MB,
  readText,
  removeIfThere,
} from './examples';

/** What a package from PyPI adds, with all it needs, in bytes: example values. */
const SIZES: Readonly<Record<string, number>> = {
  boto3: 22 * MB,
  celery: 15 * MB,
  django: 35 * MB,
  fastapi: 14 * MB,
  flask: 9 * MB,
  gunicorn: 1 * MB,
  jinja2: 2 * MB,
  matplotlib: 120 * MB,
  numpy: 75 * MB,
  pandas: 150 * MB,
  'psycopg2-binary': 12 * MB,
  pydantic: 11 * MB,
  pytest: 5 * MB,
  requests: 4 * MB,
  'scikit-learn': 200 * MB,
  scipy: 160 * MB,
  sqlalchemy: 18 * MB,
  tensorflow: 1800 * MB,
  torch: 5500 * MB,
  uvicorn: 2 * MB,
};
const OTHER_SIZE = 3 * MB;
/** What stays in pip's cache of a package, as a share of what it adds: an example value. */
const CACHED_SHARE = 0.4;

const VALUES =
  /^(-[rctiqe]|--(requirement|constraint|target|index-url|extra-index-url|find-links|prefix|trusted-host|timeout|platform|editable|root))$/;

/** `pip`: what `install` adds; other commands are opaque. */
export const pip: Utility = (call) => {
  const [command, ...args] = call.args;
  if (asksVersion(call) || command === 'list' || command === 'freeze' || command === 'check') {
    return printUnknown(call, 100);
  }
  if (command === 'cache') {
    removeIfThere(call, `${homeOf(call)}/.cache/pip`);
    return 0;
  }
  return command === 'install' ? install(call, args) : runOpaque(call);
};

function error(call: Call, message: string, status = 1): number {
  call.streams.get(2)?.write(`ERROR: ${message}\n`);
  return status;
}

interface Wanted {
  readonly specs: readonly string[];
  readonly target: string | undefined;
  readonly options: ReadonlySet<string>;
}

/** @returns the status of a mistake */
function read(call: Call, args: readonly string[]): Wanted | number {
  const specs: string[] = [];
  const options = new Set<string>();
  let target: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', attached] = (args[at] ?? '').startsWith('--')
      ? (args[at] ?? '').split(/=([^]*)/)
      : [args[at] ?? ''];
    const takes = VALUES.test(name) && name !== '-q' && name !== '-i';
    const value = takes ? (attached ?? args[(at += 1)] ?? '') : '';
    if (name === '-r' || name === '--requirement') {
      const lines = requirements(call, value, 0);
      if (lines === undefined) {
        return error(
          call,
          `Could not open requirements file: [Errno 2] No such file or directory: '${value}'`,
        );
      }
      specs.push(...lines);
    } else if (name === '-t' || name === '--target') {
      target = call.path(value);
    } else if (name === '-e' || name === '--editable') {
      specs.push(value);
    } else if (name.startsWith('-')) {
      options.add(name);
    } else {
      specs.push(name);
    }
  }
  return {specs, target, options};
}

/** The lines of a requirements file that name packages, and of those that it includes. */
function requirements(call: Call, file: string, depth: number): readonly string[] | undefined {
  const text = readText(call, call.path(file));
  if (text === undefined) {
    return undefined;
  }
  const specs: string[] = [];
  for (const line of text.split('\n')) {
    const spec = line.replace(/(^|\s)#.*$/, '').trim();
    const included = /^(?:-r|--requirement)\s+(\S+)/.exec(spec)?.[1];
    if (included !== undefined && depth < 5) {
      specs.push(...(requirements(call, included, depth + 1) ?? []));
    } else if (spec !== '' && !spec.startsWith('-')) {
      specs.push(spec);
    }
  }
  return specs;
}

/** Where packages go: a virtual environment, the user's home or the image's Python. */
function sitePackages(call: Call): string {
  const version = call.environment.get('PYTHON_VERSION')?.split('.').slice(0, 2).join('.') ?? '3';
  const own = /^(\/.+)\/bin\/[^/]+$/.exec(call.path(call.name))?.[1];
  const isVirtual = own !== undefined && exists(call, `${own}/pyvenv.cfg`);
  const environment = isVirtual ? own : call.environment.get('VIRTUAL_ENV');
  const root = environment ?? (call.files.user.uid === 0 ? '/usr/local' : `${homeOf(call)}/.local`);
  return `${root}/lib/python${version}/site-packages`;
}

function install(call: Call, args: readonly string[]): number {
  const wanted = read(call, args);
  if (typeof wanted === 'number') {
    return wanted;
  }
  const {specs, options, target} = wanted;
  if (specs.length === 0 && !args.some((arg) => /^(-r|--requirement)/.test(arg))) {
    return error(
      call,
      'You must give at least one requirement to install (see "pip help install")',
    );
  }
  const site = target ?? sitePackages(call);
  const isManaged =
    exists(call, '/usr/lib/python3/EXTERNALLY-MANAGED') && /^\/usr\/local|\.local/.test(site);
  if (isManaged && target === undefined && !options.has('--break-system-packages')) {
    call.streams
      .get(2)
      ?.write(
        'error: externally-managed-environment\n\n× This environment is externally managed\n',
      );
    return 1;
  }
  const remote = specs.filter((spec) => !/^[./]/.test(spec));
  if (remote.length > 0 && !call.world.request.network) {
    return error(call, `No matching distribution found for ${remote[0] ?? ''}`);
  }
  const keepsCache =
    !options.has('--no-cache-dir') && (call.environment.get('PIP_NO_CACHE_DIR') ?? '') === '';
  for (const spec of specs) {
    const status = installOne(call, spec, site, keepsCache);
    if (status !== 0) {
      return status;
    }
  }
  const names = remote.map((spec) => spec.replace(/[[<>=!~; ].*$/, ''));
  call.out(`Successfully installed ${names.join(' ')}\n`);
  return 0;
}

function installOne(call: Call, spec: string, site: string, keepsCache: boolean): number {
  const {moment = ''} = call.world.request;
  if (/^[./]/.test(spec)) {
    const directory = call.path(spec);
    if (!exists(call, `${directory}/pyproject.toml`) && !exists(call, `${directory}/setup.py`)) {
      return error(
        call,
        `Directory '${spec}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`,
      );
    }
    const sources = digestBelow(call, directory, (path) => /\.(py|toml|cfg)$/.test(path));
    const failed = addExample(call, `${site}/local/__init__.py`, 100 * KB, ['pip local', sources]);
    return failed === undefined ? 0 : error(call, ERRNO_TEXT[failed]);
  }
  const name = spec.replace(/[[<>=!~;@ ].*$/, '').toLowerCase();
  const size = SIZES[name] ?? OTHER_SIZE;
  // A version that is not pinned depends on the day.
  const inputs = ['pip', spec, spec.includes('==') ? '' : moment];
  const failed = addExample(call, `${site}/${name.replace(/-/g, '_')}/__init__.py`, size, inputs);
  if (failed !== undefined) {
    return error(
      call,
      `Could not install packages due to an OSError: [Errno 13] ${ERRNO_TEXT[failed]}: '${site}'`,
    );
  }
  if (keepsCache) {
    const key = digestOfParts(...inputs).slice('sha256:'.length, 'sha256:'.length + 12);
    addExample(call, `${homeOf(call)}/.cache/pip/http-v2/${key}.body`, size * CACHED_SHARE, inputs);
  }
  return 0;
}

/** `python -m pip` and `python -m venv`; a program that it runs is opaque. */
export const python: Utility = (call) => {
  const [option, module, ...rest] = call.args;
  if (asksVersion(call)) {
    return printUnknown(call, 14);
  }
  if (option === '-m' && module === 'pip') {
    return pip({...call, args: rest});
  }
  if (option === '-m' && module === 'venv') {
    return makeVirtual(call, rest.find((arg) => !arg.startsWith('-')) ?? 'venv');
  }
  const script = option?.startsWith('-') === false ? option : undefined;
  if (
    script !== undefined &&
    !exists(call, call.path(script)) &&
    !call.files.mayBeThere(call.path(script))
  ) {
    return call.fail(
      `can't open file '${call.path(script)}': [Errno 2] No such file or directory`,
      2,
    );
  }
  return runOpaque(call);
};

function makeVirtual(call: Call, name: string): number {
  const directory = call.path(name);
  for (const command of ['python', 'python3', 'pip', 'pip3']) {
    addExample(call, `${directory}/bin/${command}`, 1 * KB, ['venv', command], 0o755);
  }
  addExample(call, `${directory}/pyvenv.cfg`, 200, ['venv']);
  const failed = addExample(
    call,
    `${directory}/lib/python3/site-packages/pip/__init__.py`,
    14 * MB,
    ['venv pip'],
  );
  return failed === undefined ? 0 : call.fail(`${directory}: ${ERRNO_TEXT[failed]}`);
}
