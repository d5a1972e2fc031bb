/** One part of a path: what stands between two slashes leads to no other folder, whoever chose the path. */
import { bare, calledName, staticName } from '../source/tree';
import type { Node } from '../source/tree';
import { ANYTHING, cleanBits, cleaned, isChosen } from './clean';
import type { Evaluator } from './evaluator';
import { writtenText } from './front';
import { onlyConstant, valueLike } from './value';
import type { Value } from './value';
import { lastName } from './vocabulary';

const OF_PATH = cleanBits(['path']);

/** Methods that give some of the parts, in any order. */
const KEEPING = /^(?:slice|reverse|filter|toReversed)$/;
/** Steps from a list back to where it was split. */
const STEPS = 4;

/** What was read out of the list: a part of a path, where that was split by its slashes. */
export function segmentOf(value: Value, list: Node, evaluator: Evaluator): Value {
  if (!value.labels.some(isChosen) || !isSplitPath(list, STEPS, evaluator)) return value;
  return withinFolder(value);
}

/** `path.split('/')`, and the name of what was split so. */
function isSplitPath(node: Node, steps: number, evaluator: Evaluator): boolean {
  const list = bare(node);
  if (steps === 0) return false;
  if (list.type === 'Identifier') {
    const definition = evaluator.scopes.variableOf(list)?.defs[0]?.node as Node | undefined;
    return definition?.type === 'VariableDeclarator' && definition.init !== null && isSplitPath(definition.init, steps - 1, evaluator);
  }
  if (list.type !== 'CallExpression') return false;
  const callee = bare(list.callee);
  if (callee.type !== 'MemberExpression') return false;
  const method = staticName(callee.property, callee.computed) ?? '';
  const [separator] = list.arguments;
  if (method === 'split') return separator !== undefined && isSlash(separator, evaluator);
  return KEEPING.test(method) && isSplitPath(callee.object, steps - 1, evaluator);
}

/** `path.normalize('/' + name)`, `path.join('/', name)`: nothing leads up from the root, whatever folder is put in front of it then. */
export function rootedBy(call: Node, evaluator: Evaluator): boolean {
  if (call.type !== 'CallExpression') return false;
  const [first, ...others] = call.arguments;
  if (!first || first.type === 'SpreadElement') return false;
  switch (calledName(call)) {
    case 'normalize':
      return others.length === 0 && writtenText(first, evaluator).startsWith(`/${ANYTHING}`);
    case 'join':
    case 'resolve':
      return others.length === 1 && onlyConstant(evaluator.valueOf(first)) === '/';
    default:
      return false;
  }
}

/** The value, and that it leads nowhere else as a path. */
export function withinFolder(value: Value): Value {
  return valueLike(value, { labels: cleaned(value.labels, OF_PATH) });
}

function isSlash(node: Node, evaluator: Evaluator): boolean {
  const separator = bare(node);
  if (separator.type === 'Literal' && 'regex' in separator) return separator.regex.pattern.includes('/');
  const constant = onlyConstant(evaluator.valueOf(separator));
  return constant === undefined ? lastName(separator) === 'sep' : constant === '/' || constant === '\\';
}

/** Methods that give one of the parts. */
export function takesOne(callee: Node): boolean {
  return callee.type === 'CallExpression' && /^(?:pop|shift|at)$/.test(calledName(callee) ?? '');
}
