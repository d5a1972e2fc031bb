/** How the library that declares the column says that it holds decimals: another word, another function, another type. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import type { Edit, ImportRequest } from '../../engine/finding';
import type { ExactColumn } from '../../engine/model';
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { propertyOf } from '../../engine/flow/columns/placement';

export interface Rewriting {
  readonly edits: readonly Edit[];
  readonly imports: readonly ImportRequest[];
}

export function exactCode({ node, options, exact }: ColumnEvent, code: Code): Rewriting | undefined {
  if (!node || !exact) return undefined;
  const rewriting = declared(node, options, exact, code);
  return rewriting && exact.isText ? { ...rewriting, edits: [...rewriting.edits, ...defaultAsText(node, code)] } : rewriting;
}

function declared(node: Node, options: TSESTree.ObjectExpression | undefined, exact: ExactColumn, code: Code): Rewriting | undefined {
  if (isText(node)) return exact.word === undefined ? undefined : { edits: withWord(node, exact, options, code), imports: [] };
  if (exact.name === undefined) return undefined;
  if (node.type === 'CallExpression' && node.parent.type === 'Decorator') return inDecorator(node, exact.name, code);
  if (exact.name.includes(':')) return withType(node, exact.name, code);
  return withFunction(node, exact, options, code);
}

/** `.default(0.0)` behind a column whose values are texts by now. */
function defaultAsText(node: Node, code: Code): readonly Edit[] {
  const edits: Edit[] = [];
  for (let { parent } = node; parent && CHAIN.has(parent.type); { parent } = parent) {
    if (parent.type === 'Property' && parent.parent !== node.parent?.parent) return edits;
    if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') continue;
    const [value] = parent.arguments;
    if (staticName(parent.callee.property, parent.callee.computed) !== 'default' || value?.type !== 'Literal' || typeof value.value !== 'number') continue;
    edits.push({ start: value.range[0], end: value.range[1], text: `'${code.text(value)}'` });
  }
  return edits;
}

/** From a word in the options of a call up to the end of the chain that begins with the call. */
const CHAIN = new Set(['Property', 'ObjectExpression', 'MemberExpression', 'CallExpression']);

function isText(node: Node): boolean {
  return (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateLiteral';
}

/** `'float'` → `'decimal'`, with how many digits it has. SQL says that in the word. */
function withWord(node: Node, { word = '', options: wanted }: ExactColumn, options: TSESTree.ObjectExpression | undefined, code: Code): readonly Edit[] {
  const [quote = "'"] = code.text(node);
  const key = node.parent?.type === 'Property' ? staticName(node.parent.key, node.parent.computed) : undefined;
  const isSql = key === 'columnType';
  const edit = { start: node.range[0], end: node.range[1], text: `${quote}${isSql && !word.includes('(') ? `${word}(19, 4)` : word}${quote}` };
  // `decimal({ mode: 'number' })`: the word stands among the options, and is not the type of a field.
  const around = key === 'mode' && node.parent?.parent?.type === 'ObjectExpression' ? node.parent.parent : undefined;
  return isSql || !wanted ? [edit] : [edit, ...digits(node, wanted, options ?? around)];
}

/** Behind the type, or in front of the other options; what is said there already stays. */
function digits(node: Node, wanted: Readonly<Record<string, number>>, options: TSESTree.ObjectExpression | undefined): readonly Edit[] {
  const missing = Object.entries(wanted).filter(([name]) => !options || !propertyOf(options, name)).map(([name, value]) => `${name}: ${value}`).join(', ');
  return missing === '' ? [] : [...written(missing, node, options), ...widened(wanted, options)];
}

/** Where all digits are counted and none of them stand behind the point, those that come there would be missing in front of it. */
function widened({ precision }: Readonly<Record<string, number>>, options: TSESTree.ObjectExpression | undefined): readonly Edit[] {
  const said = options && propertyOf(options, 'precision');
  return said && precision !== undefined && !propertyOf(options, 'scale') ? [{ start: said.range[0], end: said.range[1], text: String(precision) }] : [];
}

function written(missing: string, node: Node, options: TSESTree.ObjectExpression | undefined): readonly Edit[] {
  const inOptions = node.parent?.type === 'Property' && node.parent.parent === options;
  if (!options || inOptions) {
    const text = inOptions ? `, ${missing}` : node.parent?.type === 'Property' ? '' : `, { ${missing} }`;
    return text === '' ? [] : [{ start: node.range[1], end: node.range[1], text }];
  }
  const start = options.range[0] + 1;
  return [{ start, end: start, text: options.properties.length > 0 ? ` ${missing},` : ` ${missing} ` }];
}

/** `Number` → `Schema.Types.Decimal128`, by what is imported. */
function withType(node: Node, name: string, code: Code): Rewriting {
  const { text, imports } = typeNamed(name, code);
  return { edits: [{ start: node.range[0], end: node.range[1], text }], imports };
}

/** `mongoose:Schema.Types.Decimal128`: the module, and the path in it. */
function typeNamed(name: string, code: Code): { readonly text: string; readonly imports: readonly ImportRequest[] } {
  const [module = '', path = ''] = name.split(':');
  const [first = '', ...rest] = path.split('.');
  const imported = code.importing({ module, name: first });
  return { text: [imported.name, ...rest].join('.'), imports: imported.imports };
}

/** `@Prop()` → `@Prop({ type: Schema.Types.Decimal128 })`. */
function inDecorator(call: TSESTree.CallExpression, name: string, code: Code): Rewriting {
  const { text, imports } = typeNamed(name, code);
  const [options] = call.arguments;
  const start = options ? options.range[0] + 1 : call.range[1] - 1;
  const filled = options?.type === 'ObjectExpression' && options.properties.length > 0;
  return { edits: [{ start, end: start, text: !options ? `{ type: ${text} }` : filled ? ` type: ${text},` : ` type: ${text} ` }], imports };
}

/** `t.float('price')` → `t.decimal('price', 19, 4)`, `DataTypes.FLOAT(10, 2)` → `DataTypes.DECIMAL(19, 4)`, `DoubleType` → `DecimalType`. */
function withFunction(node: Node, { name = '', with: given, options: wanted }: ExactColumn, options: TSESTree.ObjectExpression | undefined, code: Code): Rewriting | undefined {
  const called = node.type === 'CallExpression' ? node.callee : node;
  const used = usable(called, name, code);
  if (!used) return undefined;
  const [first] = node.type === 'CallExpression' ? node.arguments : [];
  const kept = first && isText(first) ? [code.text(first)] : [];
  const call = given === undefined ? '' : `(${[...kept, given].join(', ')})`;
  const edit = { start: called.range[0], end: node.range[1], text: used.text + call };
  return { edits: [edit, ...(wanted ? digits(node, wanted, options) : [])], imports: used.imports };
}

function usable(called: Node, name: string, code: Code): { readonly text: string; readonly imports: readonly ImportRequest[] } | undefined {
  if (called.type === 'MemberExpression') return { text: `${code.text(called.object)}.${name}`, imports: [] };
  const { reference } = code.value(called);
  if (reference?.module === undefined || reference.path.length > 2 || reference.path[0] === 'default') return undefined;
  // `const { FLOAT } = DataTypes`: its neighbour has no name of its own.
  const path = [...reference.path.slice(0, -1), name];
  const { text, imports } = typeNamed(`${reference.module}:${path.join('.')}`, code);
  return { text, imports };
}
