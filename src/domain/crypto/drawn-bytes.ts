/** How many random bytes a key or a vector is made of, where it is drawn in this module. */
import type { Code } from '../../engine/code';
import { bare, calledName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { definitionOf } from './definitions';

export interface Drawn {
  readonly bytes: number;
  readonly node: Node;
  /** The number that says how many. */
  readonly size?: Node;
}

const DRAWS = /^(?:randomBytes|pseudoRandomBytes|randombytes_buf|getRandomValues|getRandomBytes|getRandomBytesSync|getBytesSync)$/;

export function drawnBytes(made: Node, code: Code, depth = 5): Drawn | undefined {
  const inner = bare(made);
  if (depth === 0) return undefined;
  if (inner.type === 'Identifier' || inner.type === 'MemberExpression') {
    const definition = definitionOf(inner, code);
    return definition && !definition.byDefault ? drawnBytes(definition.made, code, depth - 1) : undefined;
  }
  if (inner.type === 'AwaitExpression') return drawnBytes(inner.argument, code, depth - 1);
  if (inner.type !== 'CallExpression') return undefined;
  const name = calledName(inner) ?? '';
  const target = bare(inner.callee);
  const [first] = inner.arguments;
  // Written out as a text it has no more of what cannot be guessed.
  if (name === 'toString' && target.type === 'MemberExpression') return drawnBytes(target.object, code, depth - 1);
  if (!DRAWS.test(name) || !first) return undefined;
  const size = name === 'getRandomValues' ? lengthOf(first) : first;
  const bytes = size && code.value(size).complete ? code.value(size).constants : [];
  return size && bytes.length === 1 && typeof bytes[0] === 'number' ? { bytes: bytes[0], node: inner, size: bare(size).type === 'Literal' ? bare(size) : undefined } : undefined;
}

/** `new Uint8Array(8)` */
function lengthOf(array: Node): Node | undefined {
  const inner = bare(array);
  return inner.type === 'NewExpression' && inner.callee.type === 'Identifier' && inner.callee.name === 'Uint8Array' ? inner.arguments[0] : undefined;
}
