/** `text.charCodeAt(i) ^ KEY.charCodeAt(i % KEY.length)`: a cipher made at home, whose key repeats and stands in the source. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { bare, calledName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { fixedBytes } from '../../domain/crypto/fixed-bytes';
import { secretName, secretShape } from '../../domain/secret';
import type { StaticMatch } from './match';
import { stepsTo } from './match';

const NAMES_KEY = /key|secret|pass|pad|mask|xor|cipher|salt/i;

export function repeatedXor({ operator, node }: EventOf<'operation'>, code: Code): StaticMatch | undefined {
  if (operator !== '%' || node.type !== 'BinaryExpression') return undefined;
  for (const index of [node, ...namedIndexes(node, code)]) {
    const found = keyReadAt(index, code);
    if (found) return found;
  }
  return undefined;
}

/** `const j = i % KEY.length` */
function namedIndexes(node: Node, code: Code): readonly Node[] {
  const { parent } = node;
  return parent?.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'Identifier' ? code.references(parent.id) : [];
}

function keyReadAt(index: Node, code: Code): StaticMatch | undefined {
  const read = readBy(index);
  const xor = read && xoredWith(read.node);
  if (!read || !xor || fixedBytes(xor.other, code)) return undefined;
  const key = fixedBytes(read.key, code);
  if (!key || key.kind === 'setting' || key.kind === 'empty' || key.kind === 'zero') return undefined;
  const isText = typeof code.value(read.key).constants[0] === 'string';
  const name = code.text(read.key);
  if (!isText && !NAMES_KEY.test(name)) return undefined;
  if (isText && isToldAsSecret(name, code.value(read.key).constants[0])) return undefined;
  return { subject: 'key', fault: 'constant', taker: 'an XOR', at: spanOf(key.node), steps: [...(stepsTo(key.node, key.node, 'constant', code) ?? []), { message: 'repeated over the text', at: spanOf(xor.node) }] };
}

/** A name and a value that the rule on secrets tells of. */
function isToldAsSecret(name: string, text: unknown): boolean {
  const called = secretName(name);
  return called !== undefined && typeof text === 'string' && secretShape(text, called) !== undefined;
}

/** `KEY[i]`, `KEY.charCodeAt(i)`, `KEY[i].charCodeAt(0)`. */
function readBy(index: Node): { readonly key: Node; readonly node: Node } | undefined {
  const { parent } = index;
  if (parent?.type === 'MemberExpression' && parent.computed && parent.property === index) {
    const call = parent.parent.type === 'MemberExpression' && parent.parent.object === parent ? parent.parent.parent : undefined;
    const isCode = call?.type === 'CallExpression' && /^(?:charCodeAt|codePointAt)$/.test(calledName(call) ?? '');
    return { key: parent.object, node: isCode ? call : parent };
  }
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== index) return undefined;
  const callee = bare(parent.callee);
  if (callee.type !== 'MemberExpression' || !/^(?:charCodeAt|codePointAt|at|charAt|readUInt8)$/.test(calledName(parent) ?? '')) return undefined;
  const outer = parent.parent.type === 'MemberExpression' && parent.parent.parent.type === 'CallExpression' ? parent.parent.parent : parent;
  return { key: callee.object, node: outer };
}

function xoredWith(read: Node): { readonly other: Node; readonly node: Node } | undefined {
  let current = read;
  while (current.parent && /^(?:TSNonNullExpression|TSAsExpression|ChainExpression)$/.test(current.parent.type)) current = current.parent;
  const { parent } = current;
  if (parent?.type === 'BinaryExpression' && parent.operator === '^') return { other: parent.left === current ? parent.right : parent.left, node: parent };
  return parent?.type === 'AssignmentExpression' && parent.operator === '^=' ? { other: parent.left, node: parent } : undefined;
}
