/** Passwords and keys inside of a text that says how to connect: addresses, lists of `key=value`, parameters of a query. */
import { any, pattern } from '../engine/marks/trigger';
import { isPlaceholder } from './placeholder';
import { looksRandom } from './randomness';

export interface Inside {
  readonly start: number;
  readonly end: number;
  /** As a person says it. */
  readonly what: string;
}

const LOGIN = /^[a-z][a-z0-9+.-]*:\/\/([^\s:/@]*):([^\s@/]+)@([^\s/?#]+)/i;
/** `…;Password=…;` of SQL Server and `…;AccountKey=…;` of Azure: with another pair beside it, or it is no list. */
const PAIR = /(?:^|;)\s*(?:password|pwd|accountkey|sharedaccesskey)\s*=\s*([^;'"]+)/i;
/** `CREATE USER … PASSWORD '…'`, `IDENTIFIED BY '…'`. */
const STATEMENT = /^\s*(?:create|alter|set|grant)\b[^]*?\b(?:identified\s+(?:with\s+\S+\s+)?by|password)\s*=?\s*'([^']+)'/i;
const PARAMETER = /[?&](?:api[-_]?key|api[-_]?token|access[-_]?token|auth[-_]?token|client[-_]?secret|token|secret|sig|signature|password|pwd)=([\w.~%+/-]+=*)/i;

/** Holds for every source with a text that a password is found in, parts and holes included. */
export const HOLDS_PASSWORD = any(
  pattern(/:\/\/[^]{0,160}?@/),
  pattern(/\b(?:identified\s+(?:with\s+\S+\s+)?by|password)\s*=?\s*\\?'/i),
  pattern(/[;'"`]\s*(?:password|pwd|accountkey|sharedaccesskey)\s*=/i),
  pattern(new RegExp(PARAMETER.source.replace(/\(\[.*$/, ''), 'i')),
);

/** Undefined where there is only a place for a secret, or the default of a database on this machine. */
export function connectionPassword(text: string): Inside | undefined {
  return login(text) ?? pair(text) ?? parameter(text) ?? statement(text);
}

function login(text: string): Inside | undefined {
  const match = LOGIN.exec(text);
  if (!match) return undefined;
  const [whole, user = '', password = '', host = ''] = match;
  if (isPlaceholder(password) || /[$<{%*\0]/.test(password)) return undefined;
  if (isLocalDefault(host, user, password)) return undefined;
  const end = whole.length - host.length - 1;
  return { start: end - password.length, end, what: 'A connection string with its password' };
}

/** What everybody has on his own machine, or in the container beside. */
export function isLocalDefault(host: string, user: string, password: string): boolean {
  return /^(?:localhost|127\.|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|db|postgres|mysql|mongo|redis)(?::|$|\d)/.test(host) && (password === user || isCommonWord(password));
}

function pair(text: string): Inside | undefined {
  const match = /;[^=;]+=/.test(text) ? PAIR.exec(text) : null;
  const value = match?.[1]?.trim() ?? '';
  if (!match || value.length < 6 || isPlaceholder(value) || isCommonWord(value) || /[$<{%*\0]/.test(value)) return undefined;
  const start = match.index + match[0].indexOf(value, match[0].indexOf('=') + 1);
  return { start, end: start + value.length, what: 'A connection string with its password' };
}

function parameter(text: string): Inside | undefined {
  const match = /^[a-z][a-z0-9+.-]*:\/\/|^[\w-]+=[^&\s]*&/i.test(text) ? PARAMETER.exec(text) : null;
  const value = match?.[1] ?? '';
  if (!match || isPlaceholder(value) || !looksRandom(value)) return undefined;
  const end = match.index + match[0].length;
  return { start: end - value.length, end, what: 'An address with a secret in its query' };
}

function statement(text: string): Inside | undefined {
  const match = STATEMENT.exec(text);
  const value = match?.[1] ?? '';
  if (!match || value.length < 4 || isPlaceholder(value) || isCommonWord(value) || /[$<{%*\0:?]/.test(value)) return undefined;
  const end = match.index + match[0].length - 1;
  return { start: end - value.length, end, what: 'A statement with a password' };
}

function isCommonWord(value: string): boolean {
  return /^(?:password|passwd|secret|postgres|root|admin|user|test|guest|mysql|mongo|redis|dev|development|local|docker|example|prisma)\d{0,4}$/i.test(value);
}
