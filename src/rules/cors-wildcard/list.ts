/** Lists of origins in the options of gateways, functions and frameworks, which no call of a known library need take. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { bare, calledName, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export function isListOfOrigins(name: string): boolean {
  return /^allow(?:ed)?Origins$/.test(name);
}

/** Beside methods, headers or credentials, below a name or in a call that says it; rules of buckets, which mostly hold what is for everybody, stand in lists. */
export function isOfCors(object: TSESTree.ObjectExpression): boolean {
  const { parent } = object;
  if (parent.type === 'ArrayExpression' || object.properties.some(isForSingleRoutes)) return false;
  if (parent.type === 'Property' && /cors/i.test(staticName(parent.key, parent.computed) ?? '')) return true;
  if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && /cors/i.test(calledName(parent) ?? '')) return true;
  return object.properties.some((one) => one.type === 'Property' && /^(?:allow(?:ed)?(?:Methods|Headers|Credentials)|allRoutes)$/.test(staticName(one.key, one.computed) ?? ''));
}

/** `allRoutes: false`: what stands beside holds where a route asks for it. */
function isForSingleRoutes(one: TSESTree.ObjectLiteralElement): boolean {
  return one.type === 'Property' && staticName(one.key, one.computed) === 'allRoutes' && one.value.type === 'Literal' && one.value.value === false;
}

/** A star by itself, in a list, or by the name that a library has for that list. */
export function namesEverybody(node: Node, code: Code): boolean {
  const said = bare(node);
  if (said.type === 'MemberExpression' && staticName(said.property, said.computed) === 'ALL_ORIGINS') return true;
  if (said.type === 'ArrayExpression') return said.elements.some((element) => element !== null && element.type !== 'SpreadElement' && onlyConstant(code.value(element)) === '*');
  return onlyConstant(code.value(said)) === '*';
}
