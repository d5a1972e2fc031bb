/** Tokens of known providers, by the format that the providers publish: prefix, alphabet and length. */
import { pattern } from '../engine/marks/trigger';
import { isFiller } from './placeholder';
import { looksRandom } from './randomness';
import { isLogin, isSignedToken, isWholeKey } from './tokens/checks';
import { CLOUD_TOKENS } from './tokens/clouds';
import { format } from './tokens/format';
import type { TokenFormat } from './tokens/format';
import { PAYMENT_TOKENS } from './tokens/payments';
import { SERVICE_TOKENS } from './tokens/services';

export type { TokenFormat } from './tokens/format';

/** Of no provider: what is made by everybody. */
const COMMON: readonly TokenFormat[] = [
  format('private key', 'PRIVATE KEY', /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----[\s\S]*?[0-9A-Za-z+/=]{32}(?:[\s\S]*?-----END [A-Z ]*PRIVATE KEY)?/, { accepts: isWholeKey }),
  format('JSON web token', 'eyJ', /\beyJ[\w-]{10,}\.eyJ[\w-]{8,}\.[\w-]{20,}/, { commonInTests: true, accepts: isSignedToken }),
  format('login for basic authentication', /['"`]Basic (?:['"`]|[\w.~+/-]{8})/, /^Basic [0-9A-Za-z+/]{8,}={0,2}$/, { commonInTests: true, accepts: isLogin }),
  format('bearer token', /['"`](?:Bearer|[Tt]oken|SSWS|GenieKey|[Aa]pi-?[Kk]ey) (?:['"`]|[\w.~+/-]{8})/, /^(?:Bearer|[Tt]oken|SSWS|GenieKey|[Aa]pi-?[Kk]ey) [\w.~+/-]{20,}=*$/, {
    commonInTests: true,
    accepts: (match) => looksRandom(match.slice(match.indexOf(' ') + 1)),
  }),
];

export const TOKEN_FORMATS: readonly TokenFormat[] = [...PAYMENT_TOKENS, ...SERVICE_TOKENS, ...CLOUD_TOKENS, ...COMMON];

/** Holds for every source with such a token, put together from parts too: how each format begins, and what follows it at once. One pass over the text for all of them. */
export const HOLDS_TOKEN = pattern(
  new RegExp([...new Set(TOKEN_FORMATS.flatMap(({ begins }) => begins.map((beginning) => (typeof beginning === 'string' ? escaped(beginning) : beginning.source))))].join('|')),
);

function escaped(text: string): string {
  return text.replace(/[.$^]/g, '\\$&');
}

/** Most texts are none of them: one expression tells so. */
const ANY = new RegExp(TOKEN_FORMATS.map(({ pattern: { source } }) => source).join('|'));

export function tokenFormat(text: string): TokenFormat | undefined {
  if (text.length < 14 || !ANY.test(text)) return undefined;
  return TOKEN_FORMATS.find(({ pattern, accepts }) => {
    const match = pattern.exec(text);
    return match !== null && !isFiller(match[0]) && (accepts?.(match[0]) ?? true);
  });
}
