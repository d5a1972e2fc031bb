/** The fix for a constant that is made a number: it stays a decimal, and all that is done with it is done in decimals. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { isComparison } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { Comparison } from './decimal-libraries';
import { DecimalWriter } from './decimal-writer';
import type { Needs } from './decimal-writer';
import { isArithmetic, wholeOf } from './expression';
import { isPrinted, withBrackets } from './rewritten';

/** Undefined where something is done with it that a decimal cannot take the place of. */
export function keepDecimal(conversion: Node, code: Code, needs: Needs = {}): Fix | undefined {
  const declarator = declaratorOf(conversion);
  if (!declarator || declarator.id.type !== 'Identifier' || declarator.id.typeAnnotation) return undefined;
  const { id } = declarator;
  const reads = code.references(id).filter((reference) => reference !== id);
  const decimals = new Set(reads);
  const comparison = reads.map((read) => comparisonOn(read)?.operator).find((operator) => operator !== undefined);
  const writer = DecimalWriter.for(reads.map(wholeOf), code, { ...needs, decimals, comparison: comparison && operatorOf(comparison) });
  const edits = writer && editsOf(reads, writer, code);
  if (!writer || !edits || reads.length === 0) return undefined;
  const first: Edit = { ...spanOf(declarator.init!), text: writer.decimal(declarator.init!) };
  return { title: `Keep it a decimal of ${writer.library.module}`, safety: 'review', edits: [first, ...edits], imports: writer.imports };
}

/** `const price = parseFloat(x) || 0` */
function declaratorOf(conversion: Node): TSESTree.VariableDeclarator | undefined {
  let node = conversion;
  while (node.parent?.type === 'LogicalExpression' && node.parent.left === node) node = node.parent;
  const { parent } = node;
  return parent?.type === 'VariableDeclarator' && parent.init === node && parent.parent.kind === 'const' && parent.parent.parent.type !== 'ExportNamedDeclaration' ? parent : undefined;
}

function editsOf(reads: readonly Node[], writer: DecimalWriter, code: Code): readonly Edit[] | undefined {
  const edits = new Map<number, Edit>();
  for (const read of reads) {
    const edit = editOf(read, writer, code);
    if (edit === undefined) return undefined;
    if (edit !== NONE) edits.set(edit.start, edit);
  }
  return [...edits.values()];
}

const NONE: Edit = { start: 0, end: 0, text: '' };

function editOf(read: Node, writer: DecimalWriter, code: Code): Edit | undefined {
  const { parent } = read;
  if (parent?.type === 'TemplateLiteral' || parent?.type === 'JSXExpressionContainer' || (isPrinted(read) && writer.library.toFixed)) return NONE;
  const compared = comparisonOn(read);
  if (compared) return { ...spanOf(compared), text: compareIn(writer, compared) };
  const whole = wholeOf(read);
  if (whole === read || !isArithmetic(whole)) return checked(read, writer);
  const outer = comparisonOn(whole);
  if (outer) return { ...spanOf(outer), text: compareIn(writer, outer) };
  return { ...withBrackets(whole, code), text: `${writer.decimal(whole)}${isPrinted(whole) ? '' : rounded(writer)}` };
}

/** A number holds 15 digits, and so each amount of whole cents. */
function rounded({ library, exit }: DecimalWriter): string {
  const places = library.places('2');
  return places === undefined ? exit : `.${places}${exit}`;
}

/** `Number.isNaN(price)` → `price.isNaN()` */
function checked(read: Node, { library }: DecimalWriter): Edit | undefined {
  const { parent } = read;
  const name = parent?.type === 'CallExpression' && read.type === 'Identifier' ? /^(?:Number\.)?is(NaN|Finite)$/.exec(spelled(parent.callee)) : null;
  return name && parent && library.module !== 'big.js' && library.module !== 'decimal.js-light' && library.module !== 'currency.js' ? { ...spanOf(parent), text: `${(read as TSESTree.Identifier).name}.is${name[1]}()` } : undefined;
}

function spelled(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.property.type === 'Identifier' ? `${callee.object.name}.${callee.property.name}` : '';
}

/** The comparison that the node is one side of. */
export function comparisonOn({ parent }: Node): TSESTree.BinaryExpression | undefined {
  return isComparison(parent) ? parent : undefined;
}

export function operatorOf(operator: string): Comparison {
  return /^[=!]/.test(operator) ? '===' : (operator as Comparison);
}

/** `price !== other` → `!price.eq(other)` */
export function compareIn(writer: DecimalWriter, { left, operator, right }: TSESTree.BinaryExpression): string {
  const text = writer.comparison(writer.decimal(left), operatorOf(operator), writer.operand(right));
  return operator.startsWith('!') ? `!${text}` : text;
}

