/** What moves money when it is called, and where the key stands by which the provider knows it when it comes again. */
import type { AccessPath, Acting } from '../../engine/model';

export function moving(...once: readonly string[]): { readonly acts: Acting } {
  return { acts: { act: 'move-money', parts: { once: once as readonly AccessPath[] }, fixed: { confirm: true, mode: 'POST' } } };
}

/** What only gets ready to: nothing moves before somebody confirms it. */
export function preparing(confirm: string | undefined, ...once: readonly string[]): { readonly acts: Acting } {
  const parts = confirm === undefined ? {} : { confirm: confirm as AccessPath };
  return { acts: { act: 'move-money', parts: { once: once as readonly AccessPath[], ...parts }, defaults: { confirm: false }, fixed: { mode: 'POST' } } };
}
