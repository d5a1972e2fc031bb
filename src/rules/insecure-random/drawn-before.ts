/** Several draws put together are one mistake: the first of them is told. */
import type { Code } from '../../engine/code';
import { useOf } from './uses';
import { nodesWithin } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';

export function drawnBefore(call: Call, code: Code): boolean {
  const whole = togetherWith(call);
  if (whole === call) return false;
  for (const node of nodesWithin(whole)) {
    if (node === call) return false;
    if ((node.type === 'CallExpression' || node.type === 'NewExpression') && isDraw(node, code)) return true;
  }
  return false;
}

function isDraw(node: Call, code: Code): boolean {
  return useOf(node, code) !== undefined;
}

/** The text or the sum that the draw is a part of: `a + b`, `${a}${b}`, `[a, b].join('')`. */
export function togetherWith(call: Node): Node {
  let whole = call;
  for (let current: Node = call; current.parent; current = current.parent) {
    const { parent } = current;
    if ((parent.type === 'BinaryExpression' && parent.operator === '+') || parent.type === 'TemplateLiteral' || parent.type === 'ArrayExpression') whole = parent;
    else if (parent.type === 'CallExpression' && parent.callee !== current && !/^(?:String|md5|sha\d*|hash|update|Math\.\w+)$/.test(nameOf(parent.callee))) return whole;
    else if (!/^(?:MemberExpression|CallExpression|BinaryExpression|ChainExpression)$/.test(parent.type)) return whole;
  }
  return whole;
}

function nameOf(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return '';
  return callee.object.type === 'Identifier' && callee.object.name === 'Math' ? `Math.${callee.property.name}` : callee.property.name;
}
