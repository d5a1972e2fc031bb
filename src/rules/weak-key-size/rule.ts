/** A key that is too short is found by whoever has enough computers: for RSA and Diffie-Hellman of 1024 bits states have them, below that students do. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { bare, isWithin } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { keyKind } from '../../domain/crypto/key-kinds';
import type { KeyKind } from '../../domain/crypto/key-kinds';
import { curveBits, groupBits, LEAST_BITS } from '../../domain/crypto/keys';
import { saidNumber, textsSaid } from '../../domain/crypto/said';
import { drawnBytes } from '../../domain/crypto/drawn-bytes';
import { sizeSaid } from './said-size';
import { longerKey } from './longer-key';

export interface SizeMatch extends Match {
  /** `An RSA key`, `The curve secp192r1`. */
  readonly what: string;
  readonly bits: number;
  readonly least: number;
  readonly kind: KeyKind | 'group' | 'exponent';
  /** The literal that says it, if it is known. */
  readonly literal?: Node;
}

const NAMES: Readonly<Record<KeyKind, string>> = { rsa: 'An RSA key', dsa: 'A DSA key', dh: 'A Diffie-Hellman prime', curve: 'The curve', hmac: 'An HMAC key', cipher: 'A key of a cipher' };
const INSTEAD: Readonly<Record<SizeMatch['kind'], string>> = {
  rsa: 'Make keys of 3072 bits, or of 2048 at least; Ed25519 and P-256 are shorter and faster.',
  dsa: 'Sign with Ed25519, ECDSA over P-256 or RSA of 3072 bits.',
  dh: 'Take the group modp14 or a larger one, or ECDH over X25519 or P-256.',
  group: 'Take the group modp14 or a larger one, or ECDH over X25519 or P-256.',
  curve: 'Take P-256 or X25519.',
  hmac: 'Take a key of 32 random bytes.',
  cipher: 'Take a key of 256 bits.',
  exponent: 'Leave the exponent out: 65537 is what every library takes.',
};

export default rule<SizeMatch>({
  id: 'weak-key-size',
  title: 'Key that is too short',
  severity: 'error',
  cwe: [326],
  pci: ['3.7.1'],
  score: 7.4,
  message: ({ what, bits, least, kind }) => ({
    what: kind === 'exponent' ? 'The public exponent of the RSA key is 1.' : `${what} has ${bits} bits.`,
    why: kind === 'exponent' ? 'What is encrypted with it is the text itself.' : `Less than ${least} bits can be searched or computed by whoever wants it enough; NIST SP 800-131A allows no fewer.`,
    instead: INSTEAD[kind],
  }),
  detect: [
    on('act', madeKey, { where: isInProduct, after: [['make-key', 'agree-key']] }),
    on('act', shortMacKey, { where: isInProduct, after: [['keyed-hash']] }),
    on('role', handedOn, { where: isInProduct, after: [['key-size', 'curve']] }),
    on('role', importedKey, { where: isInProduct, after: [['key']] }),
  ],
  fixes: [longerKey],
});

function madeKey({ act, part, node }: EventOf<'act'>, code: Code): SizeMatch | undefined {
  if (act !== 'make-key' && act !== 'agree-key') return undefined;
  const kinds = new Set(textsSaid(part('algorithm').value).flatMap((one) => keyKind(one) ?? []));
  const [kind] = kinds;
  return (kinds.size === 1 && kind ? ofSize(part('size'), kind, node, code) : undefined) ?? ofCurve(part('curve'), node) ?? ofGroup(part('group'), node) ?? ofExponent(part('exponent'), node, kind);
}

function ofSize(size: ActPart, kind: KeyKind, call: Node, code: Code): SizeMatch | undefined {
  const said = sizeSaid(size, code);
  const least = leastFor(kind);
  if (!said || least === undefined || said.bits >= least) return undefined;
  const match = found({ what: NAMES[kind], bits: said.bits, least, kind }, size, call);
  return said.literal ? { ...match, literal: said.literal, confidence: said.isSure ? 'high' : 'medium' } : match;
}

function leastFor(kind: KeyKind): number | undefined {
  return kind === 'cipher' ? LEAST_BITS.aes : LEAST_BITS[kind];
}

function ofCurve(curve: ActPart, call: Node): SizeMatch | undefined {
  for (const name of textsSaid(curve.value)) {
    const bits = curveBits(name);
    if (bits !== undefined && bits < LEAST_BITS.curve) return found({ what: `The curve ${name}`, bits, least: LEAST_BITS.curve, kind: 'curve' }, curve, call);
  }
  return undefined;
}

function ofGroup(group: ActPart, call: Node): SizeMatch | undefined {
  for (const name of textsSaid(group.value)) {
    const bits = groupBits(name);
    if (bits !== undefined && bits < LEAST_BITS.dh) return found({ what: `The group ${name}`, bits, least: LEAST_BITS.dh, kind: 'group' }, group, call);
  }
  return undefined;
}

function ofExponent(exponent: ActPart, call: Node, kind: KeyKind | undefined): SizeMatch | undefined {
  return kind === 'rsa' && saidNumber(exponent) === 1 ? found({ what: '', bits: 1, least: 2, kind: 'exponent' }, exponent, call) : undefined;
}

function found(what: Pick<SizeMatch, 'what' | 'bits' | 'least' | 'kind'>, { by, place, value: { origin } }: ActPart, call: Node): SizeMatch {
  const at = by === 'given' && place ? bare(place) : call;
  return { ...what, at: spanOf(at), literal: literalOf(origin, at), steps: stepsTo(origin, at) };
}

function literalOf(origin: Node | undefined, at: Node): Node | undefined {
  return origin?.type === 'Literal' ? origin : at.type === 'Literal' ? at : undefined;
}

function stepsTo(origin: Node | undefined, at: Node): Match['steps'] {
  const apart = origin && (origin.range[1] <= at.range[0] || at.range[1] <= origin.range[0]);
  return apart ? [{ message: 'it is said here', at: spanOf(origin) }] : [];
}

/** Through a function of the project, in which nobody knows here what the key is for: what no symmetric key has is the size of an asymmetric one. */
function handedOn({ role, value, node, call, steps = [] }: EventOf<'role'>, code: Code): SizeMatch | undefined {
  if ((role !== 'key-size' && role !== 'curve') || !call || !('arguments' in call)) return undefined;
  const { constants, complete, origin } = value;
  const [only] = constants;
  const isArgument = call.arguments.some((argument) => isWithin(node, argument)) || steps.length === 0;
  // What is told of a call that makes a key itself is told by what it does.
  if (!isArgument || !complete || constants.length !== 1 || (steps.length === 0 && makesKey(call, code))) return undefined;
  const shared = { at: spanOf(node), literal: literalOf(origin, bare(node)), steps };
  if (role === 'key-size' && typeof only === 'number' && ASYMMETRIC_SIZES.has(only)) {
    const isAsymmetric = steps.length === 0 || steps.some(({ message }) => /KeyPair|rsa|dh|DiffieHellman/i.test(message));
    return isAsymmetric ? { ...shared, what: NAMES.rsa, bits: only, least: LEAST_BITS.rsa, kind: 'rsa' } : undefined;
  }
  const bits = role === 'curve' && typeof only === 'string' ? curveBits(only) : undefined;
  return bits === undefined || bits >= LEAST_BITS.curve ? undefined : { ...shared, what: `The curve ${String(only)}`, bits, least: LEAST_BITS.curve, kind: 'curve' };
}

const ASYMMETRIC_SIZES: ReadonlySet<number> = new Set([512, 768, 1024, 1280, 1536]);

function makesKey(call: Call, code: Code): boolean {
  const { act } = code.callee(call).behaviour?.acts ?? {};
  return act === 'make-key' || act === 'agree-key';
}

function shortMacKey({ act, part }: EventOf<'act'>, code: Code): SizeMatch | undefined {
  const { by, place } = part('key');
  return act === 'keyed-hash' && by === 'given' && place ? ofDrawn(place, code) : undefined;
}

/** A key that is imported for HMAC or by itself. */
function importedKey({ role, node, call, steps }: EventOf<'role'>, code: Code): SizeMatch | undefined {
  if (role !== 'key' || !call || !('arguments' in call) || steps?.length) return undefined;
  const { act } = code.callee(call).behaviour?.acts ?? {};
  return act === undefined ? ofDrawn(node, code) : undefined;
}

function ofDrawn(key: Node, code: Code): SizeMatch | undefined {
  const drawn = drawnBytes(key, code);
  if (!drawn || drawn.bytes * 8 >= LEAST_BITS.hmac) return undefined;
  return { what: NAMES.hmac, bits: drawn.bytes * 8, least: LEAST_BITS.hmac, kind: 'hmac', at: spanOf(drawn.node), literal: drawn.size };
}
