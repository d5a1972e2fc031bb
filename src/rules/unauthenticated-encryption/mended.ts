/** The fixes: AES-GCM on both sides, or what is missing of it. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { asGcm } from '../../domain/crypto/gcm/rewrite';
import type { Call } from '../../engine/source/tree';
import type { OpenMatch } from './rule';

export function mended({ call, kind, at }: OpenMatch, code: Code): Fix | undefined {
  switch (kind) {
    case 'no-mac':
      return inBrowser(call, code) ?? asGcm(call, code);
    case 'unread':
    case 'unset':
    case 'unchecked':
      return asGcm(call, code);
    case 'any-length':
      return withLength(call);
    case 'short':
      return wholeTag(call, at, code);
  }
}

/** Where the fourth argument is free, and nothing else is said of the type. */
function withLength(call: Call): Fix | undefined {
  const last = call.arguments[2];
  if (!last || call.arguments.length > 3 || /^TS/.test(call.parent.type)) return undefined;
  if (call.parent.type === 'VariableDeclarator' && call.parent.id.type === 'Identifier' && call.parent.id.typeAnnotation) return undefined;
  const [, end] = last.range;
  return replace({ start: end, end }, ', { authTagLength: 16 }', 'Take tags of 16 bytes alone', 'review');
}

/** `tagLength: 64` → 128, `authTagLength: 4` → 16: a number that is written out in the call. */
function wholeTag({ arguments: given }: Call, { start, end }: OpenMatch['at'], code: Code): Fix | undefined {
  const text = code.slice(start, end);
  const isHere = given.some(({ range }) => range[0] <= start && end <= range[1]);
  if (!isHere || !/^\d+$/.test(text)) return undefined;
  return replace({ start, end }, Number(text) < 16 ? '16' : '128', 'Use the whole tag', 'review');
}

/** Web Crypto keeps the tag with the text by itself: where keys are made, used and read here, the name is all there is to change. */
function inBrowser(call: Call, code: Code): Fix | undefined {
  if (!code.act(call)?.places('tagBits').length) return undefined;
  const names = code.nodes.filter((node) => node.type === 'Literal' && node.value === 'AES-CBC');
  const done = code.nodes.flatMap((node) => (node.type === 'CallExpression' ? [[node, code.callee(node).method] as const] : []));
  const holds = (...methods: readonly string[]) => done.some(([node, method]) => methods.includes(method ?? '') && names.some(({ range }) => node.range[0] < range[0] && range[1] < node.range[1]));
  if (!holds('encrypt') || !holds('decrypt') || !holds('importKey', 'generateKey', 'deriveKey', 'unwrapKey')) return undefined;
  const edits = names.map((name) => ({ start: name.range[0], end: name.range[1], text: code.text(name).replace('AES-CBC', 'AES-GCM') }));
  return { title: 'Use AES-GCM for the keys and on both sides', safety: 'review', edits, imports: [] };
}
