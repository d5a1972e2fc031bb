/** What somebody asks of an address around the place: its scheme, which is what there is to ask where a link leads. */
import type { Code } from '../../engine/code';
import { declaredWith } from '../../engine/shape';
import { bare, isFunction, nodesWithin, outermostFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** A slash in front is as good as a scheme: `javascript:` begins with none. */
const SCHEME = /\.protocol\b|startsWith\(\s*['"`]\/|\^\\\/|https?(?:\??:|\\\/|['"])|javascript:/i;

export function isSchemeAsked(node: Node, code: Code): boolean {
  const asks = (test: Node) => SCHEME.test(code.text(test));
  return isBehindTest(node, asks) || isChosenByTest(bare(node), asks, code) || isRefusedBefore(node, asks, code);
}

/** `if (asked) link.href = url`, `asked ? url : '#'`, `asked && url` */
function isBehindTest(node: Node, asks: (test: Node) => boolean): boolean {
  for (let current = node; current.parent && !isFunction(current.parent); current = current.parent) {
    const { parent } = current;
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test !== current && asks(parent.test)) return true;
    if (parent.type === 'LogicalExpression' && parent.right === current && asks(parent.left)) return true;
  }
  return false;
}

/** The variable was given what a test had let through. */
function isChosenByTest(written: Node, asks: (test: Node) => boolean, code: Code): boolean {
  const init = declaredWith(written, code) ?? written;
  return (init.type === 'ConditionalExpression' && asks(init.test)) || (init.type === 'LogicalExpression' && asks(init.left));
}

/** `if (!asked) return`, `if (!asked) url = '#'` in front of it. */
function isRefusedBefore(node: Node, asks: (test: Node) => boolean, code: Code): boolean {
  const around = outermostFunction(node);
  for (const one of around ? nodesWithin(around) : []) {
    if (one.range[0] >= node.range[0]) break;
    if (one.type === 'IfStatement' && one.range[1] <= node.range[0] && asks(one.test) && refuses(one.consequent, code.text(node))) return true;
  }
  return false;
}

function refuses(branch: Node, name: string): boolean {
  for (const node of nodesWithin(branch)) {
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') return true;
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && node.left.name === name) return true;
  }
  return false;
}
