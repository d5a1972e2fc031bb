/** A comparison that stops at the first difference tells by its time how much of a guess is right. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Comparison, Node } from '../../engine/source/tree';
import { runsInBrowser } from '../../domain/browser-code';
import { comparingCall } from '../../domain/compared/calls';
import { comparedDigest } from '../../domain/compared/digest';
import { comparedMac, comparedSecret, heldSecret } from '../../domain/compared/judge';
import type { ComparedSecret } from '../../domain/compared/judge';
import { COMPARES_SECRETS } from '../../domain/compared/look';
import { isInProduct } from '../../domain/file-kind';
import { inConstantTime } from './in-constant-time';

export interface TimingMatch extends Match, ComparedSecret {
  readonly left: Node;
  readonly right: Node;
  /** `===`, `equals`. */
  readonly by: string;
  /** What is true where both are the same, or where they are not. */
  readonly same?: { readonly node: Node; readonly isNegated: boolean };
  readonly areBytes: boolean;
}

type Judge = (left: Node, right: Node, code: Code) => ComparedSecret | undefined;

const byNames = { where: isInProduct, here: COMPARES_SECRETS };
const byDigest = { where: isInProduct, here: words('sign signature sig hash'), after: [['hash']] } as const;
const byMac = { where: isInProduct, after: [['mac']] } as const;

export default rule<TimingMatch>({
  id: 'timing-unsafe-compare',
  title: 'Secret compared in a time that tells',
  severity: 'warning',
  cwe: [208],
  pci: ['6.2.4'],
  score: 5.9,
  message: ({ name, by, isPlain }) => ({
    what: `${name} is compared with ${by}, which stops at the first difference.`,
    why: isPlain ? 'It is kept as it was typed, so that whoever reads the table has it, and the time of the answer tells how much of a guess is right.' : 'The time of the answer tells how much of a guess is right, and so the whole is found out piece by piece.',
    instead: isPlain ? 'Keep a hash by argon2, scrypt or bcrypt, and let its own function compare.' : 'Compare with timingSafeEqual of node:crypto, after the lengths.',
  }),
  detect: [
    on('comparison', ({ node }, code) => operators(node, comparedSecret, code), byNames),
    on('comparison', ({ node }, code) => operators(node, comparedMac, code), byMac),
    on('comparison', ({ node }, code) => operators(node, comparedDigestOnly, code), byDigest),
    on('call', ({ node }, code) => calls(node, comparedSecret, code), byNames),
    on('call', ({ node }, code) => calls(node, comparedMac, code), byMac),
  ],
  fixes: [inConstantTime],
});

/** What names tell is told by them. */
const comparedDigestOnly: Judge = (left, right, code) => (comparedSecret(left, right, code) ? undefined : comparedDigest(left, right, code));

function operators(node: Comparison, judge: Judge, code: Code): TimingMatch | undefined {
  const { left, right, operator } = node;
  if (/[<>]/.test(operator)) return undefined;
  const found = judge(left, right, code);
  if (!found || runsInBrowser(code)) return undefined;
  return { ...found, at: spanOf(node), left, right, by: operator, same: { node, isNegated: operator.startsWith('!') }, areBytes: false };
}

function calls(node: Parameters<typeof comparingCall>[0], judge: Judge, code: Code): TimingMatch | undefined {
  const compared = comparingCall(node);
  const found = compared && (compared.isSearch ? (judge === comparedSecret ? heldSecret : undefined) : judge)?.(compared.left, compared.right, code);
  return found && !runsInBrowser(code) ? { ...found, ...compared, at: spanOf(node) } : undefined;
}
