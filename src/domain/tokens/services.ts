/** Tokens of services: where code lies, where people talk, what sends mail, what watches, what answers. */
import { looksRandom } from '../randomness';
import { endsInChecksum } from './checks';
import { format } from './format';
import type { TokenFormat } from './format';

const checksum = { checks: endsInChecksum };
const random = { accepts: looksRandom };
const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

const CODE: readonly TokenFormat[] = [
  format('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /\bgh[pousr]_[0-9A-Za-z]{36}\b/, checksum),
  format('GitHub token', 'github_pat', /\bgithub_pat_[0-9A-Za-z_]{82}\b/),
  format('GitLab token', ['glpat', 'gldt', 'glrt', 'glptt', 'glsoat', 'glagent', 'glft', 'glimt', 'glcbt'], /\bgl(?:pat|dt|rt|soat|ft|imt)-[0-9A-Za-z_-]{20,}|\bgl(?:ptt|agent)-[0-9A-Za-z_-]{40,}|\bglcbt-\w{1,5}_[0-9A-Za-z_-]{20,}/, random),
  format('GitLab runner token', 'GR1348941', /\bGR1348941[\w-]{20,}/),
  format('Bitbucket app password', 'ATBB', /\bATBB[0-9A-Za-z]{28,}(?![\w-])/),
  format('Atlassian token', ['ATATT3', 'ATCTT3'], /\bAT[AC]TT3[\w=-]{60,}/),
  format('npm token', 'npm_', /\bnpm_[0-9A-Za-z]{36}\b/, checksum),
  format('PyPI token', 'pypi-', /\bpypi-AgE[\w-]{50,}/),
  format('RubyGems key', 'rubygems_', /\brubygems_[0-9a-f]{48}\b/),
  format('NuGet key', /\boy2(?:[0-9a-z]{8}|['"`])/, /\boy2[0-9a-z]{43}\b/),
  format('Docker token', 'dckr_', /\bdckr_(?:pat|oat)_[\w-]{27,}/),
  format('JFrog key', 'AKCp', /\bAKCp[0-9A-Za-z]{69}\b/),
  format('Postman key', 'PMAK-', /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/),
  format('Sonar token', ['sqp_', 'sqa_', 'squ_'], /\bsq[pau]_[0-9a-f]{40}\b/),
  format('Buildkite token', 'bkua_', /\bbkua_[0-9a-f]{40}\b/),
  format('CircleCI token', 'CCIPAT_', /\bCCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}\b/),
];

const TALK: readonly TokenFormat[] = [
  format('Slack token', ['xox', 'xapp', 'xwfp'], /\bxox[abposr]-[0-9A-Za-z]{8,}-[0-9A-Za-z-]{8,}|\bxoxe(?:\.xox[bp])?-\d-[0-9A-Za-z]{100,}|\bxapp-\d-[0-9A-Z]{8,}-\d{10,}-[0-9a-f]{40,}|\bxwfp-[\w-]{40,}/),
  format('Slack webhook', 'hooks.slack', /\bhooks\.slack\.com\/services\/T[0-9A-Z]{6,}\/B[0-9A-Z]{6,}\/[0-9A-Za-z]{20,}|\bhooks\.slack\.com\/(?:workflows|triggers)\/[\w/]{40,}/),
  format('Discord bot token', /[MNO][\w-]{23,27}\.[\w-]{6}\./, /\b[MNO][0-9A-Za-z_-]{23,27}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,38}\b/, random),
  format('Discord webhook', ['discord.com/api/webhooks', 'discordapp.com/api/webhooks'], /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/),
  format('Telegram bot token', ':AA', /\b\d{8,10}:AA[0-9A-Za-z_-]{32,33}(?![\w-])/),
  format('Microsoft Teams webhook', 'webhook.office.com', /\bwebhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}(?:\/[0-9a-f-]{36})?/),
  format('Facebook access token', /\bEAA(?:[A-Z][0-9A-Za-z]{8}|['"`])/, /\bEAA[A-Z][0-9A-Za-z]{80,}\b/),
  format('Twitter bearer token', 'AAAAAAAAAAAAAAAAAAAA', /\bA{20}[0-9A-Za-z%]{60,}/, { accepts: (match) => looksRandom(match.slice(20)) }),
  format('HubSpot token', /\bpat-(?:na|eu)1-/, new RegExp(`\\bpat-(?:na|eu)1-${UUID}\\b`)),
  format('Notion token', ['ntn_', 'secret_'], /\bntn_[0-9A-Za-z]{40,50}\b|\bsecret_[0-9A-Za-z]{43}\b/, random),
  format('Linear key', 'lin_', /\blin_(?:api|oauth)_[0-9A-Za-z]{40,64}\b/),
  format('Airtable token', /\bpat(?:[0-9A-Za-z]{14}\.|['"`])/, /\bpat[0-9A-Za-z]{14}\.[0-9a-f]{64}\b/),
  format('Figma token', 'figd_', /\bfigd_[\w-]{40,}/),
  format('Typeform token', 'tfp_', /\btfp_[\w-]{40,60}/, random),
  format('Contentful token', 'CFPAT-', /\bCFPAT-[\w-]{43}/),
];

const MAIL: readonly TokenFormat[] = [
  format('Twilio API key', /\bSK(?:[0-9a-f]{6}|['"`])/, /\bSK[0-9a-f]{32}\b/),
  format('SendGrid key', /\bSG\.[\w'"`-]/, /\bSG\.[0-9A-Za-z_-]{20,24}\.[0-9A-Za-z_-]{39,50}\b/),
  format('Mailgun key', /\bkey-(?:[0-9a-f]{6}|['"`])/, /\bkey-[0-9a-f]{32}\b/),
  format('Mailchimp key', /-us\d/, /\b[0-9a-f]{32}-us\d{1,2}\b/),
  format('Brevo key', ['xkeysib-', 'xsmtpsib-'], /\bx(?:key|smtp)sib-[0-9a-f]{64}-[0-9A-Za-z]{16}\b/),
  format('Resend key', /\bre_(?:[0-9A-Za-z]{8}_|['"`])/, /\bre_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}\b/),
];

const WATCH: readonly TokenFormat[] = [
  format('New Relic key', ['NRAK-', 'NRII-', 'NRRA-'], /\bNR(?:AK-[0-9A-Z]{27}|II-[\w-]{32}|RA-[0-9a-f]{42})\b/),
  format('Sentry token', ['sntrys_', 'sntryu_'], /\bsntrys_eyJ[\w=+/-]{60,}|\bsntryu_[0-9a-f]{64}\b/),
  format('Dynatrace token', 'dt0c01.', /\bdt0c01\.[0-9A-Z]{24}\.[0-9A-Z]{64}\b/),
  format('Grafana token', ['glsa_', 'glc_'], /\bglsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}\b|\bglc_eyJ[\w+/=-]{40,}/),
  format('LaunchDarkly key', /\b(?:sdk|api)-(?:[0-9a-f]{8}-|['"`])/, new RegExp(`\\b(?:sdk|api)-${UUID}\\b`)),
];

const MODELS: readonly TokenFormat[] = [
  format('OpenRouter key', /\bsk-/, /\bsk-or-v1-[0-9a-f]{64}\b/),
  format('OpenAI or Anthropic key', /\bsk-/, /\bsk-(?:proj-|ant-[a-z0-9]+-|svcacct-|admin-)?[0-9A-Za-z_-]{40,}/, random),
  format('Hugging Face token', 'hf_', /\bhf_[0-9A-Za-z]{34}\b/),
  format('Replicate token', 'r8_', /\br8_[0-9A-Za-z]{37}\b/),
  format('Groq key', 'gsk_', /\bgsk_[0-9A-Za-z]{52}\b/),
  format('xAI key', 'xai-', /\bxai-[0-9A-Za-z]{80}\b/),
  format('Perplexity key', 'pplx-', /\bpplx-[0-9A-Za-z]{48,}\b/),
  format('ElevenLabs key', 'sk_', /\bsk_[0-9a-f]{48}\b/),
];

export const SERVICE_TOKENS: readonly TokenFormat[] = [...CODE, ...TALK, ...MAIL, ...WATCH, ...MODELS];
