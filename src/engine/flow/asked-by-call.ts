/** Calls and conditions of queries that ask something of a value: `amount.lte(0)`, `validateAmount(amount)`, `balance: { $gte: amount }`. */
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { askedAbout, told } from './asked-before';
import type { Answer, AnswerKind } from './asked-before';
import type { Evaluator } from './evaluator';

const LESS = /^(?:lte?|lessThan\w*|isLessThan\w*|isLte?)$/;
const MORE = /^(?:gte?|greaterThan\w*|isGreaterThan\w*|isGte?)$/;
const EQUAL = /^(?:eq|equals|isEqualTo|isEqual)$/;
const LISTED = /^(?:includes|has|hasOwn|hasOwnProperty|some|every|find|isIn)$/;
/** `validateAmount`, `isValidTransfer`, `assertPositive`, `checkBalance`, `hasSufficientFunds`. */
const CHECKING = /^(?:validate|assert|ensure|verify|check|require|is|has|can|guard)[A-Z_]?\w*(?:amount|price|balance|fund|total|currency|payment|transfer|order|limit|positive|money|sum|charge|transaction)/i;
const OF_FUNDS = /(?:balance|fund|enough|sufficient|afford|limit)/i;
/** What a query asks of a column: the column is at least as much as the value. */
const AT_LEAST = /^(?:\$gte?|gte?)$/;

export function isAsking(node: Node): boolean {
  if (node.type === 'Property') return AT_LEAST.test(staticName(node.key, node.computed) ?? '') && node.parent.type === 'ObjectExpression';
  if (node.type !== 'CallExpression') return false;
  const name = nameOf(node);
  return name !== undefined && (LESS.test(name) || MORE.test(name) || EQUAL.test(name) || LISTED.test(name) || CHECKING.test(name) || name === 'isNegative' || name === 'isPositive' || name === 'where');
}

function nameOf({ callee }: TSESTree.CallExpression): string | undefined {
  const target = bare(callee);
  return target.type === 'Identifier' ? target.name : target.type === 'MemberExpression' ? staticName(target.property, target.computed) : undefined;
}

/** `where: { balance: { gte: amount } }` */
export function queried(property: TSESTree.Property, evaluator: Evaluator): readonly Answer[] {
  const about = askedAbout(property.value, evaluator);
  return about.length > 0 ? [{ kind: 'limited', about, at: property.value }] : [];
}

/** `holds`: whether the call gives true where it matters; undefined where nobody asks what it gives. */
export function comparedByMethod(call: TSESTree.CallExpression, holds: boolean | undefined, evaluator: Evaluator): readonly Answer[] {
  const name = nameOf(call) ?? '';
  const [first, second, third] = call.arguments as readonly Node[];
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return [];
  if (name === 'where') return third && (second as TSESTree.Literal).value === '>=' ? limited(third, evaluator) : [];
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
  const name = nameOf(call);
  if (name === undefined || !CHECKING.test(name)) return [];
  const kinds: readonly AnswerKind[] = OF_FUNDS.test(name) ? ['limited'] : ['positive', 'limited'];
  return call.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : kinds.flatMap((kind) => answers(kind, argument, evaluator))));
}
