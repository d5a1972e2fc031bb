/** What a text begins with that is put together here: a tag, other words, or what nobody knows. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { declaredWith } from '../../engine/shape';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

const STEPS = 24;

/** Undefined where it begins with what somebody else says. */
export function beginningOf(node: Node, code: Code): string | undefined {
  let current: Node | undefined = node;
  for (let step = 0; current && step < STEPS; step++) {
    current = bare(current);
    const constant = onlyConstant(code.value(current));
    if (typeof constant === 'string') return constant;
    if (current.type === 'TemplateLiteral') {
      const text: string = current.quasis[0]?.value.cooked ?? '';
      if (text !== '') return text;
      current = current.expressions[0];
    } else if (current.type === 'BinaryExpression' && current.operator === '+') current = current.left;
    else if (current.type === 'Identifier') current = declaredWith(current, code);
    else if (current.type === 'CallExpression' && current.callee.type === 'MemberExpression' && current.callee.object.type === 'ArrayExpression') current = current.callee.object.elements[0] ?? undefined;
    else return undefined;
  }
  return undefined;
}

/** Does what is known of its beginning begin with a tag, or with nothing that would tell? */
export function mayBeMarkup(beginning: string | undefined): boolean {
  return beginning === undefined || /^\s*(?:<|$)/.test(beginning);
}
