/** SQL that writes into a table: which column gets which of the values that are handed over with it. */
import type { Behaviour } from '../model';
import { bare } from '../source/tree';
import type { Node } from '../source/tree';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { elementOf } from './elements';
import type { Evaluator } from './evaluator';
import { joinAll } from './join';
import { joinLabels } from './labels';
import { propertyValue } from './properties';
import type { ModelWords } from './model-words';
import type { EffectAt } from './use-effects';
import { newLabel, newValue, onlyConstant, siteOf, valueLike } from './value';
import type { Value } from './value';

type Statement = NonNullable<Behaviour['statement']>;

/** The row that the statement writes. */
export function statementEffects({ kind }: Statement, callee: Callee, evaluator: Evaluator): readonly EffectAt[] {
  const { node, text } = callee;
  const [first] = node.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const spelled = textOf(bare(first), evaluator);
  const written = spelled === undefined ? undefined : writing(spelled.text);
  if (!spelled || !written) return [];
  const fill = (place: string) => valueFor(place, spelled.holes, callee, evaluator);
  const properties = new Map(written.columns.map(([column, places]) => [column, asked(joinAll(places.map(fill)), places, written.rest, first, evaluator.models.words)] as const));
  return [{ kind: 'sink', sink: kind, text, table: written.table, steps: [], node: node.arguments[1] ?? first, value: newValue({ type: { path: ['Object'] }, properties }) }];
}

interface Spelled {
  readonly text: string;
  /** What stands in the holes of a template. */
  readonly holes: readonly Node[];
}

function textOf(node: Node, evaluator: Evaluator): Spelled | undefined {
  if (node.type === 'TemplateLiteral' && node.expressions.length > 0) {
    return { text: node.quasis.map(({ value }, at) => (at === 0 ? '' : `{{${at - 1}}}`) + (value.cooked ?? '')).join(''), holes: node.expressions };
  }
  const constant = onlyConstant(evaluator.valueOf(node));
  return typeof constant === 'string' ? { text: constant, holes: [] } : undefined;
}

interface Writing {
  readonly table: string;
  /** Each column with the places of what it gets: `$1`, `?0`, `:name`, `{{0}}`. */
  readonly columns: readonly (readonly [column: string, places: readonly string[]])[];
  /** What is asked of the rows. */
  readonly rest: string;
}

const UPDATE = /^\s*update\s+[`"[]?(?:\w+[`"\]]?\.[`"[]?)?(\w+)[`"\]]?(?:\s+(?:as\s+)?\w+)?\s+set\s+([\s\S]+?)(?:\swhere\s([\s\S]*)|\sreturning\s[\s\S]*|;?\s*)$/i;
const INSERT = /^\s*insert\s+(?:\w+\s+)?into\s+[`"[]?(?:\w+[`"\]]?\.[`"[]?)?(\w+)[`"\]]?\s*\(([^)]*)\)\s*values\s*\(([\s\S]*)\)/i;
const PLACE = /\$\d+|\?\d+|[:@]\w+|\{\{\d+\}\}/g;

function writing(text: string): Writing | undefined {
  if (!/\b(?:update|insert)\b/i.test(text)) return undefined;
  const numbered = countedPlaces(text);
  const update = UPDATE.exec(numbered);
  if (update) return { table: update[1]!, columns: parts(update[2]!).flatMap(assignment), rest: update[3] ?? '' };
  const insert = INSERT.exec(numbered);
  if (!insert) return undefined;
  const values = parts(insert[3]!);
  const columns = insert[2]!.split(',').map((name, at) => [name.replace(/[`"[\]\s]/g, ''), values[at]?.match(PLACE) ?? []] as const);
  return { table: insert[1]!, columns, rest: '' };
}

/** `?` by its number. */
function countedPlaces(text: string): string {
  let count = 0;
  return text.replace(/\?/g, () => `?${count++}`);
}

function assignment(part: string): readonly (readonly [string, readonly string[]])[] {
  const [, column, given] = /^\s*[`"[]?(?:\w+\.)?(\w+)[`"\]]?\s*=([\s\S]*)$/.exec(part) ?? [];
  return column === undefined || given === undefined ? [] : [[column, given.match(PLACE) ?? []]];
}

/** What stands between the commas that are in no parentheses. */
function parts(text: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}

function valueFor(place: string, holes: readonly Node[], { node }: Callee, evaluator: Evaluator): Value {
  if (place.startsWith('{{')) return evaluator.valueOf(holes[Number(place.slice(2, -2))]!);
  const given = argumentValue(node, 1, evaluator);
  if (place.startsWith('$')) return elementOf(given, Number(place.slice(1)) - 1);
  if (place.startsWith('?')) return given.properties || given.labels.length > 0 ? elementOf(given, Number(place.slice(1))) : argumentValue(node, Number(place.slice(1)) + 1, evaluator);
  const apart = evaluator.models.words.namedValues.find((name) => given.properties?.has(name));
  const named = apart === undefined ? given : given.properties!.get(apart)!;
  return propertyValue(named, place.slice(1), node, evaluator);
}

/** `WHERE balance >= $1` */
function asked(value: Value, places: readonly string[], rest: string, at: Node, words: ModelWords): Value {
  if (!places.some((place) => isBounded(place, rest, words))) return value;
  return valueLike(value, { labels: joinLabels(value.labels, [newLabel({ kind: 'limited', source: siteOf(at), name: '', confidence: 'high', path: [] })]) });
}

/** A column, and that it holds as much as a value without a name of its own. */
const AT_LEAST = /(\w+)[`"\]]?\s*>=?\s*(?:\?|\{\{)/g;

/** Does the condition ask that some column is at least the value? Of values without names the column has to say that it is one that bounds. */
function isBounded(place: string, rest: string, { boundingColumns }: ModelWords): boolean {
  if (place.startsWith('$') || place.startsWith(':')) return new RegExp(`>=?\\s*\\${place}(?!\\w)`).test(rest);
  return [...rest.matchAll(AT_LEAST)].some(([, column]) => boundingColumns.some((word) => column!.toLowerCase().includes(word)));
}
