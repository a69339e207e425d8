import type {Result} from '../result';

/** `8000-8002` or `80` → first and last; undefined when it is neither (`parsePortRange`). */
function portRange(text: string): readonly [number, number] | undefined {
  const parts = text.split('-');
  const numbers = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const [start = Number.NaN, end = start] = numbers;
  const fits = parts.length <= 2 && numbers.every((each) => each <= 65_535) && start <= end;
  return fits ? [start, end] : undefined;
}

/**
 * The ports that EXPOSE names, each as `80/tcp`
 * (dockerfile2llb/convert_expose.go `parsePortSpec`).
 *
 * @returns the ports, or BuildKit's message for a text that is none
 */
export function parsePort(spec: string): Result<readonly string[], string> {
  const parts = spec.split(':');
  const last = parts.at(-1) ?? '';
  const slash = last.indexOf('/');
  const port = slash < 0 ? last : last.slice(0, slash);
  const protocol = slash < 0 ? '' : last.slice(slash + 1).toLowerCase();
  if (port === '') {
    return {ok: false, problem: `No port specified: ${spec}<empty>`};
  }
  if (!['', 'tcp', 'udp', 'sctp'].includes(protocol)) {
    return {ok: false, problem: `Invalid proto: ${protocol}`};
  }
  const range = portRange(port);
  if (range === undefined) {
    return {ok: false, problem: `Invalid containerPort: ${port}`};
  }
  const host = parts.at(-2) ?? '';
  if (host !== '' && portRange(host) === undefined) {
    return {ok: false, problem: `Invalid hostPort: ${host}`};
  }
  const [start, end] = range;
  const ports = Array.from({length: end - start + 1}, (_, index) => start + index);
  return {ok: true, value: ports.map((each) => `${each}/${protocol === '' ? 'tcp' : protocol}`)};
}
