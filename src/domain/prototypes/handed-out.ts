/** Who calls a function: code of other people, who hand in what they like, or the program alone. */
import { isApplication } from '../own-package';
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { bare, isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

/** A library gives the function out, or a script does that calls it nowhere itself. */
export function isHandedOut(callable: Node, code: Code): boolean {
  if (isApplication(code.packages)) return false;
  for (let current: Node | undefined = callable; current; current = current.parent) {
    if (current.type === 'ExportNamedDeclaration' || current.type === 'ExportDefaultDeclaration' || current.type === 'TSExportAssignment') return true;
    if (current.type === 'AssignmentExpression' && bare(current.left).type === 'MemberExpression') return true;
    if (current !== callable && isFunction(current) && !isCalledAtOnce(current)) return false;
  }
  const name = nameOfDeclared(callable);
  if (name === undefined) return false;
  return exportsSomething(code) ? isExportedByName(name, code) : !isCalledElsewhere(name, callable, code);
}

/** `(function () { … })()`: the module of a script. */
function isCalledAtOnce({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' || (parent?.type === 'UnaryExpression' && parent.argument.type === 'CallExpression');
}

/** Of the function, or of the class that it is a method of. */
function nameOfDeclared(callable: Node): string | undefined {
  const { parent } = callable;
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition') return functionName(callable);
  return parent.parent.parent.id?.name;
}

const EXPORTS = /^\s*export\b|\bexports\b/m;

function exportsSomething(code: Code): boolean {
  return EXPORTS.test(code.whole);
}

/** `module.exports = { merge }`, `exports.merge = merge`, `export { merge }`, `export default merge` */
function isExportedByName(name: string, code: Code): boolean {
  const own = name.replace(/\$/g, '\\$&');
  return new RegExp(`\\bexports(?:\\.\\w+|\\[[^\\]]*\\])?\\s*=\\s*(?:new\\s+)?(?:${own}\\b|\\{[^}]*\\b${own}\\b)|\\bexport\\s*(?:default\\s+${own}\\b|\\{[^}]*\\b${own}\\b)|\\.[\\w$]+\\s*=\\s*${own}\\s*[;,\\n]`).test(code.whole);
}

function isCalledElsewhere(name: string, callable: Node, code: Code): boolean {
  return code.nodes.some((node) => node.type === 'Identifier' && node.name === name && (node.range[0] < callable.range[0] || node.range[1] > callable.range[1]) && isUse(node));
}

function isUse(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  return !((parent.type === 'FunctionDeclaration' || parent.type === 'VariableDeclarator' || parent.type === 'ClassDeclaration') && parent.id === node);
}
