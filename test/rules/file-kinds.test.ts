/** What a file is for decides what is wrong in it: a test or a sample is not the product. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import type { Knowledge } from '../../src/engine';
import { on, rule } from '../../src/engine/rule';
import type { Match } from '../../src/engine/rule';
import { KNOWLEDGE } from '../../src/service/knowledge';

const WRONG = [
  "import { createHash } from 'node:crypto';",
  "import https from 'node:https';",
  'export const digest = (password: string) => createHash("md5").update(password).digest("hex");',
  'export const csrfToken = Math.random().toString(36);',
  'export const log = (card: { number: string; cvv: string }) => console.log("paid with", card.cvv);',
  'export const total = (price: number, quantity: number) => price * 1.19 * quantity;',
  'export const agent = new https.Agent({ rejectUnauthorized: false });',
  'process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";',
].join('\n');

const EVERYWHERE = ['card-logged', 'insecure-random', 'money-float-arithmetic', 'tls-verification-off', 'weak-password-hash'];

function found(file: string): readonly string[] {
  const { findings } = analyse({ file, text: WRONG }, KNOWLEDGE);
  return [...new Set(findings.map(({ ruleId, severity }) => (severity === 'info' ? `${ruleId} (info)` : ruleId)))].sort();
}

describe('by what a file is for', () => {
  for (const file of ['src/pay.ts', 'src/latest/spectrum.ts', 'src/contest.ts']) {
    it(`all rules hold in ${file}`, () => assert.deepEqual(found(file), EVERYWHERE));
  }

  for (const file of ['test/pay.ts', 'src/pay.spec.ts', 'src/__mocks__/pay.ts', 'cypress/pay.ts', 'packages/pay/load-testing/scripts/pay.js']) {
    it(`only the certificates that a whole process accepts are told of in ${file}`, () => assert.deepEqual(found(file), ['tls-verification-off (info)']));
  }

  it('what an example shows is no log of a product', () => {
    const shows = (file: string) => analyse({ file, text: 'export const show = (password: string) => console.log(password);' }, KNOWLEDGE).findings.length;
    assert.deepEqual(['examples/auth/main.ts', 'example/auth/main.ts', 'src/examples/main.ts'].map(shows), [0, 0, 1]);
  });

  it('made-up data may be drawn by lot, but not counted wrong', () => {
    assert.deepEqual(found('src/seeds/pay.ts'), ['money-float-arithmetic', 'tls-verification-off']);
    assert.deepEqual(found('src/handler/mock-payments.ts'), ['money-float-arithmetic', 'tls-verification-off']);
    assert.deepEqual(found('src/hammock-payments.ts'), EVERYWHERE);
  });
});

describe('an amount that is drawn at random', () => {
  const text = [
    'const between = (least: number, most: number) => least + Math.random() * (most - least);',
    'export function sale(price: number) {',
    '  const amount = between(1, 50);',
    '  return { amount: Math.round(amount * 100) / 100, price: Math.round(price * 119) / 100 };',
    '}',
  ].join('\n');
  const lines = (file: string) => analyse({ file, text }, KNOWLEDGE).findings.filter(({ ruleId }) => ruleId === 'money-rounding').length;

  it('is made up in what fills a database to try things out', () => {
    assert.equal(lines('scripts/seed/generators/sales.ts'), lines('src/sales.ts') - 1);
  });
});

describe('secrets, by what a file is for', () => {
  const TOKEN = ['sk_', 'live_', '51NqP4vJt7XbKzR2mWcY8dLh'].join('');
  const secrets = (file: string) =>
    analyse({ file, text: `export const apiSecret = 'q7Zt2VnRk4WxLy9b';\nexport const key = '${TOKEN}';\nexport const again = { key: '${TOKEN}' };\n` }, KNOWLEDGE).findings.map(({ severity, place }) => `${place.from.line + 1} ${severity}`);

  for (const file of ['src/pay.ts', 'src/server.ts', 'src/server-devices.ts', 'src/examples/pay.ts', 'examples/pay.ts', 'examples/shop/src/pay.ts', 'src/fixtures-of-games.ts', 'src/mocking.ts']) {
    it(`each is told of in ${file}`, () => assert.deepEqual(secrets(file), ['1 error', '2 error', '3 error']));
  }

  for (const file of ['src/pay.spec.ts', 'src/test-fixtures.skip.ts', 'src/handler/mock-events.ts']) {
    it(`the key of a provider is told of once in ${file}, and what is made up is not`, () => assert.deepEqual(secrets(file), ['2 info']));
  }

  it('a secret of tokens that says in an example that it has to be changed is none', () => {
    const told = (file: string) => analyse({ file, text: "import jwt from 'jsonwebtoken';\nexport const token = (sub: string) => jwt.sign({ sub }, '-- SECRET; CHANGE ME --', { expiresIn: '1h' });\n" }, KNOWLEDGE).findings.length;
    assert.deepEqual(['examples/auth/main.ts', 'src/auth/main.ts'].map(told), [0, 1]);
  });

  for (const file of ['src/server-dev.ts', 'src/server.local.ts', 'packages/dev-server/config.ts']) {
    it(`the keys of a provider are told of in ${file}`, () => assert.deepEqual(secrets(file), ['2 error', '3 error']));
  }
});

describe('the check of certificates, switched off in a test', () => {
  const OFF = '{ host: "mail.example.com", tls: { rejectUnauthorized: false } }';
  const checks = (text: string, file = 'src/mail.spec.ts') => analyse({ file, text: `import { Pool } from 'pg';\nimport nodemailer from 'nodemailer';\nimport { MailProvider } from './mail';\n${text}\n` }, KNOWLEDGE).findings.filter(({ ruleId }) => ruleId === 'tls-verification-off').map(({ severity }) => severity);

  for (const text of [
    `const payload = { credentials: ${OFF}, check: false }; await session.testAgent.post('/v1/integrations').send(payload);`,
    `const config = ${OFF}; const provider = new MailProvider(config); expect(provider.host).toBe(config.host);`,
    `const first = ${OFF}; const all = [first]; save({ all });`,
    `save(${OFF});`,
  ]) {
    it(`is nothing where it is stored or handed to the program: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(checks(text), []);
      assert.deepEqual(checks(text, 'src/mail.ts'), ['error']);
    });
  }

  for (const text of [
    `const config = ${OFF}; nodemailer.createTransport(config);`,
    `nodemailer.createTransport(${OFF});`,
    `const tls = { rejectUnauthorized: false }; const options = { connectionString, ssl: tls }; new Pool(options);`,
    `export const configFor = () => (${OFF});`,
    `settings.mail = ${OFF};`,
  ]) {
    it(`is information where it may connect: ${text.slice(0, 40)}`, () => assert.deepEqual(checks(text), ['info']));
  }
});

describe('a detector that looks in some modules only', () => {
  it('is neither run nor evaluated for in others', () => {
    const looked: string[] = [];
    const ruleOf = (id: string, file: RegExp) =>
      rule<Match>({
        id,
        title: id,
        severity: 'info',
        cwe: [],
        pci: [],
        score: 0,
        message: () => ({ what: id, why: '', instead: '' }),
        detect: on('call', ({ node }, code) => (looked.push(`${id} in ${code.file}`), { at: { start: node.range[0], end: node.range[1] } }), { where: (module) => file.test(module.file) }),
      });
    const knowledge: Knowledge = { ...KNOWLEDGE, rules: [ruleOf('shops', /shop/), ruleOf('banks', /bank/)] };
    const findings = ['shop.ts', 'bank.ts', 'other.ts'].map((file) => analyse({ file, text: 'pay();' }, knowledge).findings.map(({ ruleId }) => ruleId));
    assert.deepEqual(findings, [['shops'], ['banks'], []]);
    assert.deepEqual(looked, ['shops in shop.ts', 'banks in bank.ts']);
  });

  const cards = (file: string) => analyse({ file, text: "export const cards = ['4539578763621486', '4242424242424242'];" }, KNOWLEDGE).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

  it('a card number in a test is information, and one that is published is nothing anywhere', () => {
    assert.deepEqual(cards('src/pay.ts'), ['card-hardcoded warning']);
    assert.deepEqual(cards('src/pay.test.ts'), ['card-hardcoded info']);
    assert.deepEqual(cards('src/seeds/cards.ts'), ['card-hardcoded warning']);
  });
});
