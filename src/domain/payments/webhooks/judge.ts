/** What is wrong with the webhooks of a file. */
import type { Code } from '../../../engine/code';
import { spanOf } from '../../../engine/code';
import type { Span } from '../../../engine/finding';
import { onceAFile } from '../../once-a-file';
import { actsOnIt } from './acts';
import { mayBeAskedBefore } from './before';
import { ignoredAt, parsedAt, rewrittenAt, skippedAt, swallowedAt } from './flaws';
import { handlersIn } from './handlers';
import type { Handler } from './handlers';
import { mayProve, proofsIn } from './proof';

/** `loose`: in the handler, and nobody sees who calls it. */
export type Flaw = 'unverified' | 'loose' | 'skipped' | 'ignored' | 'swallowed' | 'rewritten' | 'parsed';

export interface Fault {
  readonly flaw: Flaw;
  readonly at: Span;
  readonly handler?: Handler;
}

export const webhookFaults: (code: Code) => readonly Fault[] = onceAFile((code) => [
  ...handlersIn(code).flatMap((handler) => faultOf(handler, code) ?? []),
  ...(/signature|webhook/i.test(code.whole) ? rewrittenAt(code).map((node): Fault => ({ flaw: 'rewritten', at: spanOf(node) })) : []),
]);

function faultOf(handler: Handler, code: Code): Fault | undefined {
  const proofs = proofsIn(handler, code);
  if (proofs.length === 0) {
    if (!handler.tellsEvents && !actsOnIt(handler, code)) return undefined;
    if (mayProve(handler, code) || mayBeAskedBefore(handler, code)) return undefined;
    return { flaw: handler.isLoose ? 'loose' : 'unverified', at: handler.at, handler };
  }
  if (mayBeAskedBefore(handler, code)) return undefined;
  const tries: readonly (readonly [Flaw, typeof skippedAt])[] = [['skipped', skippedAt], ['ignored', ignoredAt], ['swallowed', swallowedAt], ['parsed', parsedAt]];
  for (const [flaw, find] of tries) {
    const node = find(proofs, handler, code);
    if (node) return { flaw, at: spanOf(node), handler };
  }
  return undefined;
}
