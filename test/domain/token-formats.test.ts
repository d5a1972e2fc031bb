/** Each format of a token: what providers give out is found, whole and in parts, and is never shown. */
import assert from 'node:assert/strict';
import { sensitiveSpans } from '../../src/domain';
import { Skimmed } from '../../src/engine/marks/trigger';
import { HOLDS_TOKEN, TOKEN_FORMATS, tokenFormat } from '../../src/domain/token-formats';
import { base62, crc32, endsInChecksum, isBase32 } from '../../src/domain/tokens/checks';

const HEX = '0123456789abcdef';
const SMALL = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LARGE = SMALL.toUpperCase();
const ALL = SMALL + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

let seed = 7;

/** The same on each run, so that a failure can be seen again. */
function drawn(alphabet: string, length: number): string {
  let text = '';
  for (let at = 0; at < length; at++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += alphabet[Math.floor((seed / 2147483648) * alphabet.length)]!;
  }
  return text;
}

const uuid = () => [8, 4, 4, 4, 12].map((length) => drawn(HEX, length)).join('-');
const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (header: object, payload: object) => `${json(header)}.${json(payload)}.${drawn(ALL, 43)}`;
const a = (length: number) => drawn(ALL, length);
const h = (length: number) => drawn(HEX, length);
const s = (length: number) => drawn(SMALL, length);
const L = (length: number) => drawn(LARGE, length);
const PEM = ['-----BEGIN ', 'PRIVATE KEY-----\n'].join('');
const END = '\n-----END PRIVATE KEY-----\n';

/** The beginning, and what is drawn. */
const TOKENS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'Paystack secret key': [['sk_', `live_${h(40)}`]],
  'Paystack test secret key': [['sk_', `test_${h(40)}`]],
  'Stripe live secret key': [['sk_', `live_51${a(22)}`], ['sk_', `live_51${a(97)}`]],
  'Stripe live restricted key': [['rk_', `live_51${a(22)}`]],
  'Stripe test secret key': [['sk_', `test_51${a(22)}`], ['rk_', `test_51${a(22)}`]],
  'Stripe webhook secret': [['whsec', `_${a(32)}`]],
  'Checkout.com secret key': [['sk_', `${drawn(BASE32, 26)}a2`.slice(0, 26) + '*']],
  'Checkout.com sandbox key': [['sk_', `sbox_${drawn(BASE32, 26)}*`]],
  'Adyen API key': [['AQE', `${a(80)}==-${a(40)}=-${a(8)}`]],
  'Mollie live key': [['live_', a(30)]],
  'Mollie test key': [['test_', a(30)]],
  'GoCardless live token': [['live_', a(40)]],
  'GoCardless sandbox token': [['sandbox_', a(40)]],
  'Lob live key': [['live_', h(35)]],
  'Flutterwave secret key': [['FLWSECK', `-${s(32)}-X`]],
  'Flutterwave test key': [['FLWSECK_TEST', `-${s(32)}-X`]],
  'Square access token': [['EAAA', a(60)], ['sq0', `atp-${a(22)}`], ['sq0', `csp-${a(43)}`]],
  'Square sandbox token': [['sandbox-sq0', `atb-${a(22)}`]],
  'Braintree or PayPal access token': [['access_token$', `production$${s(16)}$${h(32)}`]],
  'Plaid secret': [['access-production', `-${uuid()}`], ['access-development', `-${uuid()}`]],
  'Plaid sandbox token': [['access-sandbox', `-${uuid()}`]],
  'Shopify token': [['shpat', `_${h(32)}`], ['shpss', `_${h(32)}`], ['shptka', `_${h(32)}`]],
  'WooCommerce consumer secret': [['cs_', h(40)]],
  'Mercado Pago access token': [['APP_USR-', `${drawn('123456789', 16)}-010121-${h(32)}-${drawn('123456789', 9)}`]],
  'Mercado Pago test token': [['TEST-', `${drawn('123456789', 16)}-010121-${h(32)}-${drawn('123456789', 9)}`]],
  'Xendit secret key': [['xnd_production', `_${a(48)}`]],
  'Xendit test key': [['xnd_development', `_${a(48)}`]],
  'Midtrans server key': [['Mid-server', `-${a(24)}`]],
  'Midtrans sandbox key': [['SB-Mid-server', `-${a(24)}`]],
  'Paddle key': [['pdl_live', `_apikey_${s(26)}_${a(22)}_${a(3)}`], ['pdl_ntfset', `_${s(26)}_${a(32)}`]],
  'Paddle sandbox key': [['pdl_sdbx', `_apikey_${s(26)}_${a(22)}_${a(3)}`]],
  'Klarna key': [['klarna_live', `_api_${a(40)}`]],
  'Klarna test key': [['klarna_test', `_api_${a(40)}`]],
  'Omise secret key': [['skey_', s(19)]],
  'Omise test key': [['skey_', `test_${s(19)}`]],
  'EasyPost key': [['EZAK', a(54)]],
  'EasyPost test key': [['EZTK', a(54)]],
  'Duffel key': [['duffel_live', `_${a(43)}`]],
  'Duffel test key': [['duffel_test', `_${a(43)}`]],
  'Amazon MWS token': [['amzn.mws.', uuid()]],
  'GitHub token': [['ghp_', a(36)], ['gho_', a(36)], ['ghs_', a(36)], ['github_pat', `_${a(22)}_${a(59)}`]],
  'GitLab token': [['glpat', `-${a(20)}`], ['gldt', `-${a(20)}`], ['glrt', `-${a(20)}`], ['glptt', `-${h(40)}`], ['glcbt', `-64_${a(20)}`]],
  'GitLab runner token': [['GR1348941', a(20)]],
  'Bitbucket app password': [['ATBB', a(32)]],
  'Atlassian token': [['ATATT3', `xFfGF0${a(150)}=${L(8)}`]],
  'npm token': [['npm_', a(36)]],
  'PyPI token': [['pypi-', `AgEIcHlwaS5vcmc${a(80)}`]],
  'RubyGems key': [['rubygems_', h(48)]],
  'NuGet key': [['oy2', s(43)]],
  'Docker token': [['dckr_', `pat_${a(27)}`]],
  'JFrog key': [['AKCp', a(69)]],
  'Postman key': [['PMAK-', `${h(24)}-${h(34)}`]],
  'Sonar token': [['sqp_', h(40)], ['squ_', h(40)]],
  'Buildkite token': [['bkua_', h(40)]],
  'CircleCI token': [['CCIPAT_', `${a(22)}_${h(40)}`]],
  'Slack token': [['xox', `b-${drawn('123456789', 12)}-${drawn('123456789', 12)}-${a(24)}`], ['xapp', `-1-A${L(10)}-${drawn('123456789', 13)}-${h(64)}`]],
  'Slack webhook': [['https://hooks.slack', `.com/services/T${L(8)}/B${L(10)}/${a(24)}`]],
  'Discord bot token': [[`M${a(23)}.${a(6)}.`, a(27)]],
  'Discord webhook': [['https://discord.com/api/webhooks', `/${drawn('123456789', 18)}/${a(68)}`]],
  'Telegram bot token': [[`${drawn('123456789', 10)}:AA`, a(33)]],
  'Microsoft Teams webhook': [['https://shop.webhook.office.com', `/webhookb2/${uuid()}@${uuid()}/IncomingWebhook/${h(32)}/${uuid()}`]],
  'Facebook access token': [['EAA', `C${a(120)}`]],
  'Twitter bearer token': [['A'.repeat(20), a(80)]],
  'HubSpot token': [['pat-na1-', uuid()]],
  'Notion token': [['ntn_', a(46)], ['secret_', a(43)]],
  'Linear key': [['lin_', `api_${a(40)}`]],
  'Airtable token': [['pat', `${a(14)}.${h(64)}`]],
  'Figma token': [['figd_', a(40)]],
  'Typeform token': [['tfp_', a(44)]],
  'Contentful token': [['CFPAT-', a(43)]],
  'Twilio API key': [['SK', h(32)]],
  'SendGrid key': [['SG.', `${a(22)}.${a(43)}`]],
  'Mailgun key': [['key-', h(32)]],
  'Mailchimp key': [[h(32), '-us14']],
  'Brevo key': [['xkeysib-', `${h(64)}-${a(16)}`]],
  'Resend key': [['re_', `${a(8)}_${a(24)}`]],
  'New Relic key': [['NRAK-', L(27)]],
  'Sentry token': [['sntrys_', `eyJ${a(120)}`], ['sntryu_', h(64)]],
  'Dynatrace token': [['dt0c01.', `${L(24)}.${L(64)}`]],
  'Grafana token': [['glsa_', `${a(32)}_${h(8)}`], ['glc_', `eyJ${a(60)}`]],
  'LaunchDarkly key': [['sdk-', uuid()], ['api-', uuid()]],
  'OpenRouter key': [['sk-', `or-v1-${h(64)}`]],
  'OpenAI or Anthropic key': [['sk-', a(48)], ['sk-', `proj-${a(60)}`], ['sk-', `ant-api03-${a(93)}`]],
  'Hugging Face token': [['hf_', a(34)]],
  'Replicate token': [['r8_', a(37)]],
  'Groq key': [['gsk_', a(52)]],
  'xAI key': [['xai-', a(80)]],
  'Perplexity key': [['pplx-', a(48)]],
  'ElevenLabs key': [['sk_', h(48)]],
  'AWS access key': [['AKIA', drawn(BASE32, 16).toUpperCase()], ['ASIA', drawn(BASE32, 16).toUpperCase()]],
  'Google API key': [['AIza', `Sy${a(33)}`]],
  'Google client secret': [['GOCSPX', `-${a(28)}`]],
  'Google access token': [['ya29.', a(120)]],
  'Google refresh token': [['1//0', a(60)]],
  'Firebase server key': [[`AAAA${a(7)}:APA91b`, a(134)]],
  'Azure client secret': [[`${a(3)}8Q~`, a(34)]],
  'Alibaba Cloud key': [['LTAI', `5t${a(18)}`]],
  'DigitalOcean token': [['dop_', `v1_${h(64)}`]],
  'Cloudflare key': [['v1.0-', `${h(24)}-${h(146)}`]],
  'Heroku key': [['HRKU-', uuid()]],
  'Netlify token': [['nfp_', a(36)]],
  'Render key': [['rnd_', a(32)]],
  'Fly token': [['fo1_', a(43)], ['FlyV1', ` fm2_${a(60)}`]],
  'PlanetScale token': [['pscale_', `tkn_${a(43)}`]],
  'Supabase key': [['sbp_', h(40)], ['sb_secret_', a(31)]],
  'Neon key': [['napi_', s(64)]],
  'Databricks token': [['dapi', h(32)]],
  'Pulumi token': [['pul-', h(40)]],
  'Terraform token': [[`${a(14)}.atlasv1`, `.${a(67)}`]],
  'Vault token': [['hvs.', a(90)]],
  'Doppler token': [['dp.pt.', a(43)]],
  '1Password token': [['ops_', `eyJ${a(200)}`]],
  'Tailscale key': [['tskey-', `auth-${a(12)}-${a(32)}`]],
  'age secret key': [['AGE-SECRET-KEY', `-1${drawn('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`]],
  'Mapbox secret token': [['sk.eyJ', `${a(60)}.${a(22)}`]],
  'private key': [[PEM, `MIIE${a(120)}${END}`], [PEM.replace('PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'), `lQOY${a(120)}${END}`], [PEM.replace('PRIVATE', 'OPENSSH PRIVATE'), `${a(120)}${END}`]],
  'JSON web token': [[jwt({ alg: 'HS256', typ: 'JWT' }, { sub: 'wallet' }), '']],
  'login for basic authentication': [['Basic ', Buffer.from(`wallet:${a(12)}`).toString('base64')]],
  'bearer token': [['Bearer ', a(40)]],
};

const cases = Object.entries(TOKENS).flatMap(([name, tokens]) => tokens.map(([beginning, rest], number) => ({ name, number, beginning, rest })));

function holds(source: string): boolean {
  return HOLDS_TOKEN(new Skimmed(source, []));
}

describe('the formats of tokens', () => {
  it('are all tried here', () => {
    assert.deepEqual([...new Set(TOKEN_FORMATS.map(({ name }) => name))].sort(), Object.keys(TOKENS).sort());
  });

  for (const { name, number, beginning, rest } of cases) {
    it(`${name}, kind ${number + 1}`, () => {
      const token = beginning + rest;
      assert.equal(tokenFormat(token)?.name, name);
      assert.ok(holds(`const value = '${token.replaceAll('\n', '\\n')}';`), 'passed over');
      assert.ok(holds(`const value = '${beginning}' + '${rest}';`), 'passed over in parts');
    });

    it(`${name}, kind ${number + 1}, is never shown`, () => {
      const line = `const value = call('${beginning}${rest}'); // see above`.split('\n').at(-1)!;
      const body = `${beginning}${rest}`.split('\n').at(-1)!;
      const shown = sensitiveSpans(line).reduce((text, { start, end }) => text.slice(0, start) + '*'.repeat(end - start) + text.slice(end), line);
      if (name !== 'private key') assert.ok(!shown.includes(body.slice(-12)), shown);
    });
  }

  it('are told from what everybody may see', () => {
    const published = [`pk_${'live'}_51${a(22)}`, `rzp_${'live'}_${a(14)}`, `pk.eyJ${a(60)}.${a(22)}`, `sb_publishable_${a(31)}`, `SB-Mid-client-${a(24)}`, `https://${h(32)}@o1.ingest.sentry.io/1`, `AC${h(32)}`];
    assert.deepEqual(published.filter(tokenFormat), []);
    assert.equal(tokenFormat(jwt({ alg: 'HS256' }, { role: 'anon', iss: 'supabase' })), undefined);
    assert.equal(tokenFormat(jwt({ typ: 'JWT' }, { sub: 'wallet' })), undefined, 'no algorithm');
  });

  it('are told from examples', () => {
    assert.deepEqual([`AKIA${'IOSFODNN7EXAMPLE'}`, `sk_live_${'x'.repeat(24)}`, `ghp_${'0'.repeat(36)}`].filter(tokenFormat), []);
  });
});

describe('what tells a token from a text of its shape', () => {
  it('computes the checksum that zip does', () => {
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(base62(0), '000000');
    assert.equal(base62(62), '000010');
  });

  it('reads the digits of GitHub and of npm that check the others', () => {
    const body = a(30);
    assert.ok(endsInChecksum(`ghp_${body}${base62(crc32(body))}`));
    assert.ok(!endsInChecksum(`ghp_${body}${base62(crc32(`${body}x`))}`));
  });

  it('knows the alphabet of AWS', () => {
    assert.ok(isBase32(`AKIA${'ABCDEFGHIJ234567'}`));
    assert.ok(!isBase32(`AKIA${'ABCDEFGHIJ018901'}`));
  });
});
