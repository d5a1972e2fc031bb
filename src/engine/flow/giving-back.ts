/** Does a function give back what it is given as it is? One that is called a redactor, and does so, is none. */
import { bare, isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import type { Evaluator } from './evaluator';

/** What it gives back behind a test on it is taken to be what needs no hiding: no text, an empty one. */
export function givesBackArgument(callable: Node, evaluator: Evaluator): boolean {
  if (!isFunction(callable)) return false;
  const all = exitsOf(callable, evaluator);
  const usual = all.filter((exit) => !isInCatch(exit));
  const given = (usual.length > 0 ? usual : all).map((exit) => bare(exit));
  const back = given.filter((exit) => isArgument(exit, callable.range[0], evaluator));
  return back.length > 0 && (back.length === given.length || !back.some((exit) => isTested(exit, evaluator)));
}

/** What could not be read has nothing to be hidden in it, or so its author thinks. */
function isInCatch(exit: Node): boolean {
  for (let node: Node | undefined = exit; node && !isFunction(node); node = node.parent) if (node.type === 'CatchClause') return true;
  return false;
}

function exitsOf(callable: Node, evaluator: Evaluator): readonly Node[] {
  const { body } = callable as { readonly body?: Node };
  const exits: readonly Node[] = body && body.type !== 'BlockStatement' ? [body] : evaluator.exits.returnsOf(callable).flatMap(({ argument }): Node[] => (argument ? [argument] : []));
  return exits.flatMap((exit): Node[] => (exit.type === 'ConditionalExpression' ? [exit.consequent, exit.alternate] : [exit]));
}

function isArgument(exit: Node, of: number, evaluator: Evaluator): boolean {
  return evaluator.valueOf(exit).inputs?.some((input) => input.of === of && input.path.length === 0) === true;
}

function isTested(exit: Node, evaluator: Evaluator): boolean {
  const variable = exit.type === 'Identifier' ? evaluator.scopes.variableOf(exit) : undefined;
  return variable?.references.some(({ identifier }) => isInTest(identifier)) === true;
}

function isInTest(identifier: Node): boolean {
  for (let node = identifier; node.parent && !isFunction(node.parent); node = node.parent) {
    if ('test' in node.parent && node.parent.test === node) return true;
  }
  return false;
}
