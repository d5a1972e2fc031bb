/** Names of what a program speaks to, and of the functions by which it does. */
import { judgedOnce, singular, wordsOf } from './names';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** An address by itself. */
const NOUNS = list('url uri host hostname address addr base domain root server path prefix target location origin proxy node broker baseurl');
/** Something that is spoken to, whatever is said beside. */
const ENDPOINTS = list('api endpoint gateway backend webhook rpc baseurl apiurl graphql websocket callback ipn');
/** What is said or done there may be read by nobody else. */
const TELLING = list(
  'auth authorization oauth oauth2 oidc login signin sso token identity session user account payment pay payout checkout charge transfer bank banking wallet card order invoice billing transaction ledger kyc service redirect return notify notification success cancel failure confirm base remote upstream prefix jwk',
);
/** What is shown, linked to, compared or only described. */
const SHOWN = list(
  'docs doc documentation namespace ns xmlns schema license licence help link href referer referrer issuer audience entity pattern regex regexp example sample placeholder mock dummy fake test proxy crl ocsp version description title text label message comment note website homepage site canonical sitemap feed rss terms privacy policy about blog article news repo repository bug author contact social image img icon logo avatar photo picture thumbnail font css banner poster cors allowed allowlist whitelist vocab context ontology agent',
);

export type Pointing = 'sure' | 'by its use';

/** `apiUrl`, `PAYMENT_HOST`, `webhook` are sure; `url` says so only where it is handed to what asks for it. Undefined for names of links, pictures, namespaces. */
export const pointing = judgedOnce((name: string): Pointing | undefined => {
  const words = wordsOf(name).map(singular);
  if (words.length === 0 || words.some((word) => SHOWN.has(word))) return undefined;
  const isNoun = NOUNS.has(words.at(-1)!) || words.some((word) => ENDPOINTS.has(word)) || (words.length > 1 && words.some((word) => word === 'url' || word === 'uri'));
  if (!isNoun) return undefined;
  return words.some((word) => ENDPOINTS.has(word)) || (words.length > 1 && words.some((word) => TELLING.has(word))) || words.at(-1) === 'host' ? 'sure' : 'by its use';
});

/** Of what stands around a name that says too little: `payments: { url: … }`. */
export const isSpokenTo = judgedOnce((name: string): boolean => {
  const words = wordsOf(name).map(singular);
  return words.some((word) => TELLING.has(word) || ENDPOINTS.has(word)) && !words.some((word) => SHOWN.has(word));
});

const VERBS = list('get post put patch delete del head fetch request send ajax call query open connect subscribe stream upload download submit redirect getjson json');
const CLIENTS = list('client provider link socket websocket ws request fetch connect connection api sdk io source eventsource ky got axios transport upstream rp beacon http sse swr');
/** What has such methods and asks nobody. */
const KEEPERS = list('cache map set store storage headers header params registry config settings router app nock mock cy page session cookies formdata searchparams url assert expect');

/** `client.post('http://…')`, `new JsonRpcProvider('http://…')`, `io('http://…')`: by names alone, of what is handed an address that is written out. */
export function asksByName(name: string, receiver: string | undefined, isNew: boolean): boolean {
  if (receiver !== undefined && wordsOf(receiver).some((word) => KEEPERS.has(word))) return false;
  const words = wordsOf(name);
  if (words.includes('proxy') && /^(?:middleware|server)$/.test(words.at(-1)!)) return true;
  if (isNew) return CLIENTS.has(words.at(-1) ?? '') || name === 'Pool' || name === 'SockJS' || name === 'XMLHttpRequest';
  if (receiver === undefined) return words.some((word) => CLIENTS.has(word) || word === 'fetch' || word === 'request' || word === 'ajax' || word === 'upload') && (!SHOWN.has(words.at(-1) ?? '') || words.includes('http'));
  return VERBS.has(words[0] ?? '') || CLIENTS.has(words.at(-1) ?? '');
}
