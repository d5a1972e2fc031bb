/** Addresses in the text of a module, judged by what they are used for: a link, a namespace and an API look the same. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { beginningOf } from '../../engine/shape';
import type { Site } from '../../engine/flow/value';
import type { Span } from '../../engine/finding';
import type { Node } from '../../engine/source/tree';
import { clearAddress, encryptedScheme } from '../../domain/addresses';
import type { Address } from '../../domain/addresses';
import { isExpected } from '../../domain/expectation';
import { severityOf } from './match';
import type { ClearMatch } from './match';
import { isSpoken } from './use';

/** A text that is written out, or what one begins with that is put together. */
export function written({ text, node }: EventOf<'text'> | EventOf<'opening'>, code: Code): ClearMatch | undefined {
  const address = clearAddress(text);
  if (!address || isExpected(node) || hasEncryptedTwin(node, code) || !isSpoken(node, text, address, code)) return undefined;
  return matchOf(node, address, code);
}

/** What is handed to somebody who connects there, through names, functions and other files. */
export function handedOver({ role, value, node, steps = [] }: EventOf<'role'>, code: Code): ClearMatch | undefined {
  if (role !== 'address') return undefined;
  const text = value.constants.find((constant): constant is string => typeof constant === 'string' && clearAddress(constant) !== undefined) ?? beginningOf(node, code);
  const address = clearAddress(text);
  if (!address || isExpected(node)) return undefined;
  const start = startOf(value.origin ?? node, address, code);
  if (hasEncryptedTwin(start, code)) return undefined;
  const match = matchOf(start, address, code);
  // What a function around `http.get` is handed has to stay as it is.
  const change = steps.length > 0 && SPEAKS_CLEAR.test(code.whole) ? undefined : match.change;
  return { ...match, change, steps: steps.slice(0, 1).map(({ at }) => ({ message: 'It is connected to here.', at: at as Site })) };
}

const SPEAKS_CLEAR = /['"](?:node:)?http['"]/;

/** Where the text begins that is written out: behind names, in front of what is added to it. */
function startOf(node: Node, address: Address, code: Code, depth = 0): Node {
  const head = headOf(node, address, code);
  return head === undefined || head === node || depth > LIMIT ? node : startOf(head, address, code, depth + 1);
}

const LIMIT = 20;

function headOf(node: Node, { scheme }: Address, code: Code): Node | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return node.left;
    case 'TemplateLiteral':
      return node.quasis[0]?.value.raw === '' ? node.expressions[0] : node.quasis[0];
    case 'LogicalExpression':
    case 'ConditionalExpression':
      return [node.type === 'LogicalExpression' ? node.left : node.consequent, node.type === 'LogicalExpression' ? node.right : node.alternate].find((one) => beginningOf(one, code).startsWith(`${scheme}:`) && clearAddress(beginningOf(one, code)));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return node.expression;
    case 'Literal':
    case 'TemplateElement':
      return undefined;
    default:
      return code.value(node).origin;
  }
}

function matchOf(node: Node, address: Address, code: Code): ClearMatch {
  return { at: spanOf(node), kind: 'address', what: `${address.scheme}:// to ${address.host}`, severity: severityOf(address.host, node, code), change: isForClear(node, code) ? undefined : changeOf(node, address, code) };
}

/** Handed to what speaks in the clear alone, and would refuse the other address: `http.get`. */
function isForClear(node: Node, code: Code): boolean {
  const start = node.type === 'TemplateElement' ? (node.parent ?? node) : node;
  return code.destinations(start).some((place) => (place.node.type === 'CallExpression' || place.node.type === 'NewExpression') && code.callee(place.node).behaviour?.acts?.fixed?.encrypted === false);
}

/** Only what stands before the host, and a port that says the same as the protocol. */
function changeOf(node: Node, address: Address, code: Code): ClearMatch['change'] {
  const encrypted = encryptedScheme(address);
  const source = code.text(node);
  const start = source.search(/[a-z]/i);
  const { scheme, host, port } = address;
  if (!encrypted || (node.type !== 'Literal' && node.type !== 'TemplateElement') || source.slice(start, start + scheme.length).toLowerCase() !== scheme) return undefined;
  const at: Span = { start: node.range[0] + start, end: node.range[0] + start + scheme.length };
  const title = `Use ${encrypted.scheme}://`;
  if (!encrypted.dropsPort) return { at, text: encrypted.scheme, title, safety: 'review' };
  const end = source.toLowerCase().indexOf(`${host}:${port}`);
  if (end < 0) return undefined;
  const whole: Span = { start: at.start, end: node.range[0] + end + host.length + `:${port}`.length };
  return { at: whole, text: `${encrypted.scheme}${source.slice(start + scheme.length, end + host.length)}`, title, safety: 'review' };
}

/** `secure ? 'wss://…' : 'ws://…'`: the page, or whoever runs the program, decides. */
function hasEncryptedTwin(node: Node, code: Code): boolean {
  for (let current: Node = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type === 'ConditionalExpression' && parent.test !== current) {
      const other = parent.consequent === current ? parent.alternate : parent.consequent;
      if (/^(?:https|wss|ldaps|amqps|mqtts|rediss|ftps|sftp):/i.test(beginningOf(other, code)) && DECIDES.test(code.text(parent.test))) return true;
    }
    if (/Statement$|Declaration$/.test(parent.type)) return false;
  }
  return false;
}

const DECIDES = /protocol|secure|ssl|tls|https|wss/i;
