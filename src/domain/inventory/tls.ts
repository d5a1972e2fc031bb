/** Versions of TLS and lists of cipher suites, as options say them, and what each is worth. PCI DSS has allowed nothing below TLS 1.2 since 2018. */
import type { Judgement } from './verdict';

/** `TLSv1.2`, `TLSv1_2_method`, `SSLv3_client_method`. */
const VERSION = /^(TLS|SSL)v(\d)(?:[._](\d))?(?:_(?:client_|server_)?method)?$/;

export interface Protocol {
  readonly algorithm: 'TLS' | 'SSL';
  readonly version: string;
}

export function protocolNamed(text: string): Protocol | undefined {
  const [, family, major = '', minor] = VERSION.exec(text) ?? [];
  if (family === 'TLS') return { algorithm: 'TLS', version: `${major}.${minor ?? '0'}` };
  return family === 'SSL' ? { algorithm: 'SSL', version: major } : undefined;
}

export function versionVerdict(version: string | undefined): Judgement {
  switch (version) {
    case undefined:
      return { verdict: 'acceptable', reason: 'The version is left to the library.' };
    case '1.3':
      return { verdict: 'strong', reason: 'The newest version.' };
    case '1.2':
      return { verdict: 'acceptable', reason: 'Good with the right cipher suites.' };
    case '1.0':
    case '1.1':
      return { verdict: 'weak', reason: 'PCI DSS allows nothing below TLS 1.2.' };
    default:
      return { verdict: 'broken', reason: 'What SSL hides can be read.' };
  }
}

const SUITE = /^[!+-]?(?:@SECLEVEL=\d|[A-Za-z][A-Za-z0-9_+-]*)$/;
const TELLING = /AES|CHACHA|RC4|DES|ECDHE|HIGH|MEDIUM|LOW|NULL|aNULL|DEFAULT|CAMELLIA|ARIA/;

/** Suites that an option allows, without those that it takes out; undefined where the text is no such list. */
export function suitesIn(text: string): readonly string[] | undefined {
  const parts = text.trim().split(/[:, ]+/).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => SUITE.test(part)) || !TELLING.test(text)) return undefined;
  return parts.filter((part) => !/^[!-]/.test(part) && !part.startsWith('@'));
}

export function suitesVerdict(suites: readonly string[]): Judgement {
  const bad = (pattern: RegExp) => suites.find((suite) => pattern.test(suite));
  const broken = bad(/NULL|EXP|RC4|RC2|(?:^|[-_])DES[-_]CBC[-_]|MD5|^LOW$|ANON|(?:^|[-_])ADH/i);
  if (broken !== undefined) return { verdict: 'broken', reason: `${broken} is among the cipher suites.` };
  const weak = bad(/3DES|DES-CBC3|IDEA|SEED|^MEDIUM$/i);
  if (weak !== undefined) return { verdict: 'weak', reason: `${weak} is among the cipher suites.` };
  const good = suites.every((suite) => /GCM|CCM|POLY1305/i.test(suite));
  return good ? { verdict: 'strong', reason: 'All cipher suites notice changes.' } : { verdict: 'acceptable', reason: 'Not all of the cipher suites notice changes by themselves.' };
}
