/** Calls and conditions of queries that ask something of a value: `amount.lte(0)`, `validateAmount(amount)`, `balance: { $gte: amount }`. */
import { bare, calledName, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { askedAbout, told } from './asked-before';
import type { Answer, AnswerKind } from './asked-before';
import type { Evaluator } from './evaluator';

const LESS = /^(?:lte?|lessThan\w*|isLessThan\w*|isLte?)$/;
const MORE = /^(?:gte?|greaterThan\w*|isGreaterThan\w*|isGte?)$/;
const EQUAL = /^(?:eq|equals|isEqualTo|isEqual)$/;
const LISTED = /^(?:includes|has|hasOwn|hasOwnProperty|some|every|find|isIn)$/;
/** May the call, or the key of a query, ask something of a value? */
export function isAsking(node: Node, evaluator: Evaluator): boolean {
  const { words } = evaluator.models;
  if (node.type === 'Property') return words.atLeast.has(staticName(node.key, node.computed) ?? '') && node.parent.type === 'ObjectExpression';
  if (node.type !== 'CallExpression') return false;
  const name = calledName(node);
  if (name === undefined) return false;
  return LESS.test(name) || MORE.test(name) || EQUAL.test(name) || LISTED.test(name) || evaluator.vocabulary.asks(name).length > 0 || name === 'isNegative' || name === 'isPositive' || words.conditions.has(name);
}

/** `where: { balance: { gte: amount } }` */
export function queried(property: TSESTree.Property, evaluator: Evaluator): readonly Answer[] {
  const about = askedAbout(property.value, evaluator);
  return about.length > 0 ? [{ kind: 'limited', about, at: property.value }] : [];
}

/** `holds`: whether the call gives true where it matters; undefined where nobody asks what it gives. */
export function comparedByMethod(call: TSESTree.CallExpression, holds: boolean | undefined, evaluator: Evaluator): readonly Answer[] {
  const name = calledName(call) ?? '';
  const [first, second, third] = call.arguments as readonly Node[];
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return [];
  if (evaluator.models.words.conditions.has(name)) return third && (second as TSESTree.Literal).value === '>=' ? limited(third, evaluator) : [];
  // `.gte('balance', amount)` of a query.
  if (MORE.test(name) && second) return limited(second, evaluator);
  if (holds === undefined) return [];
  if (name === 'isNegative' || name === 'isPositive') return holds === (name === 'isPositive') ? answers('positive', callee.object, evaluator) : [];
  if (!first) return [];
  if (LISTED.test(name)) return holds ? answers('matched', first, evaluator) : [];
  const relation = LESS.test(name) ? (holds ? '<' : '>=') : MORE.test(name) ? (holds ? '>' : '<=') : EQUAL.test(name) && holds ? '===' : undefined;
  if (relation === undefined) return [];
  const mirrored = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '===': '===' }[relation]!;
  return [...told(callee.object, relation, first, evaluator), ...told(first, mirrored, callee.object, evaluator)];
}

function limited(node: Node, evaluator: Evaluator): readonly Answer[] {
  return answers('limited', node, evaluator);
}

function answers(kind: AnswerKind, node: Node, evaluator: Evaluator): readonly Answer[] {
  const about = askedAbout(node, evaluator);
  return about.length > 0 ? [{ kind, about, at: node }] : [];
}

/** What a function of such a name looks at, it asks about; what exactly, nobody knows. */
export function checkedByName(call: TSESTree.CallExpression, evaluator: Evaluator): readonly Answer[] {
  const kinds = evaluator.vocabulary.asks(calledName(call) ?? '');
  if (kinds.length === 0) return [];
  return call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : kinds.flatMap((kind) => answers(kind, argument, evaluator))));
}
