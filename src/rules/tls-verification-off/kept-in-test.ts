/** Settings that a test stores, reads back or hands to what it has mocked: with none of them a connection is made. */
import type { Code } from '../../engine/code';
import type { Call, Node } from '../../engine/source/tree';

/** All that is done with the object is known, and nothing of it connects. */
export function isOnlyKept(nameNode: Node, code: Code): boolean {
  const { parent } = nameNode;
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' && goesNowhere(parent.parent, code, 3);
}

function goesNowhere(held: Node, code: Code, depth: number): boolean {
  const { parent } = held;
  if (depth === 0 || !parent) return false;
  switch (parent.type) {
    case 'Property':
      return parent.value === held && parent.parent.type === 'ObjectExpression' && goesNowhere(parent.parent, code, depth);
    case 'SpreadElement':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return goesNowhere(parent, code, depth);
    case 'MemberExpression':
      return parent.object === held && goesNowhere(parent, code, depth);
    case 'CallExpression':
    case 'NewExpression':
      // What is asked of it as a method hands nothing over.
      return parent.callee === held || !connects(parent, code);
    case 'VariableDeclarator':
      return parent.init === held && parent.id.type === 'Identifier' && isReadOnly(parent.id, code, depth);
    case 'ExpressionStatement':
    case 'BinaryExpression':
      return true;
    default:
      return false;
  }
}

function isReadOnly(name: Node, code: Code, depth: number): boolean {
  const reads = code.references(name).filter(({ range }) => range[0] !== name.range[0]);
  return reads.length > 0 && reads.every((read) => goesNowhere(read, code, depth - 1));
}

/** By a package that a model knows; what a test calls of the program, or asks of a server, it stores or mocks. */
function connects(call: Call, code: Code): boolean {
  const { name, behaviour } = code.callee(call);
  return behaviour !== undefined && name?.module !== undefined && !/^[.@~]?\//.test(name.module);
}
