/** What is merged and cannot hold names below names. */
import { isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';

/** Parts of a request that are texts, whatever somebody sends. */
const TEXTS = /(?:^|\.)(?:params|headers|cookies|signedCookies)(?:\.|$)/;

export function isBounded(name: string, value: Value): boolean {
  return TEXTS.test(name) || isPrimitive(value.type, 'string');
}
