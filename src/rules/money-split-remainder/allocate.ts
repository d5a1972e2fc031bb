/**
 * The fix: each part is what the total comes to up to it, less what it came to before it. So the parts differ by a cent at most, and make up the total whatever
 * it is divided by: what largest-remainder allocation gives for equal parts.
 */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { DecimalWriter } from '../../domain/money/decimal-writer';
import { indexOf } from './index-of';
import type { SplitMatch } from './rule';

export function allocate({ node, part }: SplitMatch, code: Code): Fix | undefined {
  const places = filled(part) ? [part] : placesOf(part, code);
  if (!places || places.length === 0) return undefined;
  const whole = isWhole(node, code);
  const writer = whole ? undefined : DecimalWriter.for([node.left], code, { places: true });
  if (!whole && !writer) return undefined;
  const array = filled(part);
  const edits = array ? [{ ...spanOf(array.call), text: `Array.from({ length: ${code.text(array.length)} }, (_, index) => ${partAt('index', node, writer, code)})` }] : editsAt(places, node, writer, code);
  return edits && { title: 'Give what is left over to the parts, cent by cent', safety: 'review', edits: array || places[0] === part ? edits : [...edits, withoutDeclaration(part, code)], imports: writer?.imports ?? [] };
}

/** Whole minor units are divided as whole numbers. */
function isWhole({ left }: TSESTree.BinaryExpression, code: Code): boolean {
  const { numeric } = code.value(left);
  return numeric?.unit === 'minor' || numeric?.kind === 'integer';
}

/** What the part with this index comes to. */
function partAt(index: string, { left, right }: TSESTree.BinaryExpression, writer: DecimalWriter | undefined, code: Code): string {
  const count = code.text(right);
  if (!writer) return `Math.floor((${code.text(left)} * (${index} + 1)) / ${count}) - Math.floor((${code.text(left)} * ${index}) / ${count})`;
  const upTo = (position: string) => `${writer.decimal(left)}.${writer.library.methods['*']}(${position}).${writer.library.methods['/']}(${count}).${writer.library.places('2')}`;
  return `${upTo(`${index} + 1`)}.${writer.library.methods['-']}(${upTo(index)})${writer.exit}`;
}

/** `new Array(n).fill(total / n)` */
function filled(part: Node): { readonly call: Node; readonly length: Node } | undefined {
  const { parent } = part;
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression' || lastName(parent.callee) !== 'fill' || parent.arguments.length !== 1) return undefined;
  const made = bare(parent.callee.object);
  const isArray = (made.type === 'NewExpression' || made.type === 'CallExpression') && made.callee.type === 'Identifier' && made.callee.name === 'Array' && made.arguments.length === 1;
  return isArray ? { call: parent, length: made.arguments[0]! } : undefined;
}

/** Where the part is written: in a callback itself, or wherever the constant that holds it is read in one. */
function placesOf(part: Node, code: Code): readonly Node[] | undefined {
  const { parent } = part;
  if (parent?.type !== 'VariableDeclarator') return ancestor(part, isFunction) ? [part] : undefined;
  const only = parent.parent.kind === 'const' && parent.parent.declarations.length === 1 && parent.id.type === 'Identifier' && parent.parent.parent.type !== 'ExportNamedDeclaration';
  return only ? code.references(parent.id).filter((reference) => reference !== parent.id) : undefined;
}

function editsAt(places: readonly Node[], node: TSESTree.BinaryExpression, writer: DecimalWriter | undefined, code: Code): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const place of places) {
    const index = indexOf(place, node, code);
    if (!index) return undefined;
    edits.push(...index.edits.filter(({ start }) => !edits.some((edit) => edit.start === start)), { ...spanOf(place), text: written(place, partAt(index.name, node, writer, code), writer) });
  }
  return edits;
}

/** A difference of two numbers wants brackets where something is done with it, and a shorthand property its name. */
function written(place: Node, text: string, writer: DecimalWriter | undefined): string {
  const { parent } = place;
  const value = !writer && parent && /^(?:Binary|Member|Unary)Expression$/.test(parent.type) ? `(${text})` : text;
  return parent?.type === 'Property' && parent.shorthand && place.type === 'Identifier' ? `${place.name}: ${value}` : value;
}

/** The constant is not needed any more. */
function withoutDeclaration(part: Node, code: Code): Edit {
  const statement = part.parent!.parent!;
  const [start, end] = statement.range;
  const indent = /[^\S\r\n]*$/.exec(code.slice(0, start))![0];
  const rest = /^[^\S\r\n]*(?:\/\/[^\r\n]*)?(?:\r\n|\n)/.exec(code.slice(end, end + 400));
  return rest ? { start: start - indent.length, end: end + rest[0].length, text: '' } : { start, end, text: '' };
}
