/** What a variable is where a test on it holds, and where it does not. */
import type { Node, TSESTree } from '../source/tree';
import { isWithin, staticName } from '../source/tree';
import { asserts, checkOf } from './checks';
import type { Evaluator } from './evaluator';
import { compared, isStatement, wayTo } from './guards';
import { joinAll } from './join';
import { isKnown, joinLabels } from './labels';
import { anInstance, declaredAs, equalTo, having, ofPrimitive, truthful } from './questions';
import type { Question } from './questions';
import { UNDEFINED, UNKNOWN, onlyConstant, valueLike, newValue } from './value';
import type { Value } from './value';

/** A test with the variable that it is about: which side of it, and which property on the way down. */
export interface Guard {
  readonly test: Node;
  readonly about: Node;
  readonly holds: boolean;
}

export function refine(value: Value, guard: Guard, evaluator: Evaluator): Value {
  const asked = askedIn(guard, evaluator);
  return asked ? (narrowed(value, asked.path, asked.question, guard.holds) ?? value) : value;
}

/** The value when it is known to be of the type. */
export function narrowedTo(value: Value, declared: Value): Value {
  return narrowed(value, [], declaredAs(declared), true) ?? value;
}

/** Whether there is something to tell of such a value: what is unknown through and through stays so. */
export function tells(value: Value, test: Node, about: Node, evaluator: Evaluator): boolean {
  if (test.type === 'CallExpression') return isStatement(test) ? asserts(test, evaluator) : checkOf(test, evaluator) !== undefined;
  const path = subjectIn(test, about)?.path ?? [];
  if (path.length > 0) return mayBeOneOf(value) || mayBeOneOf(path.reduce((held, name) => held.properties?.get(name) ?? UNKNOWN, value));
  return (test.type !== 'Identifier' && test.type !== 'MemberExpression') || mayBeOneOf(value) || value.labels.some(isKnown);
}

function mayBeOneOf({ constants, orUndefined, alternatives }: Value): boolean {
  return constants.length > 0 || orUndefined === true || alternatives !== undefined;
}

interface Asked {
  readonly path: readonly string[];
  readonly question: Question;
}

function askedIn({ test, about }: Guard, evaluator: Evaluator): Asked | undefined {
  const subject = subjectIn(test, about);
  const question = subject && questionOf(test, about, evaluator);
  return question && { path: subject.path, question };
}

/** What the test is about, on the side where the identifier stands. */
function subjectIn(test: Node, about: Node) {
  return wayTo(sideOf(test, about));
}

function sideOf(test: Node, about: Node): Node {
  switch (test.type) {
    case 'BinaryExpression':
      return compared(isWithin(about, test.left) ? test.left : test.right);
    case 'CallExpression':
      return test.arguments[0]!;
    case 'SwitchCase':
      return compared(test.parent.discriminant);
    case 'SwitchStatement':
      return compared(test.discriminant);
    default:
      return test;
  }
}

function questionOf(test: Node, about: Node, evaluator: Evaluator): Question | undefined {
  switch (test.type) {
    case 'BinaryExpression':
      return comparison(test, about, evaluator);
    case 'SwitchCase':
      return test.test ? equality(test.parent.discriminant, test.test, evaluator) : undefined;
    case 'CallExpression':
      return checkOf(test, evaluator);
    case 'Identifier':
    case 'MemberExpression':
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return truthful;
    default:
      return undefined;
  }
}

function comparison(test: TSESTree.BinaryExpression, about: Node, evaluator: Evaluator): Question | undefined {
  const isLeft = isWithin(about, test.left);
  const [side, other] = isLeft ? [test.left, test.right] : [test.right, test.left];
  if (test.operator === 'instanceof') return isLeft ? anInstance(evaluator.valueOf(other), evaluator) : undefined;
  if (test.operator === 'in') {
    const name = staticName(other, true);
    return isLeft || name === undefined ? undefined : having(name);
  }
  const question = equality(side, other, evaluator);
  return test.operator.startsWith('!') && question ? (value, holds) => question(value, !holds) : question;
}

function equality(side: Node, other: Node, evaluator: Evaluator): Question | undefined {
  const value = evaluator.valueOf(other);
  if (compared(side) === side || !side.type.startsWith('Unary')) return equalTo([value]);
  const name = onlyConstant(value);
  return typeof name === 'string' ? ofPrimitive(name) : undefined;
}

/** Undefined where the answer cannot be this one. */
function narrowed(value: Value, path: readonly string[], question: Question, holds: boolean): Value | undefined {
  const [name, ...rest] = path;
  const ask = (one: Value) => (name === undefined ? question(one, holds) : ofProperty(one, name, rest, question, holds));
  if (!value.alternatives) return ask(value);
  const kept = value.alternatives.filter((one) => ask(one) !== undefined);
  if (kept.length === 0) return undefined;
  const left = kept.length < value.alternatives.length ? oneOf(value, kept) : value;
  return ask(left) ?? left;
}

function ofProperty(value: Value, name: string, rest: readonly string[], question: Question, holds: boolean): Value | undefined {
  const { properties, inputs } = value;
  if (!properties) return value;
  const held = properties.get(name) ?? (properties.has('*') || inputs ? UNKNOWN : UNDEFINED);
  const property = narrowed(held, rest, question, holds);
  if (!property || property === held) return property && value;
  // What is known for certain is not for the caller to say any more.
  return valueLike(value, { properties: new Map(properties).set(name, property.complete ? valueLike(property, { written: true }) : property) });
}

const GONE: Value = newValue({ written: true, cleansed: true });

/** The value when it is one of these; properties of the others are not there. */
function oneOf(value: Value, alternatives: readonly Value[]): Value {
  const only = joinAll(alternatives);
  const names = new Set([...(value.properties?.keys() ?? []), ...(only.properties?.keys() ?? [])]);
  const properties = new Map([...names].map((name) => [name, only.properties?.get(name) ?? GONE] as const));
  return valueLike(only, {
    labels: joinLabels(value.labels, only.labels),
    inputs: value.inputs,
    closed: value.closed,
    properties: properties.size > 0 ? properties : undefined,
    alternatives,
  });
}
