/** Whoever gets the table of users tries passwords: what is quick to compute is quick to guess. */
import { isInProduct } from '../../domain/file-kind';
import { NAMES_OF_PASSWORDS } from '../../domain/security-names';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import { keptAsReceived } from './as-received';
import type { ReceivedMatch } from './as-received';
import { fastByName, fastOfPassword } from './fast';
import type { FastMatch } from './fast';
import { slowHash } from './slow-hash';
import { strongerCosts } from './stronger-costs';
import { tooCheap, tooCheapThere } from './too-cheap';
import type { CheapMatch } from './too-cheap';

export type PasswordMatch = FastMatch | CheapMatch | ReceivedMatch;

const SAYS_PASSWORD = words(`${[...NAMES_OF_PASSWORDS].join(' ')} pass pw pin pswd psw`);

export default rule<PasswordMatch>({
  id: 'weak-password-hash',
  title: 'Password hash that is quick to guess',
  severity: 'error',
  cwe: [916],
  pci: ['8.3.2'],
  score: 7.5,
  message: (match) => {
    if (match.kind === 'received') {
      return {
        what: `${match.sink} keeps a password as it is received.`,
        why: 'Whoever gets at the table has the passwords, and with them the accounts that people have elsewhere.',
        instead: 'Keep what scrypt, Argon2id or bcrypt makes of it, each with a salt of its own.',
      };
    }
    if (match.kind === 'fast') {
      return {
        what: match.keyed ? `HMAC${match.algorithm === undefined ? '' : ` with ${match.algorithm}`} is all that hides a password.` : `${match.algorithm ?? 'A fast hash'} is all that hides a password.`,
        why: match.keyed ? 'Whoever has the key as well tries billions of passwords a second.' : 'Whoever gets at the digests tries billions of passwords a second.',
        instead: 'Hash passwords with scrypt, Argon2id or bcrypt, each with a salt of its own.',
      };
    }
    return {
      what: match.lesser ? `${match.is} leaves an attack open that Argon2id closes.` : `${match.is} is too quick for a password.`,
      why: match.lesser ? 'The one can be sped up with more memory, the other is read by whoever shares the machine.' : 'Whoever gets at the hashes tries many passwords with little hardware.',
      instead: `Take ${match.least}.`,
    };
  },
  detect: [
    on('sink', fastOfPassword, { where: isInProduct, after: [['password', 'pin'], ['digest']] }),
    on('act', fastByName, { where: isInProduct, here: SAYS_PASSWORD, after: [['hash', 'keyed-hash']] }),
    on('act', tooCheap, { where: isInProduct, after: [['hash-password', 'derive-key']] }),
    on('sink', keptAsReceived, { where: isInProduct, here: SAYS_PASSWORD, after: [['password'], ['storage', 'ledger']] }),
    on('role', tooCheapThere, { where: isInProduct, after: [['rounds', 'iterations']] }),
  ],
  fixes: [slowHash, strongerCosts],
});
