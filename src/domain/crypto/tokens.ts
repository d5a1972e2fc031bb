/** Tokens that say something of somebody: their algorithms, their keys, and how long they hold. */

/** How tokens are signed, by the names of RFC 7518. */
export type TokenAlgorithm = 'none' | 'secret' | 'key-pair' | 'other';

export function tokenAlgorithm(name: string): TokenAlgorithm {
  const plain = name.trim().toUpperCase();
  if (plain === 'NONE') return 'none';
  if (/^HS(?:1|256|384|512)$/.test(plain)) return 'secret';
  return /^(?:(?:RS|PS|ES)(?:1|256K?|384|512)|EDDSA|ED25519|ED448)$/.test(plain) ? 'key-pair' : 'other';
}

/** The least bytes of a secret for HS256: as many as its digest has (RFC 7518, 3.2). */
export const LEAST_SECRET_BYTES = 32;

/** A text that is filled in before the program runs is no secret that it runs with. */
export function isFilledIn(text: string): boolean {
  return /^(?:<.*>|\[.*\]|\{\{?.*\}\}?|[$#]\{.*\}|%.*%|__\w+__|\$[A-Z0-9_]+|process\.env.*|env[.:].*)$/i.test(text.trim());
}

/** Names of keys that anybody may have: whoever is given an algorithm to choose can sign with them. */
export function isPublicKeyName(name: string): boolean {
  return /pub(?:lic)?_?(?:key|pem|cert)|cert(?:ificate)?$|^pem$|jwks?(?:uri|client)?|_pub$|Pub$|public$/i.test(name) && !/private|secret/i.test(name);
}

export function isPublicKeyText(text: string): boolean {
  return /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)|(?:pub(?:lic)?[-_.]?key|public|certificate|\.pub|cert)[\w-]*\.(?:pem|key|crt|cer|pub)$|\.pub$/i.test(text);
}

const DAYS: Readonly<Record<string, number>> = {
  ms: 1 / 86_400_000, msec: 1 / 86_400_000, millisecond: 1 / 86_400_000, s: 1 / 86_400, sec: 1 / 86_400, second: 1 / 86_400, m: 1 / 1440, min: 1 / 1440, minute: 1 / 1440,
  h: 1 / 24, hr: 1 / 24, hour: 1 / 24, d: 1, day: 1, w: 7, week: 7, y: 365.25, yr: 365.25, year: 365.25,
};

/** Days of a duration as tokens take it (`15m`, `7 days`, `2y`); undefined where it says no unit. */
export function daysOf(duration: string): number | undefined {
  const [, count, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+?)s?\s*(?:from now)?\s*$/i.exec(duration.replace(/^\s*ms\s*$/, '')) ?? [];
  const days = DAYS[unit.toLowerCase()];
  return count === undefined || days === undefined ? undefined : Number(count) * days;
}

/** A token that holds longer than this is one that hardly ends. */
export const MOST_DAYS = 366;

/** Claims by which nobody is let in: when a token ends, which key it is signed with. */
const FORMAL = new Set('exp iat nbf jti kid alg typ header signature iss aud'.split(' '));

export function isFormalClaim(name: string): boolean {
  return FORMAL.has(name);
}

/** What a row is known by: a text or a number, in which there is no claim. */
export function isIdName(name: string): boolean {
  return /^(?:_?id|uid|uuid|user_?name|e?mail)$|[a-z](?:Id|ID|_id|Uuid|Email)$/.test(name);
}

/** Rows of people are no claims: they say nothing of when a token ends. */
export function isRecordName(name: string): boolean {
  return /(?:^|[a-z_])(?:[Uu]ser|[Aa]ccount|[Cc]ustomer|[Aa]dmin|[Mm]ember|[Ee]mployee|[Ss]tudent|[Pp]atient|[Mm]erchant)(?:[Dd]oc|[Rr]ow|[Rr]ecord|[Ee]ntity|[Mm]odel)?$/.test(name);
}
