/** Ciphers that an SSH connection may use: `algorithms: { cipher: ['aes256-ctr', '3des-cbc'] }`. */
import { spanOf } from '../../engine/code';
import type { Span } from '../../engine/finding';
import type { Value } from '../../engine/flow/value';
import { all, spelled } from '../../engine/marks/trigger';
import { on } from '../../engine/rule';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { cipherFault, cipherNamed } from '../../domain/crypto/ciphers';
import { isExpected } from '../../domain/expectation';
import { isInProduct } from '../../domain/file-kind';
import type { CipherMatch } from './rule';

/** What is taken off the list of the library is none that it takes. */
const TAKEN_OFF = 'remove';

export const weakSshCipherIn = on<'naming', CipherMatch>(
  'naming',
  (event) => {
    const { name, nameNode, node } = event;
    if (name !== 'cipher' || !isOfSsh(nameNode) || isExpected(node)) return undefined;
    const { value } = event;
    const [fault] = textsIn(value, 2).flatMap((text) => faultOf(text) ?? []);
    if (!fault) return undefined;
    const at: Span = { start: nameNode.range[0], end: spanOf(node).end };
    const instead = 'Leave the ciphers to the library, or name those with GCM or CTR alone: no server of today asks for others.';
    return { at, what: `The SSH cipher ${fault.name}`, why: fault.why, instead, isGrave: true, decrypts: false, kind: 'suites' };
  },
  { where: isInProduct, here: all(spelled('algorithms'), spelled('cipher')) },
);

function faultOf(text: string) {
  const cipher = cipherNamed(text);
  return cipher && cipherFault(cipher);
}

function isOfSsh({ parent }: Node): boolean {
  const owner = parent?.type === 'Property' ? parent.parent.parent : undefined;
  return owner?.type === 'Property' && staticName(owner.key, owner.computed) === 'algorithms';
}

/** A list, or lists of what is put before and behind that of the library. */
function textsIn({ constants, properties }: Value, depth: number): readonly string[] {
  const below = depth === 0 ? [] : [...(properties ?? [])].flatMap(([name, value]) => (name === TAKEN_OFF ? [] : textsIn(value, depth - 1)));
  return [...constants.filter((constant) => typeof constant === 'string'), ...below];
}
