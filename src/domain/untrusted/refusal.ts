/** Puts a test in front of the statement in which something is used: what the test asks for is for whoever knows the program to fill in. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { bare, isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { Reached } from './reached';

export interface Refusal {
  readonly title: string;
  /** True where it is refused. */
  readonly test: (value: string) => string;
  readonly refusal: string;
}

/** Undefined where the value would have to be made twice, is only a part of what stands there, or no statement can stand in front. */
export function inFrontOf({ node, label }: Pick<Reached, 'node' | 'label'>, { title, test, refusal }: Refusal, code: Code): Fix | undefined {
  const value = bare(node);
  if (!isRead(value) || !code.value(value).labels.some(({ kind, name }) => kind === label.kind && name === label.name)) return undefined;
  const statement = statementOf(node);
  if (!statement) return undefined;
  const [start] = statement.range;
  const indent = /[^\S\r\n]*$/.exec(code.slice(Math.max(0, start - INDENT), start))![0];
  const text = `if (${test(asText(value, code))}) throw new Error('${refusal}');\n${indent}`;
  return { title, safety: 'review', edits: [{ start, end: start, text }], imports: [] };
}

const INDENT = 200;

/** A name, or a property of one: reading it again changes nothing. */
function isRead(node: Node): boolean {
  if (node.type === 'Identifier' || node.type === 'ThisExpression') return true;
  return node.type === 'MemberExpression' && (!node.computed || node.property.type === 'Literal') && isRead(bare(node.object));
}

function asText(value: Node, code: Code): string {
  return `String(${code.text(value)})`;
}

/** The statement of a block in which it stands; a function in between is one that may be called later. */
function statementOf(node: Node): Node | undefined {
  for (let current: Node = node; current.parent && !isFunction(current); current = current.parent) {
    const { parent } = current;
    // What runs again and again without a block has no place for another statement.
    if (/^(?:For\w*|While|DoWhile)Statement$/.test(parent.type) && current.type.endsWith('Statement')) return undefined;
    if (parent.type === 'BlockStatement' || parent.type === 'Program' || parent.type === 'SwitchCase') return current;
  }
  return undefined;
}
