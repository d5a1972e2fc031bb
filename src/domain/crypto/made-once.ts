/** Is what should be new each time made once, and used by what runs often? */
import type { Code } from '../../engine/code';
import { ancestor, bare, calledName, isFunction, isWithin } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { definitionOf, isWrittenInto, methodAround } from './definitions';
import type { Definition } from './definitions';

/** How a generator of random bytes is called. */
const DRAWS = /random|getRandomValues|genSalt|generateIv|generateNonce|nanoid|uuid|nonce/i;
const ITERATES = /^(?:map|forEach|flatMap|filter|reduce|every|some|mapSeries|each|eachSeries)$/;
const HANDLES = /^(?:get|post|put|patch|delete|use|all|on|handle|addEventListener|subscribe|process)$/;
/** Such functions run once for what they are of. */
const BEGINS = /^(?:constructor|main|run|init\w*|start\w*|setup\w*|open\w*|begin\w*|connect\w*|create\w*|make\w*|build\w*|test\w*|demo\w*)$/i;

/** The expression that makes it, where it is made once for all that the use is run for. */
export function madeOnce(use: Node, code: Code): Node | undefined {
  const name = nameWithin(use);
  const definition = name && definitionOf(name, code);
  if (!name || !definition || definition.byDefault || !isDrawn(definition, code) || isWrittenInto(definition, code)) return undefined;
  return isRepeated(use, definition) ? definition.made : undefined;
}

/** `const SETTINGS = { name: 'AES-GCM', iv: randomBytes(12) }`: the part of an object that is made once and handed over as a whole. */
export function heldOnce(use: Node, part: Node, code: Code): Node | undefined {
  const name = nameWithin(use);
  const definition = name && definitionOf(name, code);
  if (!definition || definition.byDefault || bare(definition.made).type !== 'ObjectExpression' || !isWithin(part, definition.made)) return undefined;
  return isDrawn({ ...definition, made: part }, code) && isRepeated(use, definition) ? part : undefined;
}

/** `iv` in `Buffer.from(iv, 'hex')` and `iv.slice(0, 12)`. */
function nameWithin(use: Node): TSESTree.Identifier | TSESTree.MemberExpression | undefined {
  const inner = bare(use);
  if (inner.type === 'Identifier') return inner;
  if (inner.type === 'MemberExpression') return inner;
  if (inner.type !== 'CallExpression') return undefined;
  const target = bare(inner.callee);
  if (target.type !== 'MemberExpression') return undefined;
  if (calledName(inner) === 'from' || calledName(inner) === 'parse') return inner.arguments[0] && nameWithin(inner.arguments[0]);
  return /^(?:slice|subarray|substring|toString)$/.test(calledName(inner) ?? '') ? nameWithin(target.object) : undefined;
}

function isDrawn({ made }: Definition, code: Code): boolean {
  let inner = bare(made);
  if (inner.type === 'AwaitExpression') inner = bare(inner.argument);
  return (inner.type === 'CallExpression' || inner.type === 'NewExpression') && DRAWS.test(code.text(inner));
}

function isRepeated(use: Node, { made, scope }: Definition): boolean {
  const home = scope === 'function' ? ancestor(made, isFunction) : undefined;
  for (let node = use.parent; node && node !== home; node = node.parent) {
    if (/^(?:For|While|DoWhile)/.test(node.type) && !isWithin(made, node)) return true;
    if (isFunction(node) && isRunOften(node, scope)) return true;
  }
  return false;
}

function isRunOften(callable: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression, scope: Definition['scope']): boolean {
  const { parent } = callable;
  if (parent.type === 'CallExpression' && parent.callee !== callable) {
    const name = calledName(parent) ?? '';
    return ITERATES.test(name) || (scope === 'module' && HANDLES.test(name) && callable.params.length > 0);
  }
  if (scope === 'function' || callable.params.length === 0 || parent.type === 'CallExpression') return false;
  const name = nameOf(callable);
  return name !== undefined && !BEGINS.test(name);
}

function nameOf(callable: Node): string | undefined {
  if (callable.type === 'FunctionDeclaration') return callable.id?.name ?? 'default';
  const { parent } = callable;
  switch (parent?.type) {
    case 'MethodDefinition':
      return methodAround(callable);
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'Property':
    case 'PropertyDefinition':
      return parent.key.type === 'Identifier' ? parent.key.name : 'it';
    case 'AssignmentExpression':
    case 'ExportDefaultDeclaration':
      return 'it';
    default:
      return undefined;
  }
}
