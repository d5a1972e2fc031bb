/** What a text has to say before a secret can be compared in it. */
import { all, any, pattern, words } from '../../engine/marks/trigger';

const SECRETS = 'password|passwd|passphrase|passcode|secret|token|signature|hmac|otp|totp|pin|api_?-?key|apikey|auth_?key|access_?key|authorization|csrf|xsrf|jwt|bearer|credential|hash';
const COMPARED = `${SECRETS}|expected|provided|stored|supplied|received|computed|code|derived|digest|\\bsig\\b|verif|key`;

/** One of these names beside what compares, on the same line or the one behind it. */
const beside = pattern(new RegExp(`(?:${COMPARED})[^\\n;{}]{0,60}(?:[!=]==?|\\.equals\\(|\\.localeCompare\\(|\\.includes\\(|\\.indexOf\\()|(?:[!=]==?|\\.equals\\(|\\.localeCompare\\(|\\.(?:includes|startsWith|endsWith|indexOf)\\(|\\b(?:compare|isEqual|isDeepStrictEqual)\\()\\s*[^\\n;{}]{0,80}(?:${COMPARED})|(?:compare|verify|check|validate|match|isValid)_?(?:${SECRETS})`, 'i'));

export const COMPARES_SECRETS = all(
  words('password passwd pwd pass passphrase passcode secret token signature sig hmac otp totp pin apikey key authorization auth bearer csrf xsrf jwt code hash pbkdf2 scrypt'),
  any(beside),
);
