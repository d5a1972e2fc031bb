/** Options of OpenSSL as bits: which versions they switch off. */
import type { Code } from '../../engine/code';
import { initialiser } from '../../engine/shape';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** `SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3`: both are switched off, and what is left is older. Node allows nothing older by itself, so that one of them has to stay. */
export function withoutGood(node: Node, code: Code): boolean {
  const names = new Set(flagsOf(node, code));
  return names.has('SSL_OP_NO_TLSv1_2') && names.has('SSL_OP_NO_TLSv1_3');
}

function flagsOf(node: Node, code: Code): readonly string[] {
  const said = bare(node);
  if (said.type === 'BinaryExpression') return said.operator === '|' ? [...flagsOf(said.left, code), ...flagsOf(said.right, code)] : [];
  const name = said.type === 'MemberExpression' ? staticName(said.property, said.computed) : said.type === 'Identifier' ? said.name : undefined;
  if (name?.startsWith('SSL_OP_')) return [name];
  const written = said.type === 'Identifier' ? initialiser(said, code) : undefined;
  return written && written !== said ? flagsOf(written, code) : [];
}
