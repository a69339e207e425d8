import {flagValue, type InstructionParts} from '../dockerfile';
import {parseDuration} from '../dockerfile/duration';
import {formatDuration, goList, goQuote, goQuoteList, goQuoteNumber} from './goText';
import type {ImageConfig} from './imageConfig';
import {parsePort} from './ports';
import {isSignal} from './signals';
import {addHistory, ConvertError, expandIn, withVariable, type StageState} from './stageState';

const configure = (state: StageState, change: Partial<ImageConfig>) => {
  state.config = {...state.config, ...change};
};

function pair(word: string): readonly [string, string] {
  const [name = '', ...value] = word.split('=');
  return [name, value.join('=')];
}

function convertEnv(state: StageState, {arguments: words}: InstructionParts): void {
  // Every value sees the variables from before the instruction.
  const pairs = words.map(pair).map(([name, value]) => {
    return [expandIn(state, name), expandIn(state, value)] as const;
  });
  for (const [name, value] of pairs) {
    state.environment = withVariable(state.environment, name, value);
    const set = `${name}=${value}`;
    const {env} = state.config;
    const known = env.findIndex((each) => each.startsWith(`${name}=`));
    configure(state, {
      env: known < 0 ? [...env, set] : env.map((each, at) => (at === known ? set : each)),
    });
  }
  addHistory(state, `ENV ${pairs.map(([name, value]) => `${name}=${value}`).join(' ')}`);
}

function convertLabel(state: StageState, {arguments: words}: InstructionParts): void {
  const pairs = words.map(pair).map(([name, value]) => {
    return [expandIn(state, name), expandIn(state, value)] as const;
  });
  configure(state, {labels: {...state.config.labels, ...Object.fromEntries(pairs)}});
  addHistory(state, `LABEL ${pairs.map(([name, value]) => `${name}=${value}`).join(' ')}`);
}

/**
 * ARG: the value of `--build-arg`, else the default, else that of the ARG before FROM. A default sees
 * what stands to its left, a name does not.
 */
function convertArg(state: StageState, {arguments: words}: InstructionParts): void {
  const declared = words.map((word) => {
    const [name, value] = pair(word);
    return {name: expandIn(state, name), fallback: word.includes('=') ? value : undefined};
  });
  const shown = declared.map(({name, fallback}) => {
    const given = Object.hasOwn(state.buildArgs, name) ? state.buildArgs[name] : undefined;
    const used =
      given ?? (fallback === undefined ? state.globalValues.get(name) : expandIn(state, fallback));
    if (used !== undefined) {
      state.environment = withVariable(state.environment, name, used);
    }
    state.declared = [...state.declared, [name, used]];
    return used === undefined ? name : `${name}=${used}`;
  });
  addHistory(state, `ARG ${shown.join(' ')}`);
}

/** The words of CMD or ENTRYPOINT as the image keeps them. */
export function commandOf(state: StageState, words: readonly string[], json: boolean) {
  const {shell} = state.config;
  return json ? words : [...(shell.length > 0 ? shell : ['/bin/sh', '-c']), words.join(' ')];
}

function convertExpose(state: StageState, {arguments: words}: InstructionParts): void {
  const sorted = [...words].sort();
  const specs = sorted.flatMap((word) => expandIn(state, word).split(/\s+/)).filter(Boolean);
  const ports = specs.flatMap((spec) => {
    const parsed = parsePort(spec);
    if (!parsed.ok) {
      throw new ConvertError(parsed.problem, spec);
    }
    return parsed.value;
  });
  configure(state, {exposedPorts: [...new Set([...state.config.exposedPorts, ...ports])].sort()});
  addHistory(state, `EXPOSE ${goList(ports)}`);
}

function convertHealthcheck(state: StageState, parts: InstructionParts): void {
  const [type = '', ...test] = parts.arguments;
  const duration = (flag: string) => {
    const text = flagValue(parts.flags, flag);
    return text === undefined || text === '' ? 0 : (parseDuration(text) ?? 0);
  };
  const isNone = type.toUpperCase() === 'NONE';
  const healthcheck = {
    test: isNone ? ['NONE'] : [parts.json ? 'CMD' : 'CMD-SHELL', ...test],
    interval: duration('interval'),
    timeout: duration('timeout'),
    startPeriod: duration('start-period'),
    startInterval: duration('start-interval'),
    retries: Number(flagValue(parts.flags, 'retries') ?? '0'),
  };
  configure(state, {healthcheck});
  const {interval, timeout, startPeriod, startInterval, retries} = healthcheck;
  const durations = [interval, timeout, startPeriod, startInterval]
    .map(formatDuration)
    .map(goQuote);
  const shown = [goQuoteList(healthcheck.test), ...durations, goQuoteNumber(retries)];
  addHistory(state, `HEALTHCHECK &{${shown.join(' ')}}`);
}

/**
 * What an instruction that adds no files does to the image (dockerfile2llb/convert.go, one
 * `dispatch…` for each).
 */
export function convertMetadata(state: StageState, parts: InstructionParts): void {
  const {keyword, arguments: words, json} = parts;
  const text = words.join(' ');
  switch (keyword) {
    case 'ENV': {
      convertEnv(state, parts);
      return;
    }
    case 'LABEL': {
      convertLabel(state, parts);
      return;
    }
    case 'ARG': {
      convertArg(state, parts);
      return;
    }
    case 'EXPOSE': {
      convertExpose(state, parts);
      return;
    }
    case 'HEALTHCHECK': {
      convertHealthcheck(state, parts);
      return;
    }
    case 'CMD': {
      const cmd = commandOf(state, words, json);
      configure(state, {cmd});
      state.cmdSet = true;
      addHistory(state, `CMD ${goQuoteList(cmd)}`);
      return;
    }
    case 'ENTRYPOINT': {
      const entrypoint = commandOf(state, words, json);
      // An inherited CMD was written for another ENTRYPOINT.
      configure(state, {entrypoint, cmd: state.cmdSet ? state.config.cmd : []});
      addHistory(state, `ENTRYPOINT ${goQuoteList(entrypoint)}`);
      return;
    }
    case 'USER': {
      const user = expandIn(state, text);
      configure(state, {user});
      addHistory(state, `USER ${user}`);
      return;
    }
    case 'VOLUME': {
      const volumes = words.map((word) => expandIn(state, word.trim()));
      if (volumes.includes('')) {
        throw new ConvertError('VOLUME specified can not be an empty string', '');
      }
      configure(state, {volumes: [...new Set([...state.config.volumes, ...volumes])]});
      addHistory(state, `VOLUME ${goList(volumes)}`);
      return;
    }
    case 'STOPSIGNAL': {
      const stopSignal = expandIn(state, text);
      if (!isSignal(stopSignal)) {
        throw new ConvertError(`invalid signal: ${stopSignal}`, stopSignal);
      }
      configure(state, {stopSignal});
      addHistory(state, `STOPSIGNAL ${stopSignal}`);
      return;
    }
    case 'SHELL':
      configure(state, {shell: words});
      {
        addHistory(state, `SHELL ${goList(words)}`);
        return;
      }
    case 'MAINTAINER':
      configure(state, {author: text});
      {
        addHistory(state, `MAINTAINER ${text}`);
        return;
      }
    case 'ONBUILD': {
      configure(state, {onBuild: [...state.config.onBuild, text]});
      return;
    }
    case 'ADD':
    case 'COPY':
    case 'FROM':
    case 'RUN':
    case 'WORKDIR':
      return;
  }
}
