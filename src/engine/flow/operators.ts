/** Values of operators: constants folded, numeric kinds and units combined as arithmetic does. */
import { isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { readFrom } from './calls';
import type { Evaluator } from './evaluator';
import { labelsBehind, textInFront } from './front';
import { join } from './join';
import { cleanTogether, embedded, joinLabels, labelsOfNumber, labelsSpelled } from './labels';
import { textsOf } from './texts';
import { lessUndefined, truthOf } from './truth';
import { unitOf } from './units';
import { isUntrusted } from './untrusted';
import { NOTHING_NEW, UNDEFINED, UNKNOWN, cleanse, constantValue, isPrimitive, onlyConstant, ofType, primitive, valueLike, newValue } from './value';
import type { Constant, Label, NumericForm, NumericKind, Value } from './value';

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**']);
const INTEGER_MAKING = new Set(['|', '&', '^', '<<', '>>', '>>>']);

export function binaryValue(node: TSESTree.BinaryExpression, evaluator: Evaluator): Value {
  if (node.left.type === 'PrivateIdentifier') return UNKNOWN;
  const left = evaluator.valueOf(node.left);
  const right = evaluator.valueOf(node.right);
  if (ARITHMETIC.has(node.operator)) return arithmetic(node.operator, left, right, node, evaluator);
  if (INTEGER_MAKING.has(node.operator)) return (node.operator === '<<' ? shifted(left, right, node) : undefined) ?? integral(left, right);
  // Comparisons, `in` and `instanceof` give a truth value, which holds nothing of what was compared.
  return cleanse(ofType(primitive('boolean')));
}

/** `1 << 14` */
function shifted(left: Value, right: Value, node: Node): Value | undefined {
  const [a, b] = [onlyConstant(left), onlyConstant(right)];
  return typeof a === 'number' && typeof b === 'number' ? valueLike(constantValue(a << b), { labels: moneyOf(left, right), origin: node }) : undefined;
}

/** `x | 0` cuts the fraction off; of bigints it stays one. */
function integral(left: Value, right: Value): Value {
  const kind = left.numeric?.kind === 'bigint' || right.numeric?.kind === 'bigint' ? 'bigint' : 'integer';
  const unit = onlyConstant(right) === 0 ? left.numeric?.unit : undefined;
  return valueLike(ofType(primitive(kind === 'bigint' ? 'bigint' : 'number')), { numeric: { kind, unit }, labels: moneyOf(left, right) });
}

export function unaryValue(node: TSESTree.UnaryExpression, evaluator: Evaluator): Value {
  const value = evaluator.valueOf(node.argument);
  const constant = onlyConstant(value);
  switch (node.operator) {
    case '-':
      if (typeof constant === 'number' || typeof constant === 'bigint') return valueLike(constantValue(-constant), { origin: node });
      return newValue({ type: value.type, numeric: value.numeric, labels: value.labels });
    case '+':
      return toNumber(value, node.argument, evaluator);
    case '~':
      // Twice, it cuts the fraction off and does nothing else.
      return integral(value, ZERO);
    case '!':
      return constant === undefined ? cleanse(ofType(primitive('boolean'))) : valueLike(constantValue(!constant), { origin: node });
    case 'typeof':
      return cleanse(ofType(primitive('string')));
    case 'void':
      return UNDEFINED;
    default:
      return UNKNOWN;
  }
}

const ZERO = constantValue(0);

/** `+text` reads a number as `Number(text)` does. */
function toNumber(value: Value, argument: Node, evaluator: Evaluator): Value {
  const numeric: NumericForm | undefined = isPrimitive(value.type, 'number') ? value.numeric : { kind: 'float', unit: value.numeric?.unit };
  return readFrom(valueLike(ofType(primitive('number')), { numeric, labels: value.labels }), argument, evaluator);
}

export function arithmetic(operator: string, left: Value, right: Value, node: TSESTree.BinaryExpression | TSESTree.AssignmentExpression, evaluator: Evaluator): Value {
  if (operator === '+' && (isPrimitive(left.type, 'string') || isPrimitive(right.type, 'string'))) return concatenation(left, right, node, evaluator);
  const [a, b] = [onlyConstant(left), onlyConstant(right)];
  if (typeof a === 'number' && typeof b === 'number') {
    return valueLike(constantValue(compute(operator, a, b)), { labels: moneyOf(left, right), origin: node });
  }
  const numeric = numericOf(operator, left, right);
  const text = operator === '+' && numeric === undefined;
  return newValue({ type: numeric && typeOf(numeric.kind), numeric, labels: text ? embedded(joinLabels(left.labels, behind(right.labels, left, node, evaluator))) : resultLabels(operator, left, right) });
}

function typeOf(kind: NumericKind) {
  return kind === 'decimal' ? undefined : primitive(kind === 'bigint' ? 'bigint' : 'number');
}

/** What the operator gives of two numbers. */
export function compute(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    default:
      return a ** b;
  }
}

/** Of the right side, by what the left one is. */
function behind(labels: readonly Label[], left: Value, node: TSESTree.BinaryExpression | TSESTree.AssignmentExpression, evaluator: Evaluator): readonly Label[] {
  return labelsBehind(labels, () => textInFront(node.left, left, evaluator));
}

function concatenation(left: Value, right: Value, node: TSESTree.BinaryExpression | TSESTree.AssignmentExpression, evaluator: Evaluator): Value {
  const labels = embedded(joinLabels(labelsSpelled(left), behind(labelsSpelled(right), left, node, evaluator)));
  const text = valueLike(ofType(primitive('string')), { labels, cleansed: cleanTogether([left, right]) });
  const constants = textsOf([left.constants, right.constants]);
  return constants ? { ...text, constants, complete: left.complete && right.complete, origin: node } : text;
}

/** Numbers that a method puts together, whatever they are. */
export function combined(operator: string, left: Value, right: Value): Value {
  const numeric = numericOf(operator, left, right) ?? { kind: 'number', unit: unitOf(operator, left, right) };
  return newValue({ numeric, labels: resultLabels(operator, left, right) });
}

/** Division leaves the integers; any other operator keeps them; a float stays a float. */
function numericOf(operator: string, left: Value, right: Value): NumericForm | undefined {
  // What rests on itself is of the kind that the rest of it is.
  const [a, b] = [left === NOTHING_NEW ? right.numeric : left.numeric, right === NOTHING_NEW ? left.numeric : right.numeric];
  const unit = unitOf(operator, left, right);
  const kinds = [a?.kind, b?.kind];
  if (kinds.includes('bigint')) return { kind: 'bigint', unit };
  if (kinds.includes('decimal')) return { kind: 'decimal', unit };
  if (operator === '+' && (!a || !b)) return undefined;
  if (kinds.includes('float')) return { kind: 'float', unit };
  if (operator === '/') return { kind: 'float', unit };
  if (kinds.every((kind) => kind === 'integer') && operator !== '**') return { kind: 'integer', unit };
  return { kind: 'number', unit };
}

function moneyOf(left: Value, right: Value): readonly Label[] {
  return labelsOfNumber(joinLabels(left.labels, right.labels));
}

/** Money divided by money is a ratio and money no longer. */
function resultLabels(operator: string, left: Value, right: Value): readonly Label[] {
  const isMoney = (value: Value) => value.labels.some((label) => label.kind === 'money');
  const labels = moneyOf(left, right);
  // What is divided by something that the caller brings may be a ratio of two amounts.
  const ratio = operator === '/' && (isMoney(right) || (right.inputs !== undefined && !right.numeric?.unit));
  return ratio ? labels.filter(({ kind }) => kind !== 'money' && kind !== 'input') : labels;
}

/** What an assignment leaves in what it is written to. */
export function assignedValue(node: TSESTree.AssignmentExpression, evaluator: Evaluator): Value {
  return node.operator === '=' ? evaluator.valueOf(node.right) : compoundValue(node, evaluator.valueOf(node.left), evaluator);
}

/** `x += y`: `before` is what x was; where that is not known, what y brings to it. */
export function compoundValue(node: TSESTree.AssignmentExpression, before: Value | undefined, evaluator: Evaluator): Value {
  const value = evaluator.valueOf(node.right);
  const operator = node.operator.slice(0, -1);
  if (operator === '||' || operator === '??') return before ? fallbackValue(operator, before, () => value) : value;
  if (operator === '&&') return before ? join(before, bothValue(before, () => value)) : value;
  if (before && ARITHMETIC.has(operator)) return onceOnly(arithmetic(operator, before, value, node, evaluator), node.left, evaluator);
  const numeric = operator === '/' ? { kind: 'float' as const } : value.numeric && { kind: value.numeric.kind };
  return newValue({ type: value.type, numeric, labels: operator === '+' ? value.labels : labelsOfNumber(value.labels) });
}

/** `a || b`, `a ?? b`: a where it is known to count, b where it is known not to. */
export function fallbackValue(operator: '||' | '??', left: Value, right: () => Value): Value {
  const counts = operator === '||' ? Boolean : (constant: Constant) => constant !== null;
  const kept = lessUndefined(left, counts);
  if (!kept) return right();
  if (kept.complete && !kept.inputs && kept.constants.length === left.constants.length && !left.orUndefined) return left;
  const other = right();
  const joined = join(kept, other);
  // What somebody outside sends is of whatever type he likes.
  const type = left.labels.some(isUntrusted) ? (left.type && joined.type) : (joined.type ?? left.type ?? other.type);
  return valueLike(joined, { type, numeric: joined.numeric ?? left.numeric ?? other.numeric });
}

/** `a && b` is b where it matters; what is known to be empty or false holds nothing. */
export function bothValue(left: Value, right: () => Value): Value {
  const known = truthOf(left);
  if (known === false) return left;
  return known ? right() : valueLike(right(), { complete: false, orUndefined: undefined });
}

/** What a computation in a loop gives is only what it gives the first time. */
function onceOnly(value: Value, target: Node, evaluator: Evaluator): Value {
  return value.constants.length > 0 && isRepeated(target, evaluator) ? valueLike(value, { constants: [], complete: false, orUndefined: undefined }) : value;
}

/** Does a loop run through the place again without the variable being made anew? */
function isRepeated(target: Node, evaluator: Evaluator): boolean {
  const home = evaluator.scopes.variableOf(target)?.scope.block;
  for (let node = target.parent; node && !isFunction(node); node = node.parent) {
    if (/^(?:For|While|DoWhile)/.test(node.type)) return true;
    if (node === home) return false;
  }
  return false;
}

/** `x++` */
export function updateValue({ argument }: TSESTree.UpdateExpression, evaluator: Evaluator): Value {
  const { type, numeric, labels } = evaluator.valueOf(argument);
  return newValue({ type, numeric, labels });
}

/** What `x++` leaves in x; where nobody knows what it was, an integer for all that is known. */
export function updatedNumber({ operator, argument }: TSESTree.UpdateExpression, before: Value | undefined, evaluator: Evaluator): Value {
  if (!before || before === NOTHING_NEW) return valueLike(ofType(primitive('number')), { numeric: { kind: 'integer' } });
  const { type, numeric, labels } = before;
  const [constant] = before.constants;
  const plain = newValue({ type, numeric: numeric && { kind: numeric.kind, unit: numeric.unit }, labels });
  if (typeof constant !== 'number' || onlyConstant(before) === undefined) return plain;
  return onceOnly(valueLike(constantValue(operator === '++' ? constant + 1 : constant - 1), { numeric: plain.numeric, labels }), argument, evaluator);
}
