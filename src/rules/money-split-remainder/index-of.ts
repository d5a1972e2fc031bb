/** How the code at a place can say which of the parts it is at: the index of the callback or of the loop around it. */
import type { Code } from '../../engine/code';
import type { Edit } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export interface IndexAt {
  readonly name: string;
  /** What brings the index in, where the callback does not take it yet. */
  readonly edits: readonly Edit[];
}

const EACH = /^(?:map|forEach|flatMap|from)$/;

export function indexOf(place: Node, { right }: TSESTree.BinaryExpression, code: Code): IndexAt | undefined {
  for (let current: Node | undefined = place.parent; current; current = current.parent) {
    if (current.type === 'ForStatement') return ofLoop(current, right, code);
    if (!isFunction(current)) continue;
    const call: Node | undefined = current.parent;
    if (call?.type !== 'CallExpression' || call.callee === current) return undefined;
    if (EACH.test(lastName(call.callee) ?? '')) return isOverThem(call, right, code) && current.type !== 'FunctionDeclaration' ? ofCallback(current, code) : undefined;
  }
  return undefined;
}

/** `for (let i = 0; i < people; i++)` */
function ofLoop({ init, test }: TSESTree.ForStatement, count: Node, code: Code): IndexAt | undefined {
  const declared = init?.type === 'VariableDeclaration' ? init.declarations[0] : undefined;
  const isCounted = declared?.init?.type === 'Literal' && declared.init.value === 0 && test?.type === 'BinaryExpression' && test.operator === '<' && code.text(test.right) === code.text(count);
  return isCounted && declared.id.type === 'Identifier' ? { name: declared.id.name, edits: [] } : undefined;
}

/** Does the callback run once for each of those that the total is divided among? `members.filter(…)` leaves the rest to somebody else. */
function isOverThem(call: TSESTree.CallExpression, count: Node, code: Code): boolean {
  const among = bare(count);
  const counted = among.type === 'MemberExpression' && /^(?:length|size)$/.test(lastName(among) ?? '') ? code.text(among.object) : undefined;
  const list = call.callee.type === 'MemberExpression' ? code.text(call.callee.object) : '';
  if (lastName(call.callee) === 'from') return code.text(call).includes(`length: ${code.text(count)}`);
  return counted !== undefined && (list === counted || list.replace(/\s+/g, '').startsWith(`${counted}.`));
}

function ofCallback(callback: TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression, code: Code): IndexAt | undefined {
  const [first, second] = callback.params;
  if (second) return second.type === 'Identifier' ? { name: second.name, edits: [] } : undefined;
  const name = ['index', 'i', 'position'].find((one) => !new RegExp(`\\b${one}\\b`).test(code.text(callback)));
  if (name === undefined) return undefined;
  if (first) return { name, edits: addedTo(first, name, code) };
  const header = code.slice(callback.range[0], callback.body.range[0]);
  const at = header.indexOf('()');
  return at < 0 ? undefined : { name, edits: [{ start: callback.range[0] + at, end: callback.range[0] + at + 2, text: `(_, ${name})` }] };
}

/** `(member)` → `(member, index)`, `member` → `(member, index)` */
function addedTo(first: TSESTree.Parameter, name: string, code: Code): readonly Edit[] {
  const [start, end] = first.range;
  const isBracketed = /\(\s*$/.test(code.slice(Math.max(0, start - 20), start));
  if (isBracketed) return [{ start: end, end, text: `, ${name}` }];
  return [{ start, end, text: `(${code.text(first)}, ${name})` }];
}
