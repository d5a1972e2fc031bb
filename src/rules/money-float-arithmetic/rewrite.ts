/** The fix: the whole expression in the decimal library that the file already uses, else in decimal.js; a number comes out again. */
import type { Code } from '../../engine/code';
import type { Fix, Span } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { isPrimitive } from '../../engine/flow/value';
import { replace } from '../../engine/repair';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { MoneyMatch } from './rule';
import { isArithmetic, METHODS, roundingOf, scaledAndRounded } from '../../domain/money/expression';

type Rounding = 'round' | 'floor' | 'ceil';

interface Library {
  readonly module: string;
  readonly name: string;
  /** How it rounds to a whole number; without an entry the expression is left to a person. */
  readonly rounds: Readonly<Partial<Record<Rounding, string>>>;
}

/** Libraries whose methods are called plus, minus, times, div, mod and toNumber. */
const LIBRARIES: readonly [Library, ...Library[]] = [
  { module: 'decimal.js', name: 'Decimal', rounds: { round: 'round()', floor: 'floor()', ceil: 'ceil()' } },
  { module: 'decimal.js-light', name: 'Decimal', rounds: { round: 'toDecimalPlaces(0)' } },
  { module: 'big.js', name: 'Big', rounds: { round: 'round()' } },
  { module: 'bignumber.js', name: 'BigNumber', rounds: { round: 'integerValue()' } },
];

export function rewriteWithDecimals({ node }: MoneyMatch, code: Code): Fix | undefined {
  const library = LIBRARIES.find(({ module }) => importsModule(module, code)) ?? LIBRARIES[0];
  if (roundingsIn(node).some((rounding) => library.rounds[rounding] === undefined)) return undefined;
  const { name, imports } = importing(library, code);
  const writer = { name, rounds: library.rounds };
  const title = `Compute with ${library.module}`;
  if (node.type === 'AssignmentExpression') {
    const chain = assignment(node, writer, code);
    return chain === undefined ? undefined : replace(node, chain, title, 'review', imports);
  }
  // Decimals print themselves, and round a half up where a number may fall just below it.
  const exit = isPrinted(node) ? '' : '.toNumber()';
  return replace(withBrackets(node, code), `${decimal(node, writer, code)}${exit}`, title, 'review', imports);
}

/** `(a * b).toFixed(2)`. */
function isPrinted(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.parent.type !== 'CallExpression') return false;
  return parent.property.type === 'Identifier' && parent.property.name === 'toFixed' && parent.parent.callee === parent;
}

/** A chain of calls needs no brackets where it is a receiver itself. */
function withBrackets(node: Node, code: Code): Span {
  const [start, end] = node.range;
  const bracketed = node.parent?.type === 'MemberExpression' && code.slice(start - 1, start) === '(' && code.slice(end, end + 1) === ')';
  return bracketed ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The class under whatever name it was imported, by default or by name. */
function importing({ module, name }: Library, code: Code) {
  const byDefault = code.importing({ module, name, isDefault: true });
  return byDefault.imports.length === 0 ? byDefault : code.importing({ module, name });
}

function importsModule(module: string, code: Code): boolean {
  return code.nodes.some((node) => node.type === 'ImportDeclaration' && node.source.value === module);
}

/** `total += price` → `total = new Decimal(total).plus(price).toNumber()`. What must not be evaluated twice stays as it is. */
function assignment(node: TSESTree.AssignmentExpression, writer: Writer, code: Code): string | undefined {
  const method = METHODS[node.operator.slice(0, -1)];
  if (method === undefined || node.left.type === 'ObjectPattern' || node.left.type === 'ArrayPattern') return undefined;
  const target = code.text(node.left);
  if (/[(`]|\+\+|--|\bawait\b/.test(target)) return undefined;
  return `${target} = new ${writer.name}(${target}).${method}(${operand(node.right, writer, code)}).toNumber()`;
}

/** What an expression is written in: the class under its name here, and how it rounds. */
type Writer = Pick<Library, 'name' | 'rounds'>;

function decimal(node: Node, writer: Writer, code: Code): string {
  const scaled = scaledAndRounded(node);
  if (scaled && node.type === 'CallExpression') return `${decimal(scaled, writer, code)}.${writer.rounds[roundingOf(node)!]}`;
  if (!isArithmetic(node)) return decimalBehind(node, code) ?? `new ${writer.name}(${code.text(textBehind(node, code))})`;
  return `${decimal(node.left, writer, code)}.${METHODS[node.operator]}(${operand(node.right, writer, code)})`;
}

function operand(node: Node, writer: Writer, code: Code): string {
  return isArithmetic(node) ? decimal(node, writer, code) : (decimalBehind(node, code) ?? code.text(textBehind(node, code)));
}

/** `Math.round(x * 100) / 100`: the roundings that are part of the expression. */
function roundingsIn(node: Node): readonly Rounding[] {
  if (isArithmetic(node) || node.type === 'AssignmentExpression') return [...roundingsIn(node.left), ...roundingsIn(node.right)];
  const scaled = scaledAndRounded(node);
  return scaled && node.type === 'CallExpression' ? [roundingOf(node)!, ...roundingsIn(scaled)] : [];
}

/** `price.toNumber()` of a decimal: the decimal itself is what to go on with. */
function decimalBehind(node: Node, code: Code): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || lastName(node.callee) !== 'toNumber') return undefined;
  const { object } = node.callee;
  return code.value(object).numeric?.kind === 'decimal' ? code.text(object) : undefined;
}

/** `parseFloat(text)` and `+text`: a decimal reads the text itself, without losing what a float cannot hold. */
function textBehind(node: Node, code: Code): Node {
  const argument = node.type === 'UnaryExpression' && node.operator === '+' ? node.argument : readFrom(node, code);
  return argument && isPrimitive(code.value(argument).type, 'string') ? argument : node;
}

function readFrom(node: Node, code: Code): Node | undefined {
  return node.type === 'CallExpression' && /^(?:Number\.)?parseFloat$|^Number$/.test(code.text(node.callee)) ? node.arguments[0] : undefined;
}
