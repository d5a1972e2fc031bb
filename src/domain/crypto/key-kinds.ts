/** What a key is for, by the name of its algorithm: how many bits are enough depends on it. */
export type KeyKind = 'rsa' | 'dsa' | 'dh' | 'curve' | 'hmac' | 'cipher';

/** `rsa-pss`, `RSASSA-PKCS1-v1_5`, `RS256`, `HMAC`, `ECDH`. Undefined where it names none. */
export function keyKind(algorithm: string): KeyKind | undefined {
  const key = algorithm.toLowerCase().replace(/[^a-z0-9]/g, '');
  return KINDS.find(([name]) => name.test(key))?.[1];
}

const KINDS: readonly (readonly [RegExp, KeyKind])[] = [
  [/^(?:ec|ecc|ecdsa|ecdh|eddsa|es\d+k?|ed25519|ed448|x25519|x448)(?:$|[a-z])/, 'curve'],
  [/^(?:rsa|rs\d|ps\d|idrsa)/, 'rsa'],
  [/^dsa/, 'dsa'],
  [/^(?:dh|diffie)/, 'dh'],
  [/^(?:hmac|hs\d|oct$)/, 'hmac'],
  [/^(?:aes|a\d+|chacha|camellia)/, 'cipher'],
];
