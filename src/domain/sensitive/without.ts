/** The fix where a whole object goes into a sink: what is sensitive is taken out of it first, before the statement or in its place. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { asValue } from '../../engine/repair';
import { ancestor, bare, isFunction, nodesWithin, outermostFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { cardDataIn } from './kinds';
import type { Fixable } from './fixes';

export function takeOut({ argument, carrier, inside }: Fixable, code: Code): Fix | undefined {
  if (!argument || carrier || inside) return undefined;
  const holder = holderIn(argument, code);
  const names = holder && sensitiveIn(holder, code);
  if (!holder || !names) return undefined;
  const statement = statementOf(holder);
  return statement && isAlone(statement, code) ? destructured(holder, names, statement, code) : inPlace(holder, names, code);
}

/** The name in what is handed over that has it in a property. */
function holderIn(argument: Node, code: Code): Node | undefined {
  const node = bare(argument);
  if (isHolder(node, code)) return node;
  if (node.type !== 'ObjectExpression') return undefined;
  const held = node.properties.flatMap((one) => (one.type === 'Property' && isHolder(bare(one.value), code) ? bare(one.value) : []));
  return held.length === 1 ? held[0] : undefined;
}

function isHolder(node: Node, code: Code): boolean {
  return (node.type === 'Identifier' || node.type === 'MemberExpression') && sensitiveIn(node, code) !== undefined;
}

/** Names of its properties that are sensitive; undefined where there is none, or where one lies deeper. */
function sensitiveIn(node: Node, code: Code): readonly string[] | undefined {
  const labels = cardDataIn(code.value(node));
  if (labels.length === 0 || labels.some(({ path }) => path.length !== 1 || !/^[A-Za-z_$][\w$]*$/.test(path[0]!))) return undefined;
  return [...new Set(labels.map(({ path }) => path[0]!))];
}

/** A statement that something can be put in front of. */
function statementOf(node: Node): Node | undefined {
  for (let at: Node | undefined = node; at?.parent && !isFunction(at); at = at.parent) {
    if (at.type === 'ExpressionStatement') return at.parent.type === 'BlockStatement' || at.parent.type === 'Program' ? at : undefined;
  }
  return undefined;
}

const SHOWN = 'shown';

/** Two of them in one function would want the same names. */
function isAlone(statement: Node, code: Code): boolean {
  const around = ancestor(statement, isFunction) ?? statement.parent!;
  let found = 0;
  for (const node of nodesWithin(around)) {
    const isGiven = node.parent?.type === 'CallExpression' ? node.parent.callee !== node : node.parent?.type === 'Property' && node.parent.parent.type === 'ObjectExpression';
    if (isGiven && isHolder(node, code)) found++;
  }
  return found === 1 && !isTaken(SHOWN, statement);
}

/** Is something called so in the outermost function around the statement? */
function isTaken(name: string, statement: Node): boolean {
  for (const node of nodesWithin(outermostFunction(statement) ?? statement.parent!)) if (node.type === 'Identifier' && node.name === name && !isKey(node)) return true;
  return false;
}

/** The name of a property, and of nothing else. */
function isKey(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return parent !== undefined && 'key' in parent && parent.key === node && !(parent.type === 'Property' && parent.shorthand);
}

function destructured(holder: Node, names: readonly string[], statement: Node, code: Code): Fix {
  const parts = names.map((name) => (isTaken(name, statement) ? `${name}: _${name}` : name));
  const lineStart = code.whole.lastIndexOf('\n', statement.range[0] - 1) + 1;
  const indent = /^[^\S\n]*/.exec(code.slice(lineStart, statement.range[0]))![0];
  const end = code.whole.includes('\r\n') ? '\r\n' : '\n';
  const before = { start: statement.range[0], end: statement.range[0], text: `const { ${parts.join(', ')}, ...${SHOWN} } = ${code.text(holder)};${end}${indent}` };
  const instead = { start: holder.range[0], end: holder.range[1], text: asValue(holder, SHOWN, code) };
  return { title: `Take ${listed(names)} out first`, safety: 'review', edits: [before, instead], imports: [] };
}

function inPlace(holder: Node, names: readonly string[], code: Code): Fix {
  const text = `{ ...${code.text(holder)}, ${names.map((name) => `${name}: undefined`).join(', ')} }`;
  return { title: `Take ${listed(names)} out`, safety: 'review', edits: [{ start: holder.range[0], end: holder.range[1], text: asValue(holder, text, code) }], imports: [] };
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
