/** What the models of cookies are put together from: where a library wants the name, the value and the flags of one. */
import type { AccessPath, Acting, Behaviour, Part } from '../../engine/model';

type Defaults = NonNullable<Acting['defaults']>;
type Parts = NonNullable<Acting['parts']>;

/** The flags below an object of options, under their usual names. */
export function flagsAt(options: AccessPath, ...more: readonly AccessPath[]): Parts {
  const all = [options, ...more];
  const below = (name: string): readonly AccessPath[] => all.map((at) => `${at}.${name}` as AccessPath);
  return { options: all, secure: below('secure'), httpOnly: below('httpOnly'), sameSite: below('sameSite'), expiry: [...below('maxAge'), ...below('expires')] };
}

/** The same as hapi calls them. */
export function hapiFlagsAt(...all: readonly AccessPath[]): Parts {
  const below = (name: string): readonly AccessPath[] => all.map((at) => `${at}.${name}` as AccessPath);
  return { options: all, secure: below('isSecure'), httpOnly: below('isHttpOnly'), sameSite: below('isSameSite'), expiry: below('ttl') };
}

/** `set(name, value, options)`, with so many arguments before the name. */
export function settingCookie(before = 0, defaults?: Defaults, fixed?: Partial<Record<Part, boolean>>): Behaviour {
  const at = (index: number): AccessPath => `argument[${before + index}]`;
  return { acts: { act: 'set-cookie', parts: { name: at(0), value: at(1), ...flagsAt(at(2)) }, ...(defaults ? { defaults } : {}), ...(fixed ? { fixed } : {}) } };
}

/** Middleware that keeps a session in a cookie, or by one. */
export function keepingSession(parts: Parts, defaults?: Defaults): Behaviour {
  return { acts: { act: 'keep-session', parts, ...(defaults ? { defaults } : {}) } };
}

/** Nothing is held against who leaves the flags to the library. */
export const ALL_SET = { secure: true, httpOnly: true, sameSite: 'lax' } as const;
/** A cookie of pillarjs: Secure where the connection is seen to be, and out of reach of scripts. */
export const BY_CONNECTION = { secure: 'auto', httpOnly: true } as const;
