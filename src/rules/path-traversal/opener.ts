/** Who opens a file by a path that is put together here, as far as its name tells: nobody can look into what is called. */
import type { Code } from '../../engine/code';
import { calledName, isFunction, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

const OF_FILES = /file|folder|director(?:y|ies)|(?:^|[a-z])Dir(?![a-z])|archive|attachment|upload|download/i;
const ONLY_ASKS = /^(?:is|has|can|validate|check|assert|log|debug|info|warn|error|push|join|resolve|normalize|relative|dirname|basename|extname)(?![a-z])/;

/** The function, where it is one that nobody knows, and nobody asks before where the path leads. */
export function openerOf(path: Node, code: Code): string | undefined {
  if (isAskedAbout(path, code)) return undefined;
  let opener: string | undefined;
  for (const { kind, node, name } of code.destinations(path)) {
    if (kind !== 'argument' || (node.type !== 'CallExpression' && node.type !== 'NewExpression')) continue;
    const { behaviour, callable, value } = code.callee(node);
    // What is known of it is told where it opens the file.
    if (behaviour?.sinks?.some((sink) => sink.kind === 'path')) return undefined;
    const isSeen = (isFunction(callable) && callable.body) || (value.summary !== undefined && value.summary.of >= 0);
    if (!behaviour && !isSeen && OF_FILES.test(name) && !ONLY_ASKS.test(name)) opener ??= name;
  }
  return opener;
}

const ASKING = /^(?:startsWith|includes|indexOf|match|endsWith|search)$/;
const ASKED_BY = /^(?:relative|test|exec|includes|has|(?:is|has|validate|check|assert)[A-Z]\w*)$/;

/** The name that it is kept under is asked something: where it begins, what a pattern says of it. */
function isAskedAbout({ parent }: Node, code: Code): boolean {
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  return code.references(parent.id).some(({ parent: use }) => {
    if (use?.type === 'MemberExpression') return ASKING.test(staticName(use.property, use.computed) ?? '');
    return use?.type === 'CallExpression' && ASKED_BY.test(calledName(use) ?? '');
  });
}
