/** Objects written as text and read again: the text keeps what it was made of. */
import { LIMITS } from '../limits';
import { bare, isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { CLEAN_AS_TEXT, uncleaned } from './clean';
import { resultOf } from './call-result';
import { cleanBits, cleaned } from './clean';
import { listValue } from './elements';
import type { Evaluator } from './evaluator';
import { inputBelow } from './inputs';
import { instantiate } from './instantiate';
import { cleanTogether, isKnown, labelsInText } from './labels';
import { propertyValue } from './properties';
import { UNKNOWN, cleanse, constantValue, onlyConstant, primitive, newValue, valueLike } from './value';
import type { Constant, Value } from './value';

/** Under this name a text holds what it was made of. */
export const WRITTEN = '(json)';

/** What would begin a new line is written out as two characters. */
const OF_LINES = cleanBits(['log']);

/** Written out it is data in code as well, unless a quote stands in front of it: within one it is part of another text. */
const OF_CODE = cleanBits(['code']);

function isQuoted(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'TemplateLiteral') return /['"`]$/.test(parent.quasis[parent.expressions.indexOf(node as TSESTree.Expression)]?.value.raw ?? '');
  if (parent?.type !== 'BinaryExpression' || parent.right !== node) return false;
  const front = parent.left.type === 'BinaryExpression' ? parent.left.right : parent.left;
  return front.type === 'Literal' && typeof front.value === 'string' && /['"`]$/.test(front.value);
}

type Function = (callee: Callee, evaluator: Evaluator) => Value | undefined;

export const JSON_FUNCTIONS: Readonly<Record<string, Function>> = { 'JSON.stringify': stringified, 'JSON.parse': parsed };

function stringified(callee: Callee, evaluator: Evaluator): Value {
  const value = shownAs(argumentValue(callee.node, 0, evaluator), callee, evaluator);
  const shown = replaced(value, callee, evaluator);
  const text = newValue({ type: primitive('string'), labels: cleaned(labelsInText(shown), isQuoted(callee.node) ? OF_LINES : OF_LINES | OF_CODE), cleansed: cleanTogether([shown]), origin: callee.node });
  return shown.properties || shown.inputs ? { ...text, properties: new Map([[WRITTEN, shown]]) } : text;
}

/** An object may say itself how it is written. */
function shownAs(value: Value, { node }: Callee, evaluator: Evaluator): Value {
  if (!value.declaration && !value.properties?.has('toJSON')) return value;
  const method = propertyValue(value, 'toJSON', node, evaluator);
  const of = method.callable?.range[0] ?? method.summary?.of;
  if (of === undefined) return value;
  return instantiate(resultOf(method, evaluator), { of, argument: () => UNKNOWN, receiver: value, at: node }, evaluator);
}

/** The properties that the second argument names; where it is a function, it is one that hides something, unless it gives everything back as it is. */
function replaced(value: Value, { node }: Callee, evaluator: Evaluator): Value {
  const replacer = argumentValue(node, 1, evaluator);
  if (replacer.callable) {
    if (onlyRestates(replacer.callable)) return value;
    const { inputs, closed, constants } = resultOf(replacer, evaluator);
    const isSame = closed === true && constants.length === 0 && inputs?.every(({ index, path }) => index === 1 && path.length === 0) === true;
    return isSame ? value : cleanse(UNKNOWN);
  }
  const names = replacer.properties?.get('*');
  if (!names?.complete || names.constants.length === 0 || !value.properties) return value;
  return valueLike(value, { properties: new Map([...value.properties].filter(([name]) => names.constants.includes(name))) });
}

/** `(key, value) => (typeof value === 'bigint' ? value.toString() : value)`: everything comes back, or a text made of it. */
function onlyRestates(replacer: Node): boolean {
  const given = isFunction(replacer) ? replacer.params[1] : undefined;
  if (given?.type !== 'Identifier' || !isFunction(replacer) || !replacer.body || replacer.body.type === 'BlockStatement') return false;
  return resultsOf(replacer.body).every((result) => isMadeOf(result, given.name));
}

function resultsOf(node: Node): readonly Node[] {
  const inner = bare(node);
  return inner.type === 'ConditionalExpression' ? [...resultsOf(inner.consequent), ...resultsOf(inner.alternate)] : [inner];
}

/** `value`, `value.toString()`, `String(value)`, `Number(value)`. */
function isMadeOf(node: Node, name: string): boolean {
  if (node.type === 'Identifier') return node.name === name;
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  if (callee.type === 'MemberExpression') return isMadeOf(callee.object, name) && /^to(?:String|JSON|ISOString|Number|Fixed)$/.test(staticName(callee.property, callee.computed) ?? '');
  const [first] = node.arguments;
  return callee.type === 'Identifier' && /^(?:String|Number)$/.test(callee.name) && first !== undefined && isMadeOf(first, name);
}

function parsed({ node }: Callee, evaluator: Evaluator): Value {
  const text = argumentValue(node, 0, evaluator);
  return valueLike(inputBelow(readText(text), text, WRITTEN, node), { origin: node });
}

/** What a text is read as: what it was made of, or what it spells. */
export function readText(text: Value): Value {
  const known = text.properties?.get(WRITTEN);
  if (known) return known;
  const constant = onlyConstant(text);
  if (typeof constant === 'string') return spelled(constant);
  return newValue({ labels: uncleaned(text.inputs ? text.labels.filter(isKnown) : text.labels, CLEAN_AS_TEXT | OF_CODE) });
}

function spelled(text: string): Value {
  try {
    return valueOf(JSON.parse(text), LIMITS.propertyDepth.value);
  } catch {
    return UNKNOWN;
  }
}

function valueOf(data: unknown, depth: number): Value {
  if (data === null || typeof data !== 'object') return constantValue(data as Constant);
  if (depth === 0) return UNKNOWN;
  if (Array.isArray(data)) return listValue({ first: data.slice(0, LIMITS.writtenProperties.value).map((one) => valueOf(one, depth - 1)) });
  const entries = Object.entries(data).slice(0, LIMITS.writtenProperties.value);
  return newValue({ type: { path: ['Object'] }, properties: new Map(entries.map(([name, one]) => [name, valueOf(one, depth - 1)])) });
}
