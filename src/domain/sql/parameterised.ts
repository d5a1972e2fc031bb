/** The fix of SQL that is put together: values go beside the text, in the way of the driver that runs it. */
import type { Code } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { isCleanFor } from '../../engine/flow/clean';
import { isPrimitive } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import type { Binding } from '../../engine/model';
import { bare, isFunction, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { bindingOfDriver } from './drivers';
import { placeOf, spelled } from './pieces';
import type { Spelled } from './pieces';

interface Sent {
  /** The expression, as it is handed over. */
  readonly text: string;
  readonly name: string;
}

/** The text as it is written anew, without its holes. */
interface Written {
  readonly texts: readonly string[];
  readonly values: readonly Sent[];
  /** Holes that stay: between which texts, and what. */
  readonly kept: ReadonlyMap<number, string>;
}

const TITLE = 'Hand the values over beside the SQL';

/** Undefined where a name or a piece of SQL is sent, or where nobody knows how the driver takes values. */
export function parameterised(argument: Node, call: Call, code: Code): Fix | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const { behaviour, byConvention } = code.callee(call);
  const own = behaviour?.binds;
  const binding = own?.mark === 'driver' || (!own && byConvention) ? bindingOfDriver(code) : own;
  const sql = binding && spelled(argument, code);
  if (!binding || !sql) return undefined;
  const written = separated(sql, binding, code);
  const edits = written && handedOver(written, { sql, argument, call, binding, code });
  return edits && { title: TITLE, safety: 'review', edits, imports: [] };
}

interface Where {
  readonly sql: Spelled;
  readonly argument: Node;
  readonly call: TSESTree.CallExpression;
  readonly binding: Binding;
  readonly code: Code;
}

function separated(sql: Spelled, { to }: Binding, code: Code): Written | undefined {
  const texts = [...sql.texts];
  const values: Sent[] = [];
  const kept = new Map<number, string>();
  const names = new Set<string>();
  for (const [at, hole] of sql.holes.entries()) {
    if (!isSent(hole, code)) {
      // A tag takes what stands in its holes for values.
      if (to === 'tag' && placeOf(sql, at) === 'other') return undefined;
      if (to !== 'tag') {
        kept.set(at, code.text(hole));
        continue;
      }
    }
    const place = placeOf(sql, at);
    if (place === 'other' || isJoined(hole)) return undefined;
    const [front, back] = place === 'quoted' ? [/['"](%?)$/.exec(texts[at]!)!, /^(%?)['"]/.exec(texts[at + 1]!)!] : [undefined, undefined];
    if (front && back) {
      texts[at] = texts[at]!.slice(0, front.index);
      texts[at + 1] = texts[at + 1]!.slice(back[0].length);
    }
    const [before, after] = [front?.[1] ?? '', back?.[1] ?? ''];
    const text = code.text(hole);
    values.push({ text: before + after === '' ? text : `\`${before}\${${text}}${after}\``, name: nameOf(hole, names) });
  }
  return values.length > 0 ? { texts, values, kept } : undefined;
}

/** A list that is put together in the text. */
function isJoined(hole: Node): boolean {
  return hole.type === 'CallExpression' && lastName(hole) === 'join';
}

function isSent(hole: Node, code: Code): boolean {
  const { labels, type, complete } = code.value(hole);
  if (complete || isPrimitive(type, 'number')) return false;
  return labels.some((label) => label.kind === 'untrusted' && !isCleanFor(label, 'sql'));
}

function nameOf(hole: Node, taken: Set<string>): string {
  const said = lastName(bare(hole));
  const name = said !== undefined && /^[a-z]\w*$/i.test(said) ? said : 'value';
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
  taken.add(free);
  return free;
}

function handedOver(written: Written, where: Where): readonly Edit[] | undefined {
  const { sql, argument, call, binding, code } = where;
  if (binding.to === 'tag') return tagged(written, where);
  const given = placed(written, where);
  if (!given) return undefined;
  const { edit, before } = given;
  // What takes the place of the argument brings the text with it.
  const text = spelling(written, binding, before, code);
  if (edit.start === argument.range[0] && !sql.isNamed) return [{ ...edit, text: edit.text.replace(TEXT, () => text) }];
  if (edit.text.includes(TEXT)) return [{ ...edit, text: edit.text.replace(TEXT, () => code.text(argument)) }, over(sql.node, text)];
  return edit.start < call.arguments[0]!.range[0] ? [edit, over(sql.node, text)] : [over(sql.node, text), edit];
}

/** Stands for the text until it is known. */
const TEXT = '\u0000';

interface Given {
  readonly edit: Edit;
  /** How many values there were before. */
  readonly before: number;
}

function placed(written: Written, { argument, call, binding }: Where): Given | undefined {
  const list = `[${written.values.map(({ text }) => text).join(', ')}]`;
  const inOptions = optionsOf(argument);
  switch (binding.to) {
    case 'list':
      return inOptions ? addedTo(inOptions, binding.option ?? 'values', list, argument) : binding.option === undefined ? behind(argument, call, list, written) : undefined;
    case 'replacements':
      return inOptions ? undefined : amongOptions(call, 'replacements', list, argument);
    case 'args':
      return inOptions ? addedTo(inOptions, 'args', list, argument) : call.arguments.length > 1 ? undefined : { edit: { ...over(argument, `{ sql: ${TEXT}, args: ${list} }`) }, before: 0 };
    case 'names':
      return call.arguments.length > 1 ? undefined : { edit: after(argument, `, { ${written.values.map(named).join(', ')} }`), before: 0 };
    case 'next':
      return next(call, written);
    case 'input':
      return call.callee.type === 'MemberExpression' ? { edit: after(call.callee.object, written.values.map(({ name, text }) => `.input('${name}', ${text})`).join('')), before: 0 } : undefined;
    default:
      return undefined;
  }
}

function named({ name, text }: Sent): string {
  return name === text ? name : `${name}: ${text}`;
}

/** The object that the text is an option of. */
function optionsOf(argument: Node): TSESTree.ObjectExpression | undefined {
  const { parent } = argument;
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? parent.parent : undefined;
}

function propertyOf({ properties }: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return properties.find((one): one is TSESTree.Property => one.type === 'Property' && staticName(one.key, one.computed) === name);
}

function addedTo(options: TSESTree.ObjectExpression, name: string, list: string, argument: Node): Given | undefined {
  const known = propertyOf(options, name);
  if (known) return known.value.type === 'ArrayExpression' && known.value.elements.length === 0 ? { edit: over(known.value, list), before: 0 } : undefined;
  return { edit: after(argument.parent!, `, ${name}: ${list}`), before: 0 };
}

/** Behind the text, in front of a callback; a list that is there is gone on with. */
function behind(argument: Node, { arguments: given }: TSESTree.CallExpression, list: string, { values, texts }: Written): Given | undefined {
  const second = given[1];
  if (!second || isCallback(second)) return { edit: after(argument, `, ${list}`), before: 0 };
  if (second.type !== 'ArrayExpression' || second.elements.some((one) => one?.type === 'SpreadElement')) return undefined;
  const before = second.elements.length;
  const last = second.elements.at(-1);
  if (!last) return { edit: over(second, list), before };
  // Of marks without a number the new ones have to come last.
  const lastMark = texts.findLastIndex((text) => text.includes('?'));
  return lastMark > 0 ? undefined : { edit: after(last, `, ${values.map(({ text }) => text).join(', ')}`), before };
}

function isCallback(node: Node): boolean {
  return isFunction(node) || (node.type === 'Identifier' && /^(?:cb|callback|done|next|resolve|handler)$/i.test(node.name));
}

function amongOptions({ arguments: given }: TSESTree.CallExpression, name: string, list: string, argument: Node): Given | undefined {
  const second = given[1];
  if (!second) return { edit: after(argument, `, { ${name}: ${list} }`), before: 0 };
  if (second.type !== 'ObjectExpression' || propertyOf(second, name) || propertyOf(second, 'bind')) return undefined;
  const first = second.properties[0];
  return { edit: first ? { start: first.range[0], end: first.range[0], text: `${name}: ${list}, ` } : over(second, `{ ${name}: ${list} }`), before: 0 };
}

/** `db.prepare(sql).all()` */
function next(call: Call, { values }: Written): Given | undefined {
  const { parent } = call;
  const use = parent?.type === 'MemberExpression' && parent.object === call ? parent.parent : undefined;
  if (use?.type !== 'CallExpression' || use.callee !== parent) return undefined;
  const list = values.map(({ text }) => text).join(', ');
  // Statements of a worker are handed their values before they are run.
  if (use.arguments.length > 0) return undefined;
  return { edit: { start: use.range[1] - 1, end: use.range[1] - 1, text: list }, before: 0 };
}

/** The text with the holes of a template: the tag hands them over. */
function tagged({ texts, values }: Written, { sql, call, binding, code }: Where): readonly Edit[] | undefined {
  const { callee } = call;
  if (sql.isNamed || call.arguments.length !== 1 || callee.type !== 'MemberExpression') return undefined;
  const owner = code.text(callee.object);
  const tag = binding.tag ? `${owner}.${binding.tag}` : owner;
  const text = texts.map((one, at) => escaped(one, '`') + (values[at] ? `\${${values[at].text}}` : '')).join('');
  return [over(call, `${tag}\`${text}\``)];
}

function spelling({ texts, values, kept }: Written, { mark }: Binding, before: number, code: Code): string {
  const quote = kept.size > 0 ? '`' : quoteFor(texts.join(''), code);
  let count = before;
  let used = 0;
  const parts = texts.map((text, at) => {
    const hole = kept.get(at);
    if (at === texts.length - 1) return escaped(text, quote);
    if (hole !== undefined) return `${escaped(text, quote)}\${${hole}}`;
    return escaped(text, quote) + markFor(mark, ++count, values[used++]!.name);
  });
  return quote + parts.join('') + quote;
}

/** As most texts of the file are written, unless it holds such quotes itself. */
function quoteFor(text: string, { whole }: Code): string {
  if (text.includes('\n')) return '`';
  const usual = (whole.match(/"/g)?.length ?? 0) > (whole.match(/'/g)?.length ?? 0) ? '"' : "'";
  return [usual, '"', "'"].find((quote) => !text.includes(quote)) ?? '`';
}

function markFor(mark: Binding['mark'], count: number, name: string): string {
  switch (mark) {
    case '$1':
      return `$${count}`;
    case ':1':
      return `:${count}`;
    case ':name':
      return `:${name}`;
    case '@name':
      return `@${name}`;
    default:
      return '?';
  }
}

function escaped(text: string, quote: string): string {
  const plain = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote === '`' ? plain.replaceAll('${', '\\${') : plain.replaceAll('\n', '\\n');
}

function over(node: Node, text: string): Edit {
  return { start: node.range[0], end: node.range[1], text };
}

function after(node: Node, text: string): Edit {
  return { start: node.range[1], end: node.range[1], text };
}
