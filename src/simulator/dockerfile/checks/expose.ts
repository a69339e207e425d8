import type {Word} from '../places';
import {wordRange} from '../places';
import {placeOf, type Step} from './steps';
import type {Finding, Fix} from './types';

interface Port {
  readonly container: string;
  /** As written; empty when there is none. */
  readonly protocol: string;
  readonly hasHost: boolean;
}

const PROTOCOLS = ['', 'tcp', 'udp', 'sctp'];

/**
 * `[address:][host:]container[/protocol]` (dockerfile2llb/convert_expose.go: `parsePort`).
 *
 * @returns undefined for what BuildKit stops at
 */
function parsePort(text: string): Port | undefined {
  const parts = text.split(':');
  const [container = '', ...rest] = (parts.at(-1) ?? '').split('/');
  const protocol = rest.join('/');
  const hasHost = parts.slice(0, -1).some((part) => part !== '');
  return container === '' || !PROTOCOLS.includes(protocol.toLowerCase())
    ? undefined
    : {container, protocol, hasHost};
}

/**
 * ExposeProtoCasing and ExposeInvalidFormat.
 *
 * @param expanded the word with its variables replaced: one or more ports
 */
export function exposedPort(step: Step, word: Word, expanded: string): readonly Finding[] {
  return expanded
    .split(/\s+/)
    .filter((each) => each !== '')
    .flatMap((text): readonly Finding[] => {
      const port = parsePort(text);
      if (port === undefined) {
        return [];
      }
      const range = step.own && wordRange(step.own, word);
      const suffix = port.protocol === '' ? '' : `/${port.protocol}`;
      const use = (to: string): {fix?: Fix} =>
        range === undefined || word.start === undefined || text !== word.text
          ? {}
          : {fix: {title: {kind: 'use-port', to}, edits: [{range, text: to}]}};
      const findings: Finding[] = [];
      if (port.protocol !== port.protocol.toLowerCase()) {
        const message = `Defined protocol '${text}' in EXPOSE instruction should be lowercase`;
        const to = text.slice(0, text.length - port.protocol.length) + port.protocol.toLowerCase();
        findings.push({rule: 'ExposeProtoCasing', message, ...placeOf(step, range), ...use(to)});
      }
      if (port.hasHost) {
        const message = `EXPOSE instruction should not define an IP address or host-port mapping, found '${text}'`;
        const to = port.container + suffix;
        findings.push({rule: 'ExposeInvalidFormat', message, ...placeOf(step, range), ...use(to)});
      }
      return findings;
    });
}
