/** A digest of a text and a key is a signature as some payment services make it: `md5(params + '&key=' + KEY)`. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { declaredWith } from '../../engine/shape';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { beginning, inputs, namesIn } from '../crypto/hash-use';
import type { ComparedSecret } from './judge';

const NAMED = /(?:^|_|(?<=[a-z]))(?:sign|signature|sig|securehash|sign_?data)$/i;

export function comparedDigest(left: Node, right: Node, code: Code): ComparedSecret | undefined {
  for (const [made, brought] of [[left, right], [right, left]] as const) {
    if (NAMED.test(lastName(bare(brought)) ?? '') && isKeyedDigest(made, code)) return { kind: 'signature', name: lastName(bare(made)) ?? 'the signature', isPlain: false };
  }
  return undefined;
}

function isKeyedDigest(given: Node, code: Code): boolean {
  const node = behind(given, code);
  if (node.type !== 'CallExpression') return false;
  const first = beginning(node, code);
  if (!code.act(first, 'hash')) return false;
  return inputs(first, code).some((input) => namesIn(behind(input, code)).some((name) => /(?:key|secret|salt)$/i.test(name)));
}

function behind(node: Node, code: Code): Node {
  const inner = bare(node);
  return (inner.type === 'Identifier' ? declaredWith(inner, code) : undefined) ?? inner;
}
