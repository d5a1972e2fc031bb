/** The columns that SQL in texts of code declares, also where the text is put together from pieces. */
import type { ColumnEvent } from '../../event';
import { withSiblings } from '../../source/schema/column';
import { readSql } from '../../source/schema/sql';
import type { Node, TSESTree } from '../../source/tree';
import { staticName } from '../../source/tree';

export const DECLARES_TABLES = /\b(?:create\s+(?:\w+\s+){0,3}table|alter\s+table)\b/i;
const NONE: readonly ColumnEvent[] = [];

export function sqlColumns(node: TSESTree.Literal | TSESTree.TemplateLiteral, text: string): readonly ColumnEvent[] {
  if (!declaresTables(node, text)) return NONE;
  const whole = wholeOf(node);
  const pieces = piecesOf(whole);
  // What is put together is read once, from its first piece.
  if (pieces.find((piece) => declaresTables(piece, text)) !== node) return NONE;
  const start = whole.range[0];
  const columns = withSiblings(readSql(sqlIn(whole, pieces, text)).columns);
  const moved = ({ start: from, end: to }: { start: number; end: number }) => ({ start: from + start, end: to + start });
  return columns.map((column) => ({ kind: 'column', ...column, at: moved(column.at), typeAt: moved(column.typeAt), node }));
}

function declaresTables(node: Node, text: string): boolean {
  if (node.type !== 'TemplateLiteral' && (node.type !== 'Literal' || typeof node.value !== 'string')) return false;
  return DECLARES_TABLES.test(text.slice(node.range[0], node.range[1]));
}

/** `'CREATE TABLE orders (' + columns + ')'`, `['CREATE TABLE orders (', 'price REAL', ')'].join(' ')`. */
function wholeOf(node: Node): Node {
  let whole = node;
  while (whole.parent?.type === 'BinaryExpression' && whole.parent.operator === '+') whole = whole.parent;
  const list = whole.parent;
  const isJoined = list?.type === 'ArrayExpression' && list.parent.type === 'MemberExpression' && staticName(list.parent.property, list.parent.computed) === 'join';
  return isJoined ? list : whole;
}

function piecesOf(whole: Node): readonly Node[] {
  const pieces: Node[] = [];
  const waiting: Node[] = [whole];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'BinaryExpression') waiting.push(node.right, node.left);
    else if (node.type === 'ArrayExpression') waiting.push(...node.elements.flatMap((element) => element ?? []).reverse());
    else pieces.push(node);
  }
  return pieces;
}

/** The SQL alone, in the places where it stands in the code: what is not known of it is a name of underscores. */
function sqlIn(whole: Node, pieces: readonly Node[], text: string): string {
  const [from, to] = whole.range;
  let sql = '';
  for (const piece of pieces) {
    const [start, end] = piece.range;
    sql += ' '.repeat(start - from - sql.length) + (piece.type === 'Literal' || piece.type === 'TemplateLiteral' ? inQuotes(piece, text) : '_'.repeat(end - start));
  }
  return sql + ' '.repeat(to - from - sql.length);
}

function inQuotes(piece: TSESTree.Literal | TSESTree.TemplateLiteral, text: string): string {
  const [start, end] = piece.range;
  let inner = text.slice(start + 1, end - 1);
  for (const { range } of piece.type === 'TemplateLiteral' ? piece.expressions : []) inner = hidden(inner, range[0] - start - 1, range[1] - start - 1);
  return ` ${inner.replace(/\$\{[\s_]*\}/g, (hole) => '_'.repeat(hole.length)).replace(/\\[nrt]/g, '  ').replace(/\\([^])/g, ' $1')} `;
}

function hidden(text: string, from: number, to: number): string {
  return text.slice(0, from) + '_'.repeat(to - from) + text.slice(to);
}
