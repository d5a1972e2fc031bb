/** Tests that say something of a variable where they hold, and where they do not. */
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { constantValue, onlyConstant, primitive, sameName, UNKNOWN } from './value';
import type { Constant, Value } from './value';

/** The identifier that the test is about, when it is of a form that `refine` understands. */
export function isGuard(test: Node): Node | undefined {
  switch (test.type) {
    case 'Identifier':
      return test;
    case 'BinaryExpression':
      return comparison(test)?.about;
    case 'CallExpression':
      return test.arguments.length === 1 && CHECKS.has(calledMethod(test) ?? '') ? identifierIn(test.arguments[0]) : undefined;
    default:
      return undefined;
  }
}

/** Functions that tell of their argument what it is. */
const CHECKS = new Set(['isInteger', 'isSafeInteger', 'isArray', 'includes', 'has']);

/** The value where the test holds, or where it does not. */
export function refine(value: Value, test: Node, holds: boolean, evaluator: Evaluator): Value {
  switch (test.type) {
    case 'SwitchCase':
      return test.test ? equalTo(value, [evaluator.valueOf(test.test)], true) : value;
    case 'Identifier':
      return keeping(value, (constant) => Boolean(constant) === holds);
    case 'BinaryExpression':
      return compared(value, test, holds, evaluator);
    case 'CallExpression':
      return checked(value, test, holds, evaluator);
    default:
      return value;
  }
}

function identifierIn(node: Node | undefined): Node | undefined {
  const inner = node && bare(node);
  return inner?.type === 'Identifier' ? inner : undefined;
}

function calledMethod({ callee }: TSESTree.CallExpression): string | undefined {
  return callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
}

interface Comparison {
  readonly about: Node;
  readonly with: Node;
  readonly how: 'equal' | 'typeof' | 'instanceof';
  /** `!==` holds where the comparison does not. */
  readonly negated: boolean;
}

function comparison(node: TSESTree.BinaryExpression): Comparison | undefined {
  if (node.operator === 'instanceof') {
    const about = identifierIn(node.left);
    return about && { about, with: node.right, how: 'instanceof', negated: false };
  }
  if (!/^[=!]==?$/.test(node.operator)) return undefined;
  const negated = node.operator.startsWith('!');
  for (const [side, other] of [[node.left, node.right], [node.right, node.left]] as const) {
    const inner = bare(side);
    if (inner.type === 'Identifier' && inner.name !== 'undefined' && bare(other).type !== 'UnaryExpression') return { about: inner, with: other, how: 'equal', negated };
    const asked = inner.type === 'UnaryExpression' && inner.operator === 'typeof' ? identifierIn(inner.argument) : undefined;
    if (asked) return { about: asked, with: other, how: 'typeof', negated };
  }
  return undefined;
}

function compared(value: Value, test: TSESTree.BinaryExpression, holds: boolean, evaluator: Evaluator): Value {
  const found = comparison(test);
  if (!found) return value;
  const truly = holds !== found.negated;
  const other = evaluator.valueOf(found.with);
  if (found.how === 'equal') return equalTo(value, [other], truly);
  if (found.how === 'instanceof') return truly && other.reference ? { ...value, type: value.type ?? other.reference } : value;
  const name = onlyConstant(other);
  return typeof name === 'string' ? ofPrimitive(value, name, truly) : value;
}

function equalTo(value: Value, others: readonly Value[], truly: boolean): Value {
  const known = others.every(({ complete }) => complete);
  const constants = others.flatMap((other) => other.constants);
  if (!truly) return known ? keeping(value, (constant) => !constants.includes(constant)) : value;
  if (!known || constants.length === 0) return value;
  const possible = value.complete ? constants.filter((constant) => value.constants.includes(constant)) : constants;
  const one = possible.length === 1 ? constantValue(possible[0]!) : { ...UNKNOWN, constants: possible, complete: true, type: value.type };
  return { ...one, labels: value.labels, origin: others.length === 1 ? others[0]!.origin : undefined };
}

function keeping(value: Value, keep: (constant: Constant) => boolean): Value {
  const constants = value.constants.filter(keep);
  return constants.length === value.constants.length ? value : { ...value, constants, complete: value.complete && constants.length > 0 };
}

const TYPE_OF: Readonly<Record<string, (constant: Constant) => boolean>> = {
  string: (constant) => typeof constant === 'string',
  number: (constant) => typeof constant === 'number',
  boolean: (constant) => typeof constant === 'boolean',
  bigint: (constant) => typeof constant === 'bigint',
};

function ofPrimitive(value: Value, name: string, truly: boolean): Value {
  const fits = Object.hasOwn(TYPE_OF, name) ? TYPE_OF[name] : undefined;
  if (!fits) return value;
  const kept = keeping(value, (constant) => fits(constant) === truly);
  if (!truly || sameName(kept.type, primitive(name))) return kept;
  const numeric = kept.numeric ?? (name === 'number' ? ({ kind: 'number' } as const) : name === 'bigint' ? ({ kind: 'bigint' } as const) : undefined);
  return { ...kept, type: primitive(name), numeric, properties: undefined };
}

function checked(value: Value, test: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): Value {
  const method = calledMethod(test);
  const receiver = (test.callee as TSESTree.MemberExpression).object;
  if (method === 'includes' || method === 'has') {
    const listed = evaluator.valueOf(receiver).properties?.get('*');
    return listed ? equalTo(value, [listed], holds) : value;
  }
  if (!holds || receiver.type !== 'Identifier') return value;
  if (receiver.name === 'Array' && method === 'isArray') return { ...value, type: value.type ?? { path: ['Array'] } };
  if (receiver.name !== 'Number') return value;
  return { ...value, type: primitive('number'), numeric: { kind: 'integer', unit: value.numeric?.unit } };
}
