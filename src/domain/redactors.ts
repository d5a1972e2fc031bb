/** Functions that say by their name that they take the sensitive part out. */

const REMOVERS =
  /(?:^|[a-z_$])(?:mask|redact|obfuscat|anonymi[sz]|pseudonymi[sz]|tokeni[sz]|encrypt|encipher|scrub|saniti[sz]|censor|hash|hmac|digest|last_?4|last_?four|truncat|hide)/i;

/** By its name the function takes the sensitive part out: `maskCard`, `redact`, `tokenize`, `sha256Hash`. */
export function soundsLikeRedactor(name: string): boolean {
  return REMOVERS.test(name) && !/^(?:un|de)/i.test(name.split('.').at(-1) ?? '');
}
