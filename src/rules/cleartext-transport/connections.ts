/** Connections that are set up without TLS, by what the call that opens them is told. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { onlyConstant } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { addressOf, isDistant, isDistantHost } from '../../domain/addresses';
import { severityOf } from './match';
import type { ClearMatch } from './match';

/** Mail, files, calls of procedures: who is spoken to, and whether it is encrypted from the start, later on, or never. */
export function opened({ act, part, node }: EventOf<'act'>, code: Code): ClearMatch | undefined {
  if (act === 'listen') return listening(part('encrypted'), node);
  if (act !== 'connect') return undefined;
  // An address says by itself how it is spoken to.
  if (part('address').value.constants.some((constant) => typeof constant === 'string' && addressOf(constant))) return undefined;
  const said = saidToBeClear(part);
  const hosts = hostsOf(part('address'), node, code);
  if (!said || (hosts.length > 0 && !hosts.some(isDistantHost))) return undefined;
  const host = hosts.find(isDistantHost);
  // Whether the other end is near is for others to say: then only what is said aloud counts.
  if (host === undefined && said.by !== 'given' && !isHandedOn(node)) return undefined;
  const isOpen = host !== undefined || (said.by === 'given' && !said.mayBecome);
  const severity = !isOpen || said.mayBecome ? 'info' : host === undefined ? undefined : severityOf(host, node, code);
  const at = said.place ? propertyOf(said.place) : node;
  return { at: spanOf(at), kind: 'connection', what: host === undefined ? 'A connection without TLS' : `A connection to ${host} without TLS`, severity, change: changeOf(at, said, code) };
}

interface Said extends Pick<ActPart, 'by' | 'place'> {
  /** Both ends may agree on TLS later on, and whoever stands between them can talk them out of it. */
  readonly mayBecome: boolean;
  /** What is written to keep them from it. */
  readonly upgrade?: 'add' | 'replace' | 'set';
}

function saidToBeClear(part: EventOf<'act'>['part']): Said | undefined {
  const [encrypted, upgraded, plain] = [part('encrypted'), part('upgraded'), part('plain')];
  if (encrypted.by === 'unknown' || upgraded.by === 'unknown' || (upgraded.by === 'given' && onlyConstant(upgraded.value) !== false)) return undefined;
  if (encrypted.by === 'given' && onlyConstant(encrypted.value) !== false) return undefined;
  if (plain.by === 'given' && onlyConstant(plain.value) === true) return { ...plain, mayBecome: false, upgrade: 'replace' };
  if (encrypted.by === 'absent') return isMailPort(part('options').value) ? { by: 'default', mayBecome: false } : undefined;
  if (upgraded.by === 'given') return { ...upgraded, mayBecome: false, upgrade: 'set' };
  return { ...encrypted, mayBecome: upgraded.by === 'default' && !isMailPort(part('options').value), upgrade: upgraded.by === 'default' ? 'add' : 'set' };
}

/** Between mail servers, where nobody has to offer TLS. */
function isMailPort({ properties }: Value): boolean {
  const port = properties?.get('port');
  return port !== undefined && String(onlyConstant(port)) === '25';
}

/** Credentials of a channel, which somebody else opens. */
function isHandedOn(node: Node): boolean {
  return node.parent?.type === 'NewExpression';
}

function changeOf(at: Node, { upgrade }: Said, code: Code): ClearMatch['change'] {
  if (at.type !== 'Property' || at.shorthand || at.value.type !== 'Literal' || upgrade === undefined) return undefined;
  const span = spanOf(at);
  if (upgrade === 'replace') return { at: span, text: 'requireTLS: true', title: 'Ask for TLS', safety: 'review' };
  if (upgrade === 'add') return { at: span, text: `${code.text(at)}, requireTLS: true`, title: 'Ask for TLS', safety: 'review' };
  return { at: spanOf(at.value), text: 'true', title: 'Switch TLS on', safety: 'review' };
}

function listening(encrypted: ActPart, node: Node): ClearMatch | undefined {
  return onlyConstant(encrypted.value) === false ? { at: spanOf(node), kind: 'connection', what: 'A server that takes calls without TLS', severity: 'info' } : undefined;
}

/** Of credentials that stand beside an address in another call, what stands there. */
function hostsOf(address: ActPart, node: Node, code: Code): readonly string[] {
  const beside = address.by === 'absent' && node.parent?.type === 'NewExpression' ? node.parent.arguments.filter((argument) => argument !== node && argument.type !== 'SpreadElement') : [];
  const values = [address.value, ...beside.map((argument) => code.value(argument))];
  const texts = values.flatMap(({ constants }) => constants).filter((constant): constant is string => typeof constant === 'string' && constant !== '');
  return texts.map((text) => addressOf(text)?.host ?? text.replace(/^(?:dns|ipv4|passthrough):\/*/, '').replace(/:\d+$/, ''));
}

function propertyOf(node: Node): Node {
  return node.parent?.type === 'Property' ? node.parent : node;
}

const SWITCHES: ReadonlySet<string> = new Set(['useSSL', 'useSsl', 'useTLS', 'useTls', 'sslEnabled', 'encrypt', 'ssl', 'tls']);
const HOST = /^(?:host|hostname|server|end_?point|address|addr|node)$/i;

export const HOLDS_SWITCH = /\b(?:useSSL|useSsl|useTLS|useTls|sslEnabled|encrypt|ssl|tls)["']?\]?\s*[:=]\s*(?:false|!1)/;

/** `{ endPoint: 'files.shop.com', useSSL: false }`: a switch beside a host that is far away. */
export function switchedOff(event: EventOf<'naming'>, code: Code): ClearMatch | undefined {
  const { name, nameNode, node } = event;
  if (!SWITCHES.has(name) || nameNode.parent?.type !== 'Property' || onlyConstant(event.value) !== false) return undefined;
  const host = objectsAround(nameNode.parent).flatMap((object) => hostIn(object, code) ?? [])[0];
  // Clients of the services of AWS speak to those unless they are told of another host.
  if (host === undefined ? name !== 'sslEnabled' || objectsAround(nameNode.parent).some((object) => saysHost(object)) : !isDistant(host)) return undefined;
  const change = node.type === 'Literal' ? ({ at: spanOf(node), text: 'true', title: `Switch ${name} on`, safety: 'review' } as const) : undefined;
  return { at: spanOf(nameNode.parent), kind: 'connection', what: host === undefined ? `${name}: false` : `${name}: false to ${host}`, severity: severityOf(host ?? '', node, code), change };
}

/** Its own object, and the one around that: `{ server: …, options: { encrypt: false } }`. */
function objectsAround(property: Node): readonly TSESTree.ObjectExpression[] {
  const own = property.parent?.type === 'ObjectExpression' ? property.parent : undefined;
  const outer = own?.parent?.type === 'Property' && own.parent.parent.type === 'ObjectExpression' ? own.parent.parent : undefined;
  return [own, outer].filter((object) => object !== undefined);
}

function saysHost(object: TSESTree.ObjectExpression): boolean {
  return object.properties.some((one) => one.type !== 'Property' || HOST.test(staticName(one.key, one.computed) ?? ''));
}

function hostIn(object: TSESTree.ObjectExpression, code: Code): string | undefined {
  for (const property of object.properties) {
    if (property.type !== 'Property' || !HOST.test(staticName(property.key, property.computed) ?? '')) continue;
    const constant = onlyConstant(code.value(property.value));
    if (typeof constant === 'string') return addressOf(constant)?.host ?? constant.toLowerCase().replace(/:\d+$/, '');
  }
  return undefined;
}
