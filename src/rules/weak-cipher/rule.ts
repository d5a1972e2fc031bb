/** Ciphers that can be read without the key, modes that show what stands in the text, and keys that a password is too short for. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Severity, Span } from '../../engine/finding';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import { cipherPurpose, onlyDecrypts } from '../../domain/crypto/cipher-use';
import { asGcm } from '../../domain/crypto/gcm/rewrite';
import { isExpected } from '../../domain/expectation';
import { isInProduct } from '../../domain/file-kind';
import { faultByName, faultBySetup, isFromTable } from './faults';
import type { Fault } from './faults';
import { asOaep } from './oaep';
import { weakSshCipherIn } from './ssh';
import { weakSuiteIn } from './suites';

export interface CipherMatch extends Match, Fault {
  readonly call?: Call;
  readonly decrypts: boolean;
}

/** Any of them stands in a text that names a cipher or calls one, here or in what is imported. */
const NAMES_CIPHER = words('encrypt decrypt encryption decryption encryptor decryptor encrypting decrypting cipher decipher cipheriv decipheriv ecb des rc2 rc4 arcfour blowfish bf sm4 instantiate des3 ede secretbox box rsa');

export default rule<CipherMatch>({
  id: 'weak-cipher',
  title: 'Weak cipher or mode',
  severity: 'error',
  cwe: [327],
  pci: ['3.5.1', '4.2.1'],
  score: 7.5,
  message: ({ what, why, instead, kind, decrypts }) => ({
    what: kind === 'suites' ? `${what} is allowed.` : `${what} protects what is ${decrypts ? 'decrypted' : 'encrypted'} here.`,
    why,
    instead: decrypts ? `${instead} Keep this only as long as it takes to encrypt the old data anew.` : instead,
  }),
  detect: [
    on(
      'role',
      ({ role, value, node, call }, code) => {
        if (role !== 'cipher-algorithm' && role !== 'decipher-algorithm') return undefined;
        const fault = faultByName(value, node);
        if (!fault || !call || call.type === 'JSXOpeningElement') return undefined;
        const { origin } = value;
        const away = origin && origin !== node && code.text(origin) !== code.text(node);
        const steps = away ? [{ message: `${fault.what} is chosen here`, at: spanOf(origin) }] : [];
        const match = matchAt(node, call, fault, role === 'decipher-algorithm', code, steps);
        return match && isFromTable(value) ? { ...match, severity: 'info' } : match;
      },
      { where: isInProduct, after: [['cipher-algorithm', 'decipher-algorithm'], [NAMES_CIPHER]] },
    ),
    on(
      'act',
      (event, code) => {
        if (event.act !== 'encrypt' && event.act !== 'decrypt') return undefined;
        const algorithm = event.part('algorithm');
        const fault = faultByName(algorithm.value, algorithm.node) ? undefined : faultBySetup(event);
        return fault && matchAt(fault.node ?? event.node.callee, event.node, fault, event.act === 'decrypt' || onlyDecrypts(event.node, code), code);
      },
      { where: isInProduct, after: [['encrypt', 'decrypt'], [NAMES_CIPHER]] },
    ),
    weakSuiteIn,
    weakSshCipherIn,
  ],
  fixes: [(match, code) => (match.call && /^(?:cipher|mode|password)$/.test(match.kind) ? asGcm(match.call, code) : undefined), asOaep],
});

/** What is decrypted is there already: whoever moves to a better cipher has to read it once more. */
function matchAt(node: Node, call: Call, fault: Fault, decrypts: boolean, code: Code, steps: Match['steps'] = []): CipherMatch | undefined {
  if (isExpected(node)) return undefined;
  const purpose = cipherPurpose(call, code);
  if (purpose === 'building') return undefined;
  return { ...fault, at: within(node, call, code), call, decrypts, severity: purpose === 'prescribed' ? 'info' : severityOf(fault.isGrave, decrypts), steps };
}

/** On a line below the call, the span begins with the call: a reader of the line wants to know what is encrypted. */
function within(node: Node, { range, callee }: Call, code: Code): Span {
  const [start, end] = node.range;
  const isBelow = range[0] < start && end <= range[1] && code.slice(callee.range[1], start).includes('\n');
  return { start: isBelow ? range[0] : start, end };
}

function severityOf(isGrave: boolean, decrypts: boolean): Severity {
  if (decrypts) return isGrave ? 'warning' : 'info';
  return isGrave ? 'error' : 'warning';
}
