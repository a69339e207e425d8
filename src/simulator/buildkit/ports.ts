import type {Result} from '../result';
import {goQuote} from './goText';

/** `8000-8002` or `80` → first and last; undefined when it is neither (`parsePortRange`). */
function portRange(text: string): readonly [number, number] | undefined {
  const parts = text.split('-');
  const numbers = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const [start = Number.NaN, end = start] = numbers;
  const fits = parts.length <= 2 && numbers.every((each) => each <= 65_535) && start <= end;
  return fits ? [start, end] : undefined;
}

/** Whether a text is an address of IPv4 or IPv6, as Go's `net.ParseIP` reads it. */
const isAddress = (text: string) =>
  text.includes(':')
    ? URL.canParse(`http://[${text}]`)
    : /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);

const size = ([start, end]: readonly [number, number]) => end - start;

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
  const written = slash < 0 ? '' : last.slice(slash + 1);
  const protocol = written.toLowerCase();
  const invalid = `invalid port: ${goQuote(spec)}`;
  if (port === '') {
    return {ok: false, problem: `${invalid}: no port specified`};
  }
  if (!['', 'tcp', 'udp', 'sctp'].includes(protocol)) {
    return {ok: false, problem: `${invalid}: invalid proto: ${written}`};
  }
  const address = parts
    .slice(0, -2)
    .join(':')
    .replace(/^\[(.*)\]$/, '$1');
  if (address !== '' && !isAddress(address)) {
    return {ok: false, problem: `invalid IP address: ${address}`};
  }
  const range = portRange(port);
  if (range === undefined) {
    return {ok: false, problem: `invalid containerPort: ${port}`};
  }
  const host = parts.at(-2) ?? '';
  const hostRange = host === '' ? undefined : portRange(host);
  if (host !== '' && hostRange === undefined) {
    return {ok: false, problem: `invalid hostPort: ${host}`};
  }
  if (hostRange !== undefined && range[1] > range[0] && size(hostRange) !== size(range)) {
    const both = `${port} and ${host}`;
    return {ok: false, problem: `invalid ranges specified for container and host Ports: ${both}`};
  }
  const [start, end] = range;
  const ports = Array.from({length: end - start + 1}, (_, index) => start + index);
  return {ok: true, value: ports.map((each) => `${each}/${protocol === '' ? 'tcp' : protocol}`)};
}
