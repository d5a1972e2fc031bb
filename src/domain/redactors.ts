/** Functions that say by their name that they take the sensitive part out, or that they encrypt it. */
import type { Redaction } from '../engine/flow/vocabulary';
import { judgedOnce } from './names';

const REMOVERS =
  /(?:^|[a-z_$])(?:mask|redact|obfuscat|anonymi[sz]|pseudonymi[sz]|tokeni[sz]|scrub|saniti[sz]|censor|last_?4|last_?four|truncat|hide)/i;
const SEALERS = /(?:^|[a-z_$])(?:encrypt|encipher|hash|hmac|digest)/i;

/** By its name the function takes the sensitive part out (`maskCard`, `redact`, `tokenize`), or encrypts or hashes it (`encryptCard`, `sha256Hash`). */
export const soundsLikeRedactor = judgedOnce((name): Redaction | undefined => {
  if (/^(?:un|de)/i.test(name.split('.').at(-1) ?? '')) return undefined;
  return REMOVERS.test(name) ? 'removes' : SEALERS.test(name) ? 'seals' : undefined;
});
