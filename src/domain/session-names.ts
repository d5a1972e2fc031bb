/** What a cookie is for, by its name: which ones open an account to whoever has them. */
import { all, any, words, type Trigger } from '../engine/marks/trigger';
import { judgedOnce, wordsOf } from './names';

/**
 * `session`: whoever has it is taken for somebody, or will be; `csrf`: a script of the page has to read it; `identity`: it says who somebody is; `other`: what a page
 * remembers of taste, language, consent or counting; undefined: nobody can tell.
 */
export type CookieUse = 'session' | 'csrf' | 'identity' | 'other' | undefined;

/** What names of cookies end in without meaning anything by it. */
const TAIL = new Set('cookie cookies name key value val id data hash str string secret v1 v2 v3 prod production dev local'.split(' '));
const SESSION = new Set(
  'session sess sid ssid sso token tok jwt auth authn authentication authorization bearer credential credentials passport remember rememberme apikey password passwd otp mfa pat phpsessid jsessionid sessionid accesstoken refreshtoken authtoken idtoken sessiontoken usertoken logintoken jwttoken aspxauth login signin'.split(' '),
);
/** Of a login that is going on: whoever can set or read one takes it over. */
const FLOW: readonly RegExp[] = [/(?:^| )(?:oauth2?|oidc|auth|login|saml|sso|pkce)(?: \w+)? (?:state|nonce|verifier|challenge)$/, /(?:^| )code verifier$/, /(?:^| )(?:access|refresh) (?:jwt|tok\w*)$/, /(?:^| )(?:api|access|session|auth|private) (?:key|secret)$/, /(?:^| )remember (?:me|user|login|admin)$/, /^keep (?:me )?(?:logged|signed) in$/];
const IDENTITY = new Set('user userid uid username userdata userinfo account accountid customer customerid member memberid admin adminid email role roles isadmin tenant'.split(' '));
const OTHER = new Set(
  'theme dark darkmode mode color colour scheme sidebar layout collapsed open lang language locale i18n country currency region timezone tz consent gdpr ccpa cookieconsent banner popup modal dismissed seen visited visits visit utm referrer referer ref affiliate campaign gclid fbclid experiment variant ab bucket preference preferences prefs settings filter sort view tab columns density font zoom analytics tracking tracker ga gid gat fbp mixpanel amplitude hotjar segment newsletter onboarding tour tooltip welcome notice announcement survey redirect return returnto returnurl next callback from page path url flash message notification viewed wishlist compare count counter expiry expires expiration time timestamp type step'.split(' '),
);
const CSRF = /^(?:x ?)?_?(?:c|x)srf|csrf|xsrf/;
/** Tokens and sessions of which nobody is the owner. */
const NOBODYS = new Set('design theme css map page pagination cursor continuation push fcm device analytics tracking visitor visit ga mixpanel amplitude segment hotjar idempotency captcha recaptcha sync'.split(' '));
const FLAG = /^(?:is|has|show|hide|was|needs|use|enable|disable|skip|no)$/;

/** `__Host-sessionId`, `connect.sid`, `SESSION_COOKIE_NAME`, `accessToken`. */
export const useOfCookie = judgedOnce((name): CookieUse => {
  const parts = wordsOf(name.replace(/^__(?:host|secure)-/i, '')).map((word) => word.replace(/^_+/, ''));
  const spoken = parts.join(' ');
  if (CSRF.test(spoken)) return 'csrf';
  if (FLAG.test(parts[0] ?? '')) return 'other';
  if (FLOW.some((pattern) => pattern.test(spoken))) return 'session';
  if (parts.some((word) => NOBODYS.has(word))) return 'other';
  const last = parts.findLastIndex((word) => !TAIL.has(word));
  const head = parts[last];
  if (head === undefined) return undefined;
  if (SESSION.has(head) || SESSION.has(parts.slice(Math.max(0, last - 1), last + 1).join(''))) return 'session';
  if (parts.some((word) => OTHER.has(word))) return 'other';
  return IDENTITY.has(head) || IDENTITY.has(parts.slice(-2).join('')) ? 'identity' : undefined;
});

/** The name of a value that opens an account: `accessToken`, `user.jwt`, `sessionId`. */
export function isSessionValue(name: string): boolean {
  return useOfCookie(name) === 'session' && !/^(?:auth|login|signin|remember|sso)$/i.test(name);
}

/** What makes such a value: `generateAccessToken`, `jwt.sign`, `user.getSignedJwtToken`. */
export function makesSession(called: string): boolean {
  const [method = ''] = called.split('.').slice(-1);
  return isSessionValue(method) || (/^(?:sign|issue|encode|seal|mint)/i.test(method) && /jwt|jose|token/i.test(called));
}

/** Words that code which sets such a cookie by its name has. */
export const NAMES_SESSION: Trigger = any(words([...SESSION, ...IDENTITY].join(' ')), all(words('remember keep oauth oidc pkce code csrf xsrf'), words('me state nonce verifier challenge token in')));
