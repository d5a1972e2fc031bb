/**
 * OWASP ASVS 5.0.0: the requirements that rules speak of, with titles in our own words, and all others by number. The standard publishes no mapping from the CWE for
 * this version, so each requirement names its rules.
 */
import type { Remainder, Requirement, Standard } from './standard';

type Row = readonly [id: string, title: string, rules: readonly string[]];

/** Those without a rule are shown by the inventory of cryptography. */
const ROWS: readonly Row[] = [
  ['1.2.1', 'What is written into pages is escaped for its place', ['xss']],
  ['1.2.4', 'Queries of databases take data as parameters', ['sql-injection', 'nosql-injection']],
  ['1.2.5', 'Commands of the system take data as arguments', ['command-injection']],
  ['1.3.2', 'No code is made of data', ['code-injection']],
  ['1.3.6', 'Requests of the server go where a list of allowed addresses lets them', ['ssrf']],
  ['1.3.7', 'No template is made of data', ['template-injection']],
  ['1.3.12', 'No regular expression takes forever', ['redos']],
  ['1.5.1', 'XML is read without external entities', ['xxe']],
  ['1.5.2', 'Data is not made into objects of any type', ['unsafe-deserialization']],
  ['2.2.1', 'Input is held against what the business expects of it', ['money-untrusted-amount']],
  ['2.2.2', 'Input is checked on the server', ['money-untrusted-amount']],
  ['2.3.4', 'Locks keep what is limited from being given out twice', ['balance-race']],
  ['3.2.2', 'What is text is shown as text', ['xss']],
  ['3.3.1', 'Cookies are sent over encrypted connections only', ['cookie-flags']],
  ['3.3.4', 'Cookies of sessions are out of reach for scripts', ['cookie-flags']],
  ['3.4.2', 'Answers are for sites that are allowed to read them', ['cors-wildcard']],
  ['3.7.2', 'Redirects to others go where a list of allowed addresses lets them', ['open-redirect']],
  ['4.1.5', 'Messages that matter are signed, and the signature is checked', ['webhook-unverified']],
  ['5.3.2', 'Paths of files are not made of names from outside', ['path-traversal']],
  ['7.3.2', 'A session ends, however it is used', ['jwt-no-expiry']],
  ['9.1.1', 'Tokens are believed after their signature was checked', ['jwt-unverified']],
  ['11.1.2', 'Cryptography in use is listed', []],
  ['11.1.3', 'All uses of cryptography are found', []],
  ['11.2.3', 'Cryptography has a strength of 128 bits or more', ['weak-key-size']],
  ['11.2.4', 'Secrets are compared in constant time', ['timing-unsafe-compare']],
  ['11.3.1', 'No mode or padding that is broken is used', ['weak-cipher']],
  ['11.3.2', 'Approved ciphers and modes alone are used', ['weak-cipher']],
  ['11.3.3', 'Changes of encrypted data are noticed', ['unauthenticated-encryption']],
  ['11.3.4', 'Nonces and vectors are used once', ['static-iv-or-key']],
  ['11.4.1', 'Approved hashes alone are used', ['weak-hash']],
  ['11.4.2', 'Passwords are stored by a hash that is slow to guess', ['weak-password-hash']],
  ['11.5.1', 'What nobody may guess comes from a cryptographic generator', ['insecure-random']],
  ['12.2.1', 'Clients and public services speak over TLS', ['cleartext-transport']],
  ['12.3.1', 'All connections are encrypted', ['cleartext-transport']],
  ['12.3.2', 'Certificates are checked', ['tls-verification-off']],
  ['13.3.1', 'Secrets are in a store for them, and not in the source', ['hardcoded-secret', 'jwt-weak-secret', 'static-iv-or-key']],
  ['14.2.1', 'Sensitive data is in no address', ['card-exposed']],
  ['14.2.4', 'Sensitive data is protected as its level asks', ['card-stored']],
  ['14.2.6', 'No more of sensitive data is shown than is needed', ['card-exposed']],
  ['15.3.3', 'A request sets the fields that it may set', ['mass-assignment']],
  ['15.3.6', 'Names from outside do not reach prototypes', ['prototype-pollution']],
  ['15.4.2', 'A check and the act that rests on it are one', ['balance-race']],
  ['16.2.5', 'Logs hold of sensitive data what they may', ['card-logged', 'pii-logged']],
  ['16.4.1', 'What is logged cannot forge entries', ['log-injection']],
];

/** `sections`: how many requirements each has; they are numbered from 1. */
const CHAPTERS: readonly { readonly title: string; readonly sections: readonly number[] }[] = [
  { title: 'V1 Encoding and sanitization', sections: [2, 10, 12, 3, 3] },
  { title: 'V2 Validation and business logic', sections: [3, 3, 5, 2] },
  { title: 'V3 Browsers', sections: [1, 3, 5, 8, 8, 1, 5] },
  { title: 'V4 APIs', sections: [5, 5, 2, 4] },
  { title: 'V5 Files', sections: [1, 6, 3, 3] },
  { title: 'V6 Authentication', sections: [3, 12, 8, 6, 8, 4, 2, 4] },
  { title: 'V7 Sessions', sections: [3, 4, 2, 5, 3, 2] },
  { title: 'V8 Authorization', sections: [4, 4, 3, 2] },
  { title: 'V9 Self-contained tokens', sections: [3, 4] },
  { title: 'V10 OAuth and OpenID Connect', sections: [2, 3, 5, 16, 5, 2, 3] },
  { title: 'V11 Cryptography', sections: [4, 5, 5, 4, 2, 2, 2] },
  { title: 'V12 Secure communication', sections: [5, 2, 5] },
  { title: 'V13 Configuration', sections: [4, 6, 4, 7] },
  { title: 'V14 Data protection', sections: [2, 8, 3] },
  { title: 'V15 Coding and architecture', sections: [5, 5, 7, 4] },
  { title: 'V16 Logs and errors', sections: [1, 5, 4, 3, 4] },
  { title: 'V17 WebRTC', sections: [2, 8, 2] },
];

const REQUIREMENTS: readonly Requirement[] = ROWS.map(([id, title, rules]) => ({ id, title, shownBy: rules.length > 0 ? 'rules' : 'inventory' }));

/** All numbers of the standard, by chapter. */
export const ASVS_NUMBERS: readonly Remainder[] = CHAPTERS.map(({ title, sections }, chapter) => ({
  title,
  ids: sections.flatMap((count, section) => Array.from({ length: count }, (_, index) => `${chapter + 1}.${section + 1}.${index + 1}`)),
}));

/** Rules that a requirement names. */
export const RULES_IN_ASVS: readonly string[] = [...new Set(ROWS.flatMap(([, , rules]) => rules))];

const IS_SHOWN = new Set(ROWS.map(([id]) => id));

export const asvs: Standard = {
  name: 'OWASP ASVS',
  version: '5.0.0',
  publisher: 'OWASP Foundation',
  url: 'https://owasp.org/www-project-application-security-verification-standard/',
  entry: 'requirement',
  requirements: REQUIREMENTS,
  remainders: ASVS_NUMBERS.map(({ title, ids }) => ({ title, ids: ids.filter((id) => !IS_SHOWN.has(id)) })),
  mapping: 'Rule by rule, by what each requirement asks of code.',
  entriesOf: ({ id }) => ROWS.flatMap(([entry, , rules]) => (rules.includes(id) ? [entry] : [])),
};
