/** GCM is made for IVs of 12 bytes: where the length is written out and both sides follow it, it is changed. */
import type { Code } from '../../../engine/code';
import type { Edit } from '../../../engine/finding';
import { ancestor, calledName, isFunction, nodesWithin } from '../../../engine/source/tree';
import type { Node, TSESTree } from '../../../engine/source/tree';
import type { Pipeline } from './pipeline';

const WANTED = 12;

/** Undefined where it stays shorter than is safe. IVs of 16 bytes that nobody can follow stay: GCM takes them as well. */
export function ivEdits(group: readonly Pipeline[], code: Code): readonly Edit[] | undefined {
  const readers = group.filter(({ decrypts }) => decrypts).map(({ call }) => ancestor(call, isFunction) ?? call);
  const edits: Edit[] = [];
  for (const { call, decrypts } of group) {
    if (decrypts) continue;
    const length = drawnLength(call.arguments[2]!, code);
    const literal = length && literalBehind(length, code);
    const bytes = literal?.value;
    if (!literal || typeof bytes !== 'number') {
      if (isShort(call, group)) return undefined;
      continue;
    }
    const fits = readers.every((reader) => !holdsNumber(reader, [bytes, bytes * 2]));
    if (bytes !== WANTED && fits) edits.push({ start: literal.range[0], end: literal.range[1], text: String(WANTED) });
    else if (bytes < WANTED) return undefined;
  }
  return edits;
}

/** Ciphers with blocks of 64 bits have IVs of 8 bytes. */
function isShort({ arguments: [algorithm] }: TSESTree.CallExpression, group: readonly Pipeline[]): boolean {
  const said = group[0]!.done.part('algorithm').value.constants[0];
  return algorithm !== undefined && typeof said === 'string' && /^(?:des|3des|bf|idea|cast|rc2)/i.test(said);
}

/** `16` of `randomBytes(16)`, in the call or behind a name. */
function drawnLength(iv: Node, code: Code): Node | undefined {
  const drawn = iv.type === 'Identifier' ? code.references(iv).map(({ parent }) => (parent?.type === 'VariableDeclarator' ? parent.init : undefined)).find(Boolean) : iv;
  return drawn?.type === 'CallExpression' && calledName(drawn) === 'randomBytes' ? drawn.arguments[0] : undefined;
}

/** Of a constant it is changed where its name says that it is for an IV. */
function literalBehind(length: Node, code: Code): TSESTree.Literal | undefined {
  if (length.type === 'Literal') return length;
  if (length.type !== 'Identifier' || !/iv|nonce/i.test(length.name)) return undefined;
  const init = code.references(length).map(({ parent }) => (parent?.type === 'VariableDeclarator' && parent.parent.kind === 'const' ? parent.init : undefined)).find(Boolean);
  return init?.type === 'Literal' ? init : undefined;
}

function holdsNumber(root: Node, numbers: readonly number[]): boolean {
  for (const node of nodesWithin(root)) if (node.type === 'Literal' && typeof node.value === 'number' && numbers.includes(node.value)) return true;
  return false;
}
