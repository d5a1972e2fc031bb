/** Hashes that are not the choice of who writes the code: a protocol prescribes them, whoever calls asks for them by name, or somebody else has made the digest already. */
import type { Code } from '../../engine/code';
import { isUntrusted } from '../../engine/flow/untrusted';
import { declaredWith } from '../../engine/shape';
import { bare, calledName, isComparison, isFunction, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { onceAFile } from '../once-a-file';
import { givenNames, inputs, isSaid, namesIn, wholeAround } from './hash-use';
import { hashNamed } from './hashes';

/** How HTTP Digest (RFC 7616) is written in a header, and what only it has. */
const DIGEST = /\bDigest (?:username|realm|nonce|qop|algorithm|uri)=|\bmd5-sess\b/i;
/** What its digests are called and made of. */
const DIGEST_PARTS = /^h?a[12]$|realm|nonce|qop/i;

const speaksDigest = onceAFile(({ whole }) => DIGEST.test(whole));

/** In the function that writes the header, or for a part of it in the same file. */
export function isOfHttpDigest(call: Call, code: Code): boolean {
  if (!speaksDigest(code)) return false;
  return DIGEST.test(code.text(wholeAround(call))) || [...givenNames(call, code), ...inputs(call, code).flatMap(namesIn)].some((name) => DIGEST_PARTS.test(name));
}

/** `algorithm === 'sha256' ? 'SHA-256' : 'SHA-1'`, `case 'md5': return createHash('md5')`: whoever calls says which. */
export function isAskedFor(algorithm: Node, code: Code): boolean {
  const chosen = declaredWith(algorithm, code) ?? algorithm;
  if (chosen.type === 'ConditionalExpression' && comparesHash(chosen.test)) return true;
  for (let current: Node = algorithm, { parent } = algorithm; parent && !isFunction(current); current = parent, { parent } = parent) {
    if ((parent.type === 'ConditionalExpression' || parent.type === 'IfStatement') && parent.test !== current && comparesHash(parent.test)) return true;
    if (parent.type === 'SwitchStatement' && parent.cases.some(({ test }) => test !== null && isNameOfHash(test))) return true;
  }
  return false;
}

function comparesHash(test: Node): boolean {
  if (test.type === 'LogicalExpression') return comparesHash(test.left) || comparesHash(test.right);
  return isComparison(test) && (isNameOfHash(test.left) || isNameOfHash(test.right));
}

function isNameOfHash(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string' && hashNamed(node.value) !== undefined;
}

/** What the digest is compared with, by `===` or in constant time. */
export function comparedWith(call: Call, code: Code): readonly Node[] {
  return code.destinations(call).flatMap(({ kind, node }): readonly Node[] => {
    if (kind === 'compared' && node.type === 'BinaryExpression') return [node.left, node.right];
    return kind === 'argument' && node.type === 'CallExpression' && /^(?:timingSafeEqual|safeCompare|scmp|equals?)$/i.test(calledName(node) ?? '') ? node.arguments : [];
  });
}

/** Signed by whoever calls the webhook, who has chosen the hash for all that he calls. */
export function isMadeBySender(call: Call, code: Code): boolean {
  const sides = comparedWith(call, code);
  return sides.length > 0 && (isSaid('webhook', call, code) || sides.some((side) => code.value(side).labels.some(isUntrusted)));
}

/** `actual` of `const actual = lockChecksums[key]`: its names, and those of what it is read out of. */
export function namesBehind(node: Node, code: Code): readonly string[] {
  const read = declaredWith(node, code);
  return [...namesOn(bare(node)), ...(read ? namesOn(read) : [])];
}

function namesOn(node: Node): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return [staticName(node.property, node.computed) ?? [], namesOn(bare(node.object))].flat();
    case 'CallExpression':
    case 'AwaitExpression':
      return namesOn(bare(node.type === 'CallExpression' ? node.callee : node.argument));
    default:
      return [];
  }
}
