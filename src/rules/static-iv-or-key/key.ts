/** Keys of bytes that are written out, of zeros, or worked out from a constant. A key that is written out as a text is a secret in the source, and told as one. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { functionName } from '../../engine/flow/destinations';
import { ancestor, bare, isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { definitionOf, isWrittenInto } from '../../domain/crypto/definitions';
import { fixedBytes } from '../../domain/crypto/fixed-bytes';
import { literalsIn } from '../../domain/literals';
import { isHandedOver } from './iv';
import { confidenceOf, stepsTo } from './match';
import type { StaticMatch } from './match';

/** HKDF begins with an HMAC whose key is a salt, of zeros where there is none. */
const EXTRACTS = /hkdf|extract|salt|expand|prf|chain|mac_?key|derive/i;

export function staticKey({ role, value, node, call, text, steps }: EventOf<'role'>, code: Code): StaticMatch | undefined {
  if (role !== 'key' || !call || call.type === 'JSXOpeningElement') return undefined;
  if (steps?.length && !isHandedOver(node, call)) return undefined;
  const given = fixedBytes(node, code) ? node : isFilledLater(node, code) ? undefined : (value.origin ?? node);
  if (!given) return undefined;
  const fixed = fixedBytes(given, code);
  if (!fixed || fixed.kind === 'setting' || (fixed.kind === 'empty' && (fixed.fallback || fixed.orSetting || !code.callee(call).behaviour?.acts))) return undefined;
  if (isToldAsSecret(value.origin ?? node, code) || isToldAsSecret(fixed.node, code) || isExtracting(call, given, code)) return undefined;
  const at = fixed.node;
  const used = at === node ? [] : [{ message: `handed to ${text}`, at: spanOf(node) }];
  return { subject: 'key', fault: fixed.kind, taker: text, given: at, call, at: spanOf(at), confidence: confidenceOf(fixed), steps: [...(stepsTo(at, at, fixed.kind, code) ?? []), ...used] };
}

/** `const key = Buffer.alloc(32); fill(key);` */
function isFilledLater(node: Node, code: Code): boolean {
  const definition = definitionOf(bare(node), code);
  return definition !== undefined && isWrittenInto(definition, code);
}

/** A text that is the key, or that it is made of by what everybody can follow, is the secret itself. */
function isToldAsSecret(node: Node, code: Code): boolean {
  if (/^(?:BinaryExpression|TemplateLiteral)$/.test(bare(node).type)) return true;
  return literalsIn(node, code).some(({ text }) => text !== '');
}

function isExtracting(call: Node, key: Node, code: Code): boolean {
  const around = ancestor(call, isFunction);
  return EXTRACTS.test(functionName(around ?? call) ?? '') || (bare(key).type === 'Identifier' && EXTRACTS.test(code.text(key)));
}
