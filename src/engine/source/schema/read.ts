/** A file that declares tables, as a module in which nothing runs: the rules see its columns, the texts of its settings and its comments. */
import type { TSESTree } from '@typescript-eslint/types';
import { isSql } from '../language';
import type { Span } from '../../finding';
import type { ParsedText } from '../parse';
import type { Node } from '../tree';
import { withoutTree } from '../without-tree';
import { withSiblings } from './column';
import { readPrisma } from './prisma';
import type { SchemaText } from './prisma';
import { readSql } from './sql';

export function readSchema(file: string, text: string): ParsedText {
  const { columns, comments, texts = [] }: SchemaText = isSql(file) ? readSql(text) : readPrisma(text);
  const module = withoutTree(comments);
  return { ...module, nodes: texts.map((one) => literal(one, text, module.program)), columns: withSiblings(columns) };
}

function literal({ start, end, text: value }: Span & { readonly text: string }, source: string, parent: TSESTree.Program): Node {
  return { type: 'Literal', value, raw: source.slice(start, end), range: [start, end], parent } as unknown as Node;
}
