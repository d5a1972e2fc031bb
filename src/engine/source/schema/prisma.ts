/** The fields of the models of a Prisma schema, and the texts of its settings, line by line: the language has one declaration a line. */
import type { Span } from '../../finding';
import type { LoneColumn } from './column';

export interface SchemaText {
  readonly columns: readonly LoneColumn[];
  readonly comments: readonly (Span & { readonly text: string })[];
  /** Texts that a setting is given, such as the address of the database; with their quotes. */
  readonly texts?: readonly (Span & { readonly text: string })[];
}

const OPENING = /^\s*(?:model|type|view)\s+(\w+)\s*\{/;
const SETTING = /^\s*\w+\s*=\s*("((?:[^"\\]|\\.)*)")/d;
const FIELD = /^(\s*)(\w+)(\s+)(\w+)(?:\[\]|\?)?(?=\s|$|@)/;

export function readPrisma(text: string): SchemaText {
  const columns: LoneColumn[] = [];
  const comments: (Span & { readonly text: string })[] = [];
  const texts: (Span & { readonly text: string })[] = [];
  let table: string | undefined;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const comment = commentIn(line);
    if (comment >= 0) comments.push({ start: start + comment, end: start + line.length, text: line.slice(comment + 2) });
    const code = comment >= 0 ? line.slice(0, comment) : line;
    const opened = OPENING.exec(code)?.[1];
    if (opened !== undefined) table = opened;
    else if (/^\s*\}/.test(code)) table = undefined;
    else if (table !== undefined) columns.push(...fieldIn(code, start, table));
    else texts.push(...textIn(code, start));
  }
  return { columns, comments, texts };
}

function fieldIn(code: string, start: number, table: string): readonly LoneColumn[] {
  const [, indent = '', name, gap = '', type] = FIELD.exec(code) ?? [];
  if (name === undefined || type === undefined) return [];
  const from = start + indent.length;
  const typeFrom = from + name.length + gap.length;
  const end = start + code.trimEnd().length;
  return [{ written: 'prisma', name, table, type: type.toLowerCase(), at: { start: from, end }, typeAt: { start: typeFrom, end: typeFrom + type.length } }];
}

function textIn(code: string, start: number): readonly (Span & { readonly text: string })[] {
  const match = SETTING.exec(code);
  const [from, to] = match?.indices?.[1] ?? [];
  return match && from !== undefined && to !== undefined ? [{ start: start + from, end: start + to, text: match[2]! }] : [];
}

/** Where the comment of the line begins, texts in quotes left out; negative where it has none. */
function commentIn(line: string): number {
  const parts = /"(?:[^"\\]|\\.)*"|\/\//g;
  for (let part = parts.exec(line); part; part = parts.exec(line)) if (part[0] === '//') return part.index;
  return -1;
}
