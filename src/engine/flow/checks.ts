/** Calls that tell of their argument what it is: by a list that it must be in, by what the language checks, by a type predicate. */
import { staticName } from '../source/tree';
import { isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { typeValue } from './annotations';
import type { Evaluator } from './evaluator';
import { aList, anInteger, declaredAs, equalTo } from './questions';
import type { Question } from './questions';
import type { Value } from './value';

/** What a function says of one of its arguments where it gives true, or where it comes back at all. */
export interface Check {
  readonly index: number;
  readonly value: Value;
  readonly asserts: boolean;
}

/** The question that the call asks of its first argument, if it asks one. */
export function checkOf(call: TSESTree.CallExpression, evaluator: Evaluator): Question | undefined {
  const { callee } = call;
  const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
  if (method !== undefined && callee.type === 'MemberExpression') {
    if (method === 'includes' || method === 'has') return listed(callee.object, evaluator);
    const owner = callee.object.type === 'Identifier' ? callee.object.name : undefined;
    if (owner === 'Array' && method === 'isArray') return aList;
    if (owner === 'Number' && (method === 'isInteger' || method === 'isSafeInteger')) return anInteger;
  }
  const check = declaredCheck(evaluator.valueOf(callee), evaluator);
  return check?.index === 0 ? declaredAs(check.value) : undefined;
}

function listed(list: Node, evaluator: Evaluator): Question | undefined {
  const element = evaluator.valueOf(list).properties?.get('*');
  return element && equalTo([element]);
}

/** What the function that the value is declares of its argument. */
export function declaredCheck({ callable, summary }: Value, evaluator: Evaluator): Check | undefined {
  return callable ? checkIn(callable, evaluator) : summary?.checks;
}

/** `x is Amount`, `asserts x is Amount`. */
export function checkIn(callable: Node, evaluator: Evaluator): Check | undefined {
  const predicate = isFunction(callable) ? callable.returnType?.typeAnnotation : undefined;
  if (!isFunction(callable) || predicate?.type !== 'TSTypePredicate' || !predicate.typeAnnotation) return undefined;
  const { parameterName } = predicate;
  const index = callable.params.findIndex((parameter) => parameter.type === 'Identifier' && parameterName.type === 'Identifier' && parameter.name === parameterName.name);
  return index < 0 ? undefined : { index, value: typeValue(predicate.typeAnnotation, evaluator), asserts: predicate.asserts };
}

/** Does the statement say what its argument is from here on? Asked of its text alone, and of what other modules give. */
export function asserts(call: TSESTree.CallExpression, evaluator: Evaluator): boolean {
  const variable = call.callee.type === 'Identifier' ? evaluator.scopes.variableOf(call.callee) : undefined;
  const node = variable?.defs[0]?.node as Node | undefined;
  if (node?.type === 'ImportSpecifier' || node?.type === 'ImportDefaultSpecifier') {
    return evaluator.valueOfVariable(variable!).summary?.checks?.asserts === true;
  }
  const callable = node?.type === 'VariableDeclarator' ? node.init : node;
  if (!callable || !isFunction(callable)) return false;
  const predicate = callable.returnType?.typeAnnotation;
  return predicate?.type === 'TSTypePredicate' && predicate.asserts;
}
