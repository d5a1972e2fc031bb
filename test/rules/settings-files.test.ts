/** Which settings files secrets are looked for in, and how they are judged by what the file is for. */
import assert from 'node:assert/strict';
import { SECRET_HEADS, secretName } from '../../src/domain/secret';
import { analyse, hearingOf, isSupported, NO_LOOKS } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';

const joined = (...parts: readonly string[]) => parts.join('_');
const LIVE = joined('sk', 'live', '51Nw8QzT4vKp2LmXr7Bd9');
const TEST = joined('sk', 'test', '51Nw8QzT4vKp2LmXr7Bd9');
const RANDOM = 'p8Xc2VnQ7rTz5LkWm3Yd';
const CHOSEN = 'Winter!2024';
const URL = 'postgres://wallet:tR7vq9LmZ2xK@db.shop.internal/wallet';

const SETTINGS = { liveKey: LIVE, testKey: TEST, jwtSecret: RANDOM, adminPassword: CHOSEN, databaseUrl: URL } as const;

/** The names of the settings that are found, with the severity where it is not the rule's own. */
function found(file: string, settings: Readonly<Record<string, string>> = SETTINGS): readonly string[] {
  const line = /\.json$/.test(file) ? undefined : /\.ya?ml$/.test(file) ? ': ' : '=';
  const lines = Object.entries(settings).map(([name, value]) => (line === undefined ? `"${name}": "${value}"` : `${name}${line}${value}`));
  const text = line === undefined ? `{\n${lines.join(',\n')}\n}` : `${lines.join('\n')}\n`;
  return analyse({ file, text }, KNOWLEDGE).findings.map(({ place, severity }) => {
    const name = Object.keys(settings)[place.from.line - (line === undefined ? 1 : 0)]!;
    return severity === 'error' ? name : `${name} (${severity})`;
  });
}

const ALL = ['liveKey', 'testKey (warning)', 'jwtSecret', 'adminPassword', 'databaseUrl'];
const WITHOUT_CHOSEN = ALL.filter((name) => name !== 'adminPassword');

describe('secrets in settings files', () => {
  for (const file of ['.env', '.env.production', 'config/production.json', 'appsettings.json', 'values.yaml', 'config/app.yml', 'app.properties', '.vscode/settings.json', 'src/contest.json', 'latest/app.yaml']) {
    it(`are found in ${file}`, () => assert.deepEqual(found(file), ALL));
  }

  for (const file of ['.env.development', '.env.local', 'docker-compose.yml', 'compose.prod.yaml', '.github/workflows/test-and-ship.yml', '.gitlab-ci.yml', 'config/dev.json', '.devcontainer/app.json']) {
    it(`are found in ${file} where a machine has drawn them`, () => {
      assert.deepEqual(found(file), WITHOUT_CHOSEN);
    });
  }

  for (const file of ['.env.example', '.env.sample', '.env.template', '.env.dist', '.env.defaults', 'env/.env.production.example', 'config.sample.json', 'values.example.yaml', 'examples/shop/config.json']) {
    it(`are found in ${file} where they are live`, () => assert.deepEqual(found(file), ['liveKey']));
  }

  for (const file of ['openapi.json', 'docs/swagger.yaml']) {
    it(`are found in ${file} where they are live`, () => assert.deepEqual(found(file), ['liveKey']));
  }

  for (const file of ['.env.test', 'test/config.json', 'src/__fixtures__/a.yaml', 'fixtures/stripe.json', 'spec/cassettes/charge.yml', 'application-test.yml', 'config/test.json']) {
    it(`are information in ${file}`, () => assert.deepEqual(found(file), ['liveKey (info)', 'testKey (info)']));
  }

  for (const file of ['locales/en.json', 'src/i18n/de.yaml', 'package.json', 'tsconfig.json', 'pnpm-lock.yaml', 'order.schema.json']) {
    it(`are not looked for in ${file}`, () => {
      const text = `"liveKey": "${LIVE}"`;
      // What is no settings file is not handed to the engine.
      if (isSupported(file)) assert.deepEqual(analyse({ file, text: file.endsWith('json') ? `{${text}}` : text }, KNOWLEDGE).findings, []);
    });
  }

  it('are no fillers in examples', () => {
    assert.deepEqual(found('.env.example', { a: joined('sk', 'live', 'xxxxxxxxxxxxxxxxxxxxxxxx'), b: joined('sk', 'live', 'your'.repeat(6)), c: joined('sk', 'live', '1234567890abcdefghij'), d: joined('sk', 'live', 'abcdefghijklmnopqrst') }), []);
  });

  it('are read from elsewhere, and then none', () => {
    const elsewhere = ['${JWT_SECRET}', '$JWT_SECRET', '$(JWT_SECRET)', '{{jwtSecret}}', '%JWT_SECRET%', 'vault:secret/data/a#b1C2d3E4f5G6h7J8', 'arn:aws:ssm:eu-west-1:123456789012:parameter/a', 'projects/a/secrets/b/versions/1', 'ENC[AES256_GCM,data:a1B2c3D4,type:str]', 'op://vault/item/field1', 'encrypted:Bd7Kq2Xn9RtW4vLm6ZpD', '/run/secrets/jwt_secret'];
    for (const value of elsewhere) assert.deepEqual(found('app.json', { jwtSecret: value }), [], value);
  });

  it('are no defaults of machines that stand beside, and no words for a password', () => {
    for (const url of ['postgres://app:app_pass1@127.0.0.1:5432/a', 'redis://:redis1@cache:6379', 'https://user:password@proxy.shop.example', 'amqp://a:b1c2d3@rabbit.local']) assert.deepEqual(found('.env', { url }), [], url);
    for (const url of ['redis://:Kx7vQ2nT9mRw4LzB@cache:6379', 'https://shop:summer22@registry.shop.io']) assert.deepEqual(found('.env', { url }), ['url'], url);
  });

  it('that a comment excuses without a reason are found, and so is the comment', () => {
    for (const file of ['.env', 'a.yaml', '.npmrc']) {
      const text = `# centinel-ignore hardcoded-secret\n${file === 'a.yaml' ? 'token: ' : 'A_TOKEN='}${LIVE}\n`;
      assert.deepEqual(analyse({ file, text }, KNOWLEDGE).findings.map(({ ruleId }) => ruleId), ['invalid-suppression', 'hardcoded-secret']);
    }
  });

  it('are never said', () => {
    for (const file of ['.env', 'a.json', 'a.yaml']) {
      const text = file === '.env' ? `A_SECRET=${RANDOM}` : file === 'a.json' ? `{"secret":"${RANDOM}"}` : `secret: |\n  ${RANDOM}`;
      const { findings } = analyse({ file, text }, KNOWLEDGE);
      assert.equal(findings.length, 1);
      assert.ok(!JSON.stringify(findings).includes(RANDOM));
    }
  });

  it('have no fix: they move to where secrets are kept', () => {
    assert.deepEqual(analyse({ file: '.env', text: `STRIPE_KEY=${LIVE}` }, KNOWLEDGE).findings.map(({ fixes }) => fixes), [[]]);
  });

  it('of a role that everybody has are none', () => {
    const token = (payload: object) => ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', Buffer.from(JSON.stringify(payload)).toString('base64url'), 'dc_X5iR_VP_qT0zsiyj_I_OZ2T9FtRU2BBNWN8Bu4GE'].join('.');
    assert.deepEqual(found('.env', { a: token({ iss: 'supabase', ref: 'k3j2h1', role: 'anon' }), b: token({ iss: 'supabase', ref: 'k3j2h1', role: 'service_role' }) }), ['b']);
  });
});

describe('the words that settings are skimmed for', () => {
  const isLookedAt = (file: string, text: string) => hearingOf(KNOWLEDGE).prospect({ file, text }, []).looks !== NO_LOOKS;

  for (const [file, text] of [
    ['.env', 'A_SECRET=abcdef1\n'], ['.env', "export A_SECRET = 'abc'\n"], ['a.json', '{ "jwtSecret" : "a" }'], ['a.json', '{"password":\n  "a"}'], ['a.yaml', 'password: # the old one\n  "a"\n'], ['a.yaml', 'key: |\n  api\n'],
    ['a.yaml', 'env:\n- name: SESSION_SECRET\n  value: a\n'], ['a.yaml', 'password: $Ab1-x2\n'], ['a.json', '[{"key":"apiKey","value":"a"}]'], ['.npmrc', '//a/:_authToken=b'], ['.npmrc', '_auth=c2hvcDp0Ujd2cTlM'],
  ] as const) {
    it(`are there: ${JSON.stringify(text)}`, () => assert.ok(isLookedAt(file, text)));
  }

  for (const [file, text] of [
    ['.env', 'A_SECRET=\n'], ['.env', 'A_SECRET=${SECRET}\nB_KEY="$API_KEY"\n'], ['a.yaml', 'api:\n  token: ${{ secrets.TOKEN }}\n'], ['a.yaml', 'password:\n  from: vault\n'], ['a.json', '{ "password": "", "resetPassword": true, "secret": null }'],
    ['a.json', '{ "private": true, "keys": 3 }'], ['a.yaml', 'oauth:\n  client: a\n'],
  ] as const) {
    it(`are not there: ${JSON.stringify(text)}`, () => assert.ok(!isLookedAt(file, text)));
  }

  it('are known for each word that names of secrets end with', () => {
    for (const head of SECRET_HEADS) assert.ok(isLookedAt('.env', `API_${head.toUpperCase()}=abcdef1\n`) || secretName(`API_${head.toUpperCase()}`) === undefined, head);
  });
});
