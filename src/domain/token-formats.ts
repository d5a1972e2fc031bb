/** Tokens of known providers, by the format that the providers publish: prefix, alphabet and length. */
import { any, pattern, spelled } from '../engine/marks/trigger';
import { isFiller } from './placeholder';
import { looksRandom } from './randomness';

export interface TokenFormat {
  /** As a person says it; findings name the format and the length, never the value. */
  readonly name: string;
  readonly pattern: RegExp;
  /** A key of a test mode: no live money behind it. */
  readonly test?: boolean;
  /** Made up in tests as a matter of course: nothing is said of it there. */
  readonly commonInTests?: boolean;
  /** What the pattern alone cannot tell. */
  readonly accepts?: (match: string) => boolean;
}

export const TOKEN_FORMATS: readonly TokenFormat[] = [
  { name: 'Stripe live secret key', pattern: /\bsk_live_[0-9a-zA-Z]{16,}\b/ },
  { name: 'Stripe live restricted key', pattern: /\brk_live_[0-9a-zA-Z]{16,}\b/ },
  { name: 'Stripe test secret key', pattern: /\b[sr]k_test_[0-9a-zA-Z]{16,}\b/, test: true },
  { name: 'Adyen API key', pattern: /\bAQE[0-9A-Za-z+/=]{40,}-[0-9A-Za-z+/=]{20,}/ },
  { name: 'Mollie live key', pattern: /^live_[0-9A-Za-z]{30}$/ },
  { name: 'Flutterwave secret key', pattern: /\bFLWSECK-[0-9A-Za-z]{30,}-X\b/ },
  { name: 'JSON web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/, commonInTests: true },
  { name: 'login for basic authentication', pattern: /^Basic [0-9A-Za-z+/]{8,}={0,2}$/, commonInTests: true, accepts: isLogin },
  { name: 'Stripe webhook secret', pattern: /\bwhsec_[0-9a-zA-Z+/=]{24,}/ },
  { name: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: 'GitHub token', pattern: /\bgh[pousr]_[0-9A-Za-z]{36}\b|\bgithub_pat_[0-9A-Za-z_]{82}\b/ },
  { name: 'GitLab token', pattern: /\bglpat-[0-9A-Za-z_-]{20}\b/ },
  { name: 'Slack token', pattern: /\bxox[abposr]-[0-9A-Za-z]{8,}-[0-9A-Za-z-]{8,}|\bxapp-\d-[0-9A-Z]{8,}-\d{10,}-[0-9a-f]{40,}/ },
  { name: 'Slack webhook', pattern: /\bhooks\.slack\.com\/services\/T[0-9A-Z]{6,}\/B[0-9A-Z]{6,}\/[0-9A-Za-z]{20,}/ },
  { name: 'Discord bot token', pattern: /\b[MN][0-9A-Za-z_-]{23,27}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,38}\b/ },
  { name: 'Telegram bot token', pattern: /\b\d{8,10}:AA[0-9A-Za-z_-]{33}\b/ },
  { name: 'Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { name: 'Google client secret', pattern: /\bGOCSPX-[0-9A-Za-z_-]{28}\b/ },
  { name: 'OpenAI or Anthropic key', pattern: /\bsk-(?:proj-|ant-[a-z0-9]+-|svcacct-)?[0-9A-Za-z_-]{40,}/, accepts: looksRandom },
  { name: 'Hugging Face token', pattern: /\bhf_[0-9A-Za-z]{34}\b/ },
  { name: 'Vault token', pattern: /\bhvs\.[0-9A-Za-z_-]{24,}/ },
  { name: 'DigitalOcean token', pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/ },
  { name: 'Twilio API key', pattern: /\bSK[0-9a-f]{32}\b/ },
  { name: 'SendGrid key', pattern: /\bSG\.[0-9A-Za-z_-]{20,24}\.[0-9A-Za-z_-]{39,50}\b/ },
  { name: 'Mailgun key', pattern: /\bkey-[0-9a-f]{32}\b/ },
  { name: 'Square access token', pattern: /\b(?:EAAA[0-9A-Za-z_-]{60}|sq0atp-[0-9A-Za-z_-]{22}|sq0csp-[0-9A-Za-z_-]{43})\b/ },
  { name: 'Braintree or PayPal access token', pattern: /\baccess_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}\b/ },
  { name: 'Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { name: 'npm token', pattern: /\bnpm_[0-9A-Za-z]{36}\b/ },
  { name: 'private key', pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----[\s\S]*?[0-9A-Za-z+/=]{32}/ },
  { name: 'Plaid secret', pattern: /\baccess-(?:production|development)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/ },
  { name: 'bearer token', pattern: /^Bearer [\w.~+/-]{20,}=*$/, commonInTests: true, accepts: (match) => looksRandom(match.slice('Bearer '.length)) },
];

/** Holds for every source with such a token, put together from parts too: how each format begins, and what follows it at once. */
export const HOLDS_TOKEN = any(
  spelled(
    ...['sk_', 'rk_', 'AQE', 'live_', 'FLWSECK', 'eyJ', 'whsec', 'AKIA', 'ASIA', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat', 'glpat', 'xox', 'xapp', 'hooks.slack', 'AIza', 'GOCSPX'],
    ...['hf_', 'hvs.', 'dop_', 'doo_', 'dor_', 'EAAA', 'sq0', 'access_token$', 'shpat', 'shpca', 'shppa', 'shpss', 'npm_', 'PRIVATE KEY', 'access-production', 'access-development', ':AA'],
  ),
  pattern(/\bsk-|\bSK(?:[0-9a-f]{6}|['"`])|\bSG\.[\w'"`-]|\bkey-(?:[0-9a-f]{6}|['"`])|[MN][\w-]{23,27}\.[\w-]{6}\.|['"`](?:Basic|Bearer) (?:['"`]|[\w.~+/-]{8})/),
);

export function tokenFormat(text: string): TokenFormat | undefined {
  if (text.length < 14) return undefined;
  return TOKEN_FORMATS.find(({ pattern, accepts }) => {
    const match = pattern.exec(text);
    return match !== null && !isFiller(match[0]) && (accepts?.(match[0]) ?? true);
  });
}

/** Behind the scheme stands `user:password` in base64, and not a word such as `authentication`. */
function isLogin(match: string): boolean {
  try {
    return /^[\x21-\x7e]+:[\x20-\x7e]+$/.test(atob(match.slice('Basic '.length)));
  } catch {
    return false;
  }
}
