/** Tokens of clouds, of databases that are rented, and of stores of secrets. */
import { looksRandom } from '../randomness';
import { isBase32 } from './checks';
import { format } from './format';
import type { TokenFormat } from './format';

const random = { accepts: looksRandom };

export const CLOUD_TOKENS: readonly TokenFormat[] = [
  format('AWS access key', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], /\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b/, { checks: isBase32 }),
  format('Google API key', 'AIza', /\bAIza[0-9A-Za-z_-]{35}(?![\w-])/),
  format('Google client secret', 'GOCSPX', /\bGOCSPX-[0-9A-Za-z_-]{28}/),
  format('Google access token', 'ya29.', /\bya29\.[\w-]{50,}/),
  format('Google refresh token', /['"`]1\/\/0/, /^1\/\/0[\w-]{40,}$/),
  format('Firebase server key', ':APA91b', /\bAAAA[\w-]{7}:APA91b[\w-]{100,}/),
  format('Azure client secret', 'Q~', /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/),
  format('Alibaba Cloud key', 'LTAI', /\bLTAI[0-9A-Za-z]{17,21}\b/, random),
  format('DigitalOcean token', ['dop_', 'doo_', 'dor_'], /\bdo[opr]_v1_[0-9a-f]{64}\b/),
  format('Cloudflare key', /\bv1\.0-/, /\bv1\.0-[0-9a-f]{24}-[0-9a-f]{146}\b/),
  format('Heroku key', 'HRKU-', /\bHRKU-[\w-]{36,}/),
  format('Netlify token', 'nfp_', /\bnfp_[0-9A-Za-z]{36}\b/),
  format('Render key', 'rnd_', /\brnd_[0-9A-Za-z]{32}\b/, random),
  format('Fly token', ['fo1_', 'FlyV1'], /\bfo1_[\w-]{43}|\bFlyV1 fm\d\w*_[\w+/=-]{40,}/),
  format('PlanetScale token', 'pscale_', /\bpscale_(?:tkn|pw|oauth)_[\w=.-]{32,64}/),
  format('Supabase key', ['sbp_', 'sb_secret_'], /\bsbp_[0-9a-f]{40}\b|\bsb_secret_[\w-]{31,}/),
  format('Neon key', 'napi_', /\bnapi_[0-9a-z]{64}\b/),
  format('Databricks token', /\bdapi(?:[0-9a-f]{6}|['"`])/, /\bdapi[0-9a-f]{32}(?:-\d)?\b/),
  format('Pulumi token', /\bpul-(?:[0-9a-f]{6}|['"`])/, /\bpul-[0-9a-f]{40}\b/),
  format('Terraform token', 'atlasv1', /\b[0-9A-Za-z]{14}\.atlasv1\.[\w-]{60,}/),
  format('Vault token', ['hvs.', 'hvb.'], /\bhv[sb]\.[0-9A-Za-z_-]{24,}/),
  format('Doppler token', /\bdp\.(?:pt|ct|sa|scim|audit|st)\./, /\bdp\.(?:pt|ct|sa|scim|audit|st(?:\.[\w-]+)?)\.[0-9A-Za-z]{40,44}\b/),
  format('1Password token', 'ops_', /\bops_eyJ[\w+/=-]{100,}/),
  format('Tailscale key', 'tskey-', /\btskey-(?:auth|api|client|scim|webhook)-\w+-\w{20,}/),
  format('age secret key', 'AGE-SECRET-KEY', /\bAGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\b/),
  format('Mapbox secret token', 'sk.eyJ', /\bsk\.eyJ[\w-]{20,}\.[\w-]{20,}/),
];
