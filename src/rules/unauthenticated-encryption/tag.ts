/** What becomes of the tag of GCM, CCM, OCB and ChaCha20-Poly1305, where the library leaves it to whoever calls it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity, Span } from '../../engine/finding';
import type { Match } from '../../engine/rule';
import { bare, isComparison, isFunction, staticName, nodesWithin } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { handleOf } from '../../domain/crypto/handle';
import type { Handle } from '../../domain/crypto/handle';
import { isAuthenticated } from '../../domain/crypto/ciphers';
import { saidNumber } from '../../domain/crypto/said';
import type { Mode } from './modes';

export interface TagFault {
  readonly kind: 'unread' | 'unset' | 'short' | 'any-length' | 'unchecked';
  readonly at: Span;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly severity?: Severity;
  readonly steps?: Match['steps'];
}

/** In bytes: NIST SP 800-38D has shorter ones for special uses alone, and wants to phase them out. */
const LEAST = 12;

export function tagFault(event: EventOf<'act'>, modes: readonly Mode[], code: Code): TagFault | undefined {
  const mode = modes.find(({ name, weak }) => name !== undefined && !weak && isAuthenticated(name));
  // What is begun by itself was given its mode before: a tag has only what is authenticated.
  if (!mode) return modes.length === 0 ? shortTag(event, { text: 'what is encrypted' }) : undefined;
  const short = shortTag(event, mode);
  if (short) return short;
  // Where its length is no part of the call, the library keeps the tag with the text.
  if (!event.callee.behaviour?.acts?.parts?.tag || !modes.every(({ name }) => name !== undefined && isAuthenticated(name))) return undefined;
  const handle = handleOf(event.node, code);
  return event.act === 'encrypt' ? unread(event, handle, mode) : (unset(event, handle, mode) ?? cut(handle, 'setAuthTag', mode) ?? unchecked(event, handle, mode) ?? anyLength(event, handle, mode, code));
}

const named = (handle: Handle, name: string) => handle.calls.filter((call) => call.name === name);
const isAsked = (handle: Handle, ...names: readonly string[]) => handle.calls.some(({ name }) => names.includes(name));
const FORGED = 'A text that was changed, or made by somebody without the key, is decrypted like any other.';

function shortTag({ part, node }: EventOf<'act'>, { text }: Pick<Mode, 'text'>): TagFault | undefined {
  const bytes = saidNumber(part('tag'));
  const bits = saidNumber(part('tagBits'));
  const length = bytes ?? (bits === undefined ? undefined : bits / 8);
  if (length === undefined || length >= LEAST || length <= 0) return undefined;
  const said = part(bytes === undefined ? 'tagBits' : 'tag');
  return tooShort(text, length, spanOf(said.place ?? said.node ?? node.callee));
}

function tooShort(text: string, length: number, at: Span): TagFault {
  const why = `Whoever tries has a text of his own taken for yours once in ${2 ** Math.min(40, length * 8)} tries, and with GCM learns something of the key each time.`;
  return { kind: 'short', at, what: `The tag of ${text} has ${length} bytes alone.`, why, instead: 'Use the whole tag of 16 bytes.' };
}

function unread({ node }: EventOf<'act'>, handle: Handle, { text }: Mode): TagFault | undefined {
  const cutOff = cut(handle, 'getAuthTag', { text, blocks: false, weak: false });
  if (cutOff) return cutOff;
  if (handle.leaves || !isAsked(handle, 'update', 'pipe', 'final', 'write', 'end') || isAsked(handle, 'getAuthTag')) return undefined;
  // There it is ready, and nobody asks for it.
  const at = (named(handle, 'final')[0] ?? named(handle, 'update')[0])?.node ?? node.callee;
  return { kind: 'unread', at: spanOf(at), steps: at === node.callee ? [] : [{ message: 'the cipher is made here', at: spanOf(node.callee) }], what: `The tag of ${text} is never read, so that nobody can check it later.`, why: FORGED, instead: 'Read getAuthTag() after final() and keep it beside the cipher text.' };
}

function unset({ node }: EventOf<'act'>, handle: Handle, { text }: Mode): TagFault | undefined {
  if (handle.leaves || !isAsked(handle, 'update', 'pipe', 'final', 'write', 'end') || isAsked(handle, 'setAuthTag')) return undefined;
  return { kind: 'unset', at: spanOf(node.callee), what: `The tag of ${text} is not set, so that nothing is checked.`, why: FORGED, instead: 'Hand the tag of 16 bytes that was kept to setAuthTag(), with authTagLength: 16, and call final().' };
}

function unchecked({ node }: EventOf<'act'>, handle: Handle, { text }: Mode): TagFault | undefined {
  if (handle.leaves || !isAsked(handle, 'update') || isAsked(handle, 'final', 'pipe', 'end', 'on', 'once', 'read')) return undefined;
  return { kind: 'unchecked', at: spanOf(node.callee), what: `final() is never called, and it alone checks the tag of ${text}.`, why: FORGED, instead: 'Call final() and use nothing of the text before it has returned.' };
}

/** `setAuthTag(tag.subarray(0, 4))`, `getAuthTag().slice(0, 8)`. */
function cut(handle: Handle, method: string, { text }: Mode): TagFault | undefined {
  for (const { node } of named(handle, method)) {
    const slice = method === 'setAuthTag' ? node.arguments[0] : sliceOf(node);
    const length = slice && sliceLength(slice);
    if (length !== undefined && length > 0 && length < LEAST) return tooShort(text, length, spanOf(slice!));
  }
  return undefined;
}

function sliceOf(node: Node): Node | undefined {
  return node.parent?.type === 'MemberExpression' && node.parent.parent.type === 'CallExpression' ? node.parent.parent : undefined;
}

/** The bytes that are left, where numbers say it; undefined for anything else. */
function sliceLength(node: Node): number | undefined {
  const call = bare(node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const name = staticName(call.callee.property, call.callee.computed);
  const [from, to] = call.arguments.map(numberOf);
  if (name !== 'slice' && name !== 'subarray') return undefined;
  if (call.arguments.length === 1 && from !== undefined && from < 0) return -from;
  return call.arguments.length === 2 && from !== undefined && to !== undefined && from >= 0 && to > 0 ? to - from : undefined;
}

function numberOf(node: Node): number | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const positive = numberOf(node.argument);
    return positive === undefined ? undefined : -positive;
  }
  return node.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}

/** GCM of Node takes tags of 4 bytes as well, where nobody says how long they are. */
function anyLength({ part, node }: EventOf<'act'>, handle: Handle, { name, text }: Mode, code: Code): TagFault | undefined {
  const set = named(handle, 'setAuthTag')[0];
  if (name !== 'GCM' || part('tag').by !== 'absent' || !set || set.node.arguments.length === 0) return undefined;
  if (isBounded(set.node.arguments[0]!, code)) return undefined;
  const why = 'A tag of 4 bytes is taken as well as one of 16: whoever sends cipher text and tag finds a right one by trying.';
  return { kind: 'any-length', at: spanOf(node.callee), severity: 'info', what: `The tag of ${text} may have any length.`, why, instead: 'Hand { authTagLength: 16 } over as the fourth argument.' };
}

/** A piece of something with bounds, or what a comparison asks for its length. */
function isBounded(tag: Node, code: Code): boolean {
  const value = bare(tag);
  if (value.type === 'Identifier') {
    const references = code.references(value);
    const declared = references.flatMap(({ parent }) => (parent?.type === 'VariableDeclarator' && parent.init ? [parent.init] : []));
    return declared.some((init) => isPiece(init)) || isMeasured(value.name, value);
  }
  return isPiece(value) || isMeasured(code.text(value), value);
}

function isPiece(node: Node): boolean {
  const call = bare(node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  const name = staticName(call.callee.property, call.callee.computed) ?? '';
  // Bytes of a piece of a text.
  if (name === 'from') return call.arguments[0] !== undefined && isPiece(call.arguments[0]);
  return /^(?:slice|subarray|substring|substr|read)$/.test(name);
}

/** `if (tag.length !== 16) throw …`, anywhere in the function. */
function isMeasured(name: string, node: Node): boolean {
  let around: Node = node;
  while (around.parent && !(isFunction(around) && !isFunction(around.parent))) around = around.parent;
  for (const inner of nodesWithin(around)) {
    if (inner.type !== 'MemberExpression' || !/^(?:length|byteLength)$/.test(staticName(inner.property, inner.computed) ?? '')) continue;
    if (inner.object.type === 'Identifier' && inner.object.name === name && isAskedFor(inner)) return true;
  }
  return false;
}

function isAskedFor(length: TSESTree.MemberExpression): boolean {
  return isComparison(length.parent) || length.parent.type === 'SwitchStatement' || (length.parent.type === 'CallExpression' && length.parent.arguments.some((argument) => argument === length));
}
