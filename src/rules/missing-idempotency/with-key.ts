/** The key is made of what is paid for, where an id of it is at hand. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { settingOptions } from '../../engine/option-edit';
import { calledName } from '../../engine/source/tree';
import type { Call } from '../../engine/source/tree';
import { lastName } from '../../engine/flow/vocabulary';
import { stableId } from '../../domain/payments/stable-id';
import { singular } from '../../domain/names';

export function withKey(call: Call, code: Code): Fix | undefined {
  const id = stableId(call, code);
  const path = code.act(call, 'move-money')?.places('once')[0];
  if (id === undefined || path === undefined || path.includes('-')) return undefined;
  const edits = settingOptions(call, [{ path, text: `\`${verbOf(call)}-\${${id}}\`` }], code);
  return edits && { title: 'Hand over an idempotency key', safety: 'review', edits, imports: [] };
}

/** `refund` of `stripe.refunds.create`: one order may be charged and paid back. */
function verbOf(call: Call): string {
  const owner = call.callee.type === 'MemberExpression' ? lastName(call.callee.object) : undefined;
  const name = calledName(call) === 'create' && owner !== undefined ? singular(owner) : (calledName(call) ?? 'payment');
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
