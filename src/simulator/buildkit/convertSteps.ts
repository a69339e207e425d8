import {flagValue, flagValues, type Instruction, type InstructionParts} from '../dockerfile';
import {parseHeredocHead} from '../dockerfile/heredoc';
import {cleanPath, fingerprint, resolvePath} from '../filesystem';
import {commandOf} from './convertMetadata';
import {parseMount} from './mounts';
import {
  addHistory,
  ConvertError,
  expandIn,
  nodeName,
  originOf,
  shownText,
  type Graph,
  type StageState,
} from './stageState';
import {environmentKey, type CopySource, type ExecVertex, type MountedFiles} from './vertex';

/** An instruction as it is run: its own text, or that of an ONBUILD's trigger. */
export interface Run {
  readonly instruction: Instruction;
  readonly parts: InstructionParts;
}

/** WORKDIR: a step of its own, even where the directory is there; none for `/`. */
export function convertWorkdir(state: StageState, run: Run, graph: Graph): void {
  const written = expandIn(state, run.parts.arguments[0] ?? '');
  const before = state.config.workingDir === '' ? '/' : state.config.workingDir;
  // An absolute path stays as it is written, a slash at its end too.
  const path = written.startsWith('/') ? written : resolvePath(before, written);
  state.config = {...state.config, workingDir: path};
  if (path === '/') {
    addHistory(state, 'WORKDIR /');
    return;
  }
  const origin = originOf(state, run, shownText(state, run.parts.text.trim()));
  const {user} = state.config;
  const made = cleanPath(path);
  const id = fingerprint('mkdir', state.last?.id ?? '', made, user);
  const node = nodeName(state);
  graph.add({kind: 'mkdir', node, id, input: state.last?.node, origin, path: made, user});
  state.last = {node, id};
  addHistory(state, `WORKDIR ${path}`, node);
}

/** The place that a path of COPY means; a slash at its end stays. */
function destinationOf(state: StageState, path: string): string {
  const written = path === '.' || path === '' ? './' : path;
  const directory = state.config.workingDir === '' ? '/' : state.config.workingDir;
  const place = resolvePath(directory, written);
  const isDirectory = /(?:^|\/)\.{0,2}$/.test(written);
  return isDirectory && place !== '/' ? `${place}/` : place;
}

const withoutTabs = (content: string) => content.replace(/^\t+/gm, '');

function heredocSources(state: StageState, {arguments: words, heredocs}: InstructionParts) {
  return words.slice(0, -1).flatMap((word): readonly CopySource[] => {
    const head = parseHeredocHead(word);
    const heredoc = heredocs.find(({name}) => name === head?.name);
    if (head === undefined || heredoc === undefined) {
      return [];
    }
    const plain = head.chomp ? withoutTabs(heredoc.content) : heredoc.content;
    const content = head.expand ? expandIn(state, plain, {skipQuotes: true}) : plain;
    return [{kind: 'heredoc', name: head.name, content}];
  });
}

/** COPY and ADD (dockerfile2llb/convert.go `dispatchCopy`). */
export function convertCopy(state: StageState, run: Run, graph: Graph): void {
  const {keyword, flags, arguments: words, text} = run.parts;
  const chown = expandIn(state, flagValue(flags, 'chown') ?? '');
  const chmod = expandIn(state, flagValue(flags, 'chmod') ?? '');
  const paths = words
    .slice(0, -1)
    .filter((word) => parseHeredocHead(word) === undefined)
    .map((word) => expandIn(state, word));
  const destination = expandIn(state, words.at(-1) ?? '');
  const exclude = flagValues(flags, 'exclude').map((word) => expandIn(state, word));
  const url = paths.find((path) => /^https?:\/\//.test(path));
  if (url !== undefined && keyword === 'COPY') {
    throw new ConvertError("source can't be a URL for COPY", url);
  }
  const from = flagValue(flags, 'from') ?? '';
  const files = from === '' ? ({kind: 'context'} as const) : graph.filesOf(from, true);
  const heredocs = heredocSources(state, run.parts);
  const sources: readonly CopySource[] = [
    ...(paths.length > 0 ? [{kind: 'paths', from: files, paths} as const] : []),
    ...heredocs,
  ];
  const isOn = (flag: string) =>
    flags.some(({name, value}) => name === flag && value?.toLowerCase() !== 'false');
  const parents = isOn('parents');
  const origin = originOf(state, run, shownText(state, text.trim()));
  const place = destinationOf(state, destination);
  // BuildKit does not merge what has a mode of its own.
  const link = isOn('link') && chmod === '';
  const what = {chown, chmod, link, parents, exclude, add: keyword === 'ADD', destination: place};
  const read = files.kind === 'context' ? 'context' : graph.idOf(files.node);
  const texts = sources.flatMap((each) =>
    each.kind === 'paths' ? [read, ...each.paths] : ['<<', each.name, each.content],
  );
  const options = [keyword, place, chown, chmod, String(link), String(parents), exclude.join('\0')];
  const id = fingerprint('copy', state.last?.id ?? '', ...options, ...texts);
  const node = nodeName(state);
  graph.add({
    kind: 'copy',
    node,
    id,
    input: state.last?.node,
    origin,
    sources,
    ...what,
    ignoreCache: state.ignoreCache,
  });
  state.last = {node, id};
  const shown = [
    keyword,
    ...(parents ? ['--parents'] : []),
    ...(chown === '' ? [] : [`--chown=${chown}`]),
    ...(chmod === '' ? [] : [`--chmod=${chmod}`]),
    ...paths,
    ...heredocs.flatMap((each) => (each.kind === 'heredoc' ? [`<<${each.name}`] : [])),
    destination,
  ];
  addHistory(state, `${shown.join(' ')} # buildkit`, node);
}

/** The command line of RUN, its here-documents put in. */
function commandLine(state: StageState, {arguments: words, heredocs, json}: InstructionParts) {
  const [first, ...others] = heredocs;
  const [line = ''] = words;
  if (first === undefined || json) {
    return {args: commandOf(state, words, json), summary: '', script: undefined};
  }
  if (parseHeredocHead(line) === undefined) {
    const documents = [first, ...others].map(({name, content}) => `\n${content}${name}`);
    return {
      args: commandOf(state, [line + documents.join('')], false),
      summary: '',
      script: undefined,
    };
  }
  const content = first.chomp ? withoutTabs(first.content) : first.content;
  const lines = first.content.trim().split('\n');
  const summary = ` (${lines[0] ?? ''}${lines.length > 1 ? '...' : ''})`;
  if (content.startsWith('#!')) {
    return {
      args: commandOf(state, [`/dev/pipes/${first.name}`], false),
      summary,
      script: {name: first.name, content},
    };
  }
  return {args: commandOf(state, [content], false), summary, script: undefined};
}

function mountsOf(state: StageState, {flags}: InstructionParts, graph: Graph) {
  return flagValues(flags, 'mount').map((value): MountedFiles => {
    const parsed = parseMount(value, (word) => {
      return {ok: true, value: expandIn(state, word)};
    });
    if (!parsed.ok) {
      throw new ConvertError(parsed.problem, value);
    }
    const mount = parsed.value;
    const directory = state.config.workingDir === '' ? '/' : state.config.workingDir;
    const fallback = mount.type === 'secret' ? `/run/secrets/${mount.id || mount.source}` : '';
    const target = resolvePath(directory, mount.target === '' ? fallback : mount.target);
    if (target === '/') {
      throw new ConvertError(`invalid mount target ${JSON.stringify(target)}`, value);
    }
    const reads = mount.type === 'bind' || mount.type === 'cache';
    const context = mount.type === 'bind' ? ({kind: 'context'} as const) : undefined;
    const from = mount.from === '' ? context : graph.filesOf(mount.from, false);
    return {mount, target, from: reads ? from : undefined};
  });
}

/** `|2 A=1 B=2`: the ARGs that reach a RUN, each once, in its line of the history. */
function declaredValues({declared, environment}: StageState): readonly string[] {
  const last = new Map(
    declared.map(([name, value]) => [name, environment.get(name) ?? value ?? '']),
  );
  const values = [...last].map(([name, value]) => `${name}=${value}`);
  return values.length === 0 ? [] : [`|${values.length}`, ...values];
}

/** RUN (dockerfile2llb/convert.go `dispatchRun`). */
export function convertRun(state: StageState, run: Run, graph: Graph): void {
  const {flags, text} = run.parts;
  const {args, summary, script} = commandLine(state, run.parts);
  if (args.length === 0) {
    throw new ConvertError('failed to marshal LLB definition: arguments are required', text);
  }
  const mounts = mountsOf(state, run.parts, graph);
  const mode = {rawQuotes: true, skipUnset: true};
  const origin = originOf(state, run, shownText(state, text.trim() + summary, mode));
  const vertex: Omit<ExecVertex, 'id'> = {
    kind: 'exec',
    node: nodeName(state),
    input: state.last?.node,
    origin,
    args,
    script,
    environment: state.environment,
    directory: state.config.workingDir === '' ? '/' : state.config.workingDir,
    user: state.config.user,
    mounts,
    network: flagValue(flags, 'network') ?? 'default',
    ignoreCache: state.ignoreCache,
  };
  const {environment, directory, user, network, node} = vertex;
  const reads = mounts.map(({mount, target, from}) => {
    return [mount, target, from?.kind === 'vertex' ? graph.idOf(from.node) : from?.kind];
  });
  const variables = environmentKey(environment);
  const program = script === undefined ? '' : JSON.stringify(script);
  const read = reads.length === 0 ? '' : JSON.stringify(reads);
  const what = [variables, directory, user, network, read, program, ...args];
  const id = fingerprint('exec', state.last?.id ?? '', ...what);
  graph.add({...vertex, id});
  state.last = {node, id};
  addHistory(state, `RUN ${[...declaredValues(state), ...args].join(' ')} # buildkit`, node);
}
