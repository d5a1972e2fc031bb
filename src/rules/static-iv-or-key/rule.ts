/** What should be new for each message, or secret, is the same each time: equal texts look equal, and one guess opens all. */
import { pattern } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { freshBytes } from './fresh-bytes';
import { staticIv, staticIvHandedOn } from './iv';
import { staticKey } from './key';
import { keyOfEnvironment } from './key-of-environment';
import type { Fault, StaticMatch, Subject } from './match';
import { staticSalt, staticSaltHandedOn } from './salt';
import { repeatedXor } from './xor';

/** What the key is read from may stand on either side. */
const XORS = pattern(/\]!?\s*\^|\)\s*\^|\^=?\s*\(*[\w.$]+(?:\[|!?\.(?:charCodeAt|codePointAt|at)\()/);

const CALLED: Readonly<Record<Subject, string>> = { iv: 'The initialisation vector', salt: 'The salt', key: 'The key' };
const FAULT: Readonly<Record<Fault, string>> = {
  constant: 'is written out in the source',
  zero: 'is all zeros',
  empty: 'is empty',
  derived: 'is worked out from what is written out in the source',
  setting: 'is read from the environment, and so the same each time',
  'of-key': 'is made of the key or the password, and so the same each time',
  once: 'is made once and used each time',
  short: 'has so few random bytes that one comes again',
};
const WHY: Readonly<Record<Subject, string>> = {
  iv: 'Equal texts give equal cipher texts, and with GCM or CTR two messages under one key and vector give the text of both away.',
  salt: 'One table of guesses opens all passwords, and two that are equal look equal.',
  key: 'Everybody with the source can read and forge all that it protects.',
};
const INSTEAD: Readonly<Record<Subject, string>> = {
  iv: 'Draw a new one for each message, and send it along with what is encrypted.',
  salt: 'Draw a new one of 16 bytes for each password, and keep it beside the hash.',
  key: 'Read a random key from the environment or a key store.',
};

export default rule<StaticMatch>({
  id: 'static-iv-or-key',
  title: 'The same vector, salt or key each time',
  severity: 'error',
  cwe: [329, 321],
  pci: ['3.6.1', '3.7.1'],
  score: 7.5,
  message: ({ subject, fault, taker }) => ({ what: `${CALLED[subject]} for ${taker} ${FAULT[fault]}.`, why: WHY[subject], instead: INSTEAD[subject] }),
  detect: [
    on('act', staticIv, { where: isInProduct, after: [['encrypt']] }),
    on('role', staticIvHandedOn, { where: isInProduct, after: [['iv']] }),
    on('act', staticSalt, { where: isInProduct, after: [['derive-key', 'hash-password']] }),
    on('role', staticSaltHandedOn, { where: isInProduct, after: [['salt']] }),
    on('role', staticKey, { where: isInProduct, after: [['key']] }),
    on('operation', repeatedXor, { where: isInProduct, here: XORS }),
  ],
  fixes: [freshBytes, keyOfEnvironment],
});
