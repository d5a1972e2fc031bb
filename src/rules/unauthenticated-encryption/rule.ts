/** What is encrypted and not authenticated can be changed by whoever stores or sends it, often in a way that he can choose. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Severity } from '../../engine/finding';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import { cipherPurpose, onlyDecrypts } from '../../domain/crypto/cipher-use';
import { isProvedBeside } from '../../domain/crypto/mac';
import { isExpected } from '../../domain/expectation';
import { onceAFile } from '../../domain/once-a-file';
import { isInProduct } from '../../domain/file-kind';
import { mended } from './mended';
import { isOpen, modesOf, modesNamed } from './modes';
import type { Mode } from './modes';
import { tagFault } from './tag';
import type { TagFault } from './tag';

export interface OpenMatch extends Match {
  readonly call: Call;
  readonly decrypts: boolean;
  readonly kind: 'no-mac' | TagFault['kind'];
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

const NAMES_CIPHER = words('encrypt decrypt encryption decryption encryptor decryptor encrypting decrypting cipher decipher cipheriv decipheriv cbc ctr cfb ofb chacha20 xchacha20 salsa20 xsalsa20 sodium xor');

export default rule<OpenMatch>({
  id: 'unauthenticated-encryption',
  title: 'Encryption without authentication',
  severity: 'warning',
  cwe: [353],
  pci: ['6.2.4'],
  score: 5.9,
  message: ({ what, why, instead }) => ({ what, why, instead }),
  detect: [
    on(
      'act',
      (event, code) => {
        // A key that is made of a password by MD5 is worse, and is told by itself.
        if ((event.act !== 'encrypt' && event.act !== 'decrypt') || event.part('hash').by === 'fixed' || isExpected(event.node)) return undefined;
        const decrypts = event.act === 'decrypt' || onlyDecrypts(event.node, code);
        const purpose = cipherPurpose(event.node, code);
        if (purpose === 'building') return undefined;
        const modes = modesOf(event);
        const fault = openMode(modes, event.node, decrypts, code) ?? tagFault(event, modes, code);
        return fault && { ...fault, call: event.node, decrypts, severity: purpose === 'prescribed' ? 'info' : fault.severity };
      },
      { where: isInProduct, after: [['encrypt', 'decrypt'], [NAMES_CIPHER]] },
    ),
    // The cipher is chosen by who calls a function of this module.
    on(
      'role',
      ({ role, value, node, call }, code) => {
        if (role !== 'cipher-algorithm' || !call || call.type === 'JSXOpeningElement') return undefined;
        const { callable, behaviour } = code.callee(call);
        if (!callable || behaviour || cipherPurpose(call, code)) return undefined;
        const mode = modesNamed(value).find(isOpen);
        if (!mode || isProvedBeside(call, code) || isProvedBeside(call, code, callable)) return undefined;
        return { ...noMac(mode, node, false), at: spanOf(node), call, decrypts: false };
      },
      { where: isInProduct, after: [['cipher-algorithm'], [NAMES_CIPHER]] },
    ),
  ],
  fixes: [mended],
});

type Fault = Pick<OpenMatch, 'at' | 'kind' | 'what' | 'why' | 'instead' | 'severity' | 'steps'>;

function openMode(modes: readonly Mode[], call: Call, decrypts: boolean, code: Code): Fault | undefined {
  const mode = modes.find(isOpen);
  if (!mode || isProvedBeside(call, code)) return undefined;
  // Where both stand here, what encrypts is told.
  if (decrypts && encryptsOpenly(code)) return undefined;
  return noMac(mode, call.callee, decrypts);
}

/** What is only read here may be in a format that somebody else has chosen. */
function noMac(mode: Mode, at: Node, decrypts: boolean): Fault {
  const severity: Severity = decrypts ? 'info' : 'warning';
  return {
    kind: 'no-mac',
    at: spanOf(at),
    severity,
    what: decrypts ? `Nothing tells whether what is decrypted with ${mode.text} was changed.` : `${mode.text} hides a text and does not protect it: nothing is kept that would show a change.`,
    why: mode.blocks
      ? 'Whoever can change a cipher text flips bits of his choice, and whoever learns whether the padding was right reads the text byte by byte.'
      : 'Whoever can change a cipher text flips the same bits of the text: an amount or an account number becomes another one.',
    instead: 'Encrypt with aes-256-gcm and keep its tag, or add an HMAC over IV and cipher text under a second key and check it before anything is decrypted.',
  };
}

const encryptsOpenly = onceAFile((code) =>
  code.nodes.some((node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
    const done = code.act(node, 'encrypt');
    return done !== undefined && !onlyDecrypts(node, code) && modesOf(done).some(isOpen);
  }),
);
