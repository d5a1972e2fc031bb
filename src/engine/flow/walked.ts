/** Functions of the project that read what a path names: `get(request, 'locals.user')` gives that part, and nothing else of the request. */
import { calledName } from '../source/tree';
import { ANYTHING } from './clean';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { writtenText } from './front';
import { propertyValue } from './properties';
import type { Value } from './value';

const WALKERS = /^(?:get|getIn|getPath|getValue|getProp(?:erty)?|getNested\w*|getDeep\w*|deepGet|deepValue|dig|readPath|resolvePath|objectPath)$/;
const DEEPEST = 6;

/** What stands under the path, as far as it is written out; undefined where the function is another, or nothing is. */
export function walked({ node, receiver }: Callee, evaluator: Evaluator): Value | undefined {
  const [from, path] = node.arguments;
  if (receiver || !from || !path || from.type === 'SpreadElement' || path.type === 'SpreadElement' || !WALKERS.test(calledName(node) ?? '')) return undefined;
  const names = namesIn(writtenText(path, evaluator));
  return names?.reduce((owner, name) => propertyValue(owner, name, node, evaluator), evaluator.valueOf(from));
}

function namesIn(text: string): readonly string[] | undefined {
  const [written = ''] = text.split(ANYTHING);
  const names = (written === text ? written : written.replace(/[^.]*$/, '')).split('.').filter((name) => name !== '');
  return names.length > 0 && names.length <= DEEPEST && names.every((name) => /^[\w$-]+$/.test(name)) ? names : undefined;
}
