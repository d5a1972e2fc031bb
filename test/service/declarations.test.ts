/** What a config file declares of the project's own code changes the findings in it. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import type { ConfigContent } from '../../src/service/config';

type Files = Readonly<Record<string, string>>;

/** `pay.ts:3 card-logged` for each finding below /shop, where the config file lies. */
async function findingsIn(files: Files, config: ConfigContent | string): Promise<string[]> {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const placed = Object.entries(files).map(([name, code]) => [`/shop/${name}`, code] as const);
  const service = new AnalysisService(new MemoryHost({ ...Object.fromEntries(placed), '/shop/centinel.config.json': text }));
  const { files: results, configProblems } = await service.scan({ paths: ['/shop'] });
  assert.deepEqual(configProblems, []);
  return results.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, place }) => `${path.slice('/shop/'.length)}:${lineOf(files[path.slice('/shop/'.length)] ?? '', place.start)} ${ruleId}`),
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Before and after: what is declared is all that differs. */
async function changed(files: Files, config: ConfigContent): Promise<{ before: string[]; after: string[] }> {
  return { before: await findingsIn(files, {}), after: await findingsIn(files, config) };
}

const CARD = 'interface Card { number: string; cvv: string; expiry: string }\n';

describe('declared loggers', () => {
  it('are methods of objects by their names', async () => {
    const files = { 'pay.ts': `${CARD}export function pay(card: Card, trail: any) {\n  trail.write('paid', card.number);\n  this.auditTrail.write(card);\n  trail.read(card);\n  detail.write(card);\n}\n` };
    assert.deepEqual(await changed(files, { loggers: ['trail.write'] }), { before: [], after: ['pay.ts:3 card-logged', 'pay.ts:4 card-logged'] });
  });

  it('may be written as the object is: in any case of letters', async () => {
    const files = { 'pay.ts': `${CARD}export const pay = (card: Card) => auditTrail.put(card.cvv);\n` };
    assert.deepEqual(await changed(files, { loggers: ['auditTrail.put'] }), { before: [], after: ['pay.ts:2 card-logged'] });
  });

  it('are what a package exports, whatever it is called here', async () => {
    const code = `${CARD}import { write as note } from '@acme/log';\nimport * as log from '@acme/log';\nimport { write } from './other';\nexport function pay(card: Card) {\n  note(card.number);\n  log.write(card);\n  write(card);\n}\n`;
    const { before, after } = await changed({ 'pay.ts': code }, { loggers: [{ module: '@acme/log', name: 'write' }] });
    assert.deepEqual(before, []);
    assert.deepEqual(after, ['pay.ts:6 card-logged', 'pay.ts:7 card-logged']);
  });

  it('are everything below a name that a package exports', async () => {
    const code = `${CARD}import { AuditLog } from '@acme/log';\nexport function pay(card: Card, log: AuditLog) {\n  log.write(card);\n  AuditLog.note(card);\n  new AuditLog().add(card);\n}\n`;
    const { before, after } = await changed({ 'pay.ts': code }, { loggers: [{ module: '@acme/log', name: 'AuditLog.*' }] });
    assert.deepEqual(before, []);
    assert.deepEqual(after, ['pay.ts:4 card-logged', 'pay.ts:5 card-logged', 'pay.ts:6 card-logged']);
  });
});

describe('declared sanitizers', () => {
  const code = `${CARD}import { seal } from '@acme/vault';\nexport function pay(card: Card, vault: any) {\n  console.log(blur(card));\n  console.log(this.blur(card.number));\n  console.log(seal(card.number));\n  console.log(vault.keep(card.number));\n  console.log(card.number);\n}\nfunction blur(card: Card) { return card.number.trim(); }\n`;
  const at = (...lines: number[]) => lines.map((line) => `pay.ts:${line} card-logged`);

  it('leave findings where they are when nothing is declared', async () => {
    assert.deepEqual(await findingsIn({ 'pay.ts': code }, {}), at(4, 8));
  });

  it('are functions and methods of that name', async () => {
    assert.deepEqual(await findingsIn({ 'pay.ts': code }, { sanitizers: ['blur'] }), at(8));
  });

  it('are functions of this name exactly', async () => {
    assert.deepEqual(await findingsIn({ 'pay.ts': code }, { sanitizers: ['Blur', 'blu'] }), at(4, 8));
  });

  const named = `${CARD}import { seal } from '@acme/vault';\nexport function pay(card: Card, vault: any) {\n  const cardNumber = seal(card.number);\n  console.log(cardNumber);\n  const pan = vault.keep(card.number);\n  console.log(pan);\n}\n`;

  it('are what a package exports, and methods of objects: a name does not bring back what they took away', async () => {
    assert.deepEqual(await findingsIn({ 'pay.ts': named }, {}), at(5, 7));
    assert.deepEqual(await findingsIn({ 'pay.ts': named }, { sanitizers: [{ module: '@acme/vault', name: 'seal' }] }), at(7));
    assert.deepEqual(await findingsIn({ 'pay.ts': named }, { sanitizers: ['vault.keep'] }), at(5));
  });
});

describe('declared types of money', () => {
  const code = [
    "import { Price as P } from '@acme/money';",
    'type Cents = number & { readonly brand: "cents" };',
    'export class Invoice {',
    '  fee: Cents = 0;',
    '  raised() { return this.fee * 1.5; }',
    '}',
    'export const raised = (price: Cents, items: { price: Cents }[]) => price * 1.19 + items[0].price;',
    'export const converted = (amount: number) => { const price: Cents = Math.round(amount * 100); return price * 1.19; };',
    'export const asserted = (amount: number) => { const price = amount as Cents; return price * 1.19; };',
    'const parsed = (text: string): Cents => Math.round(parseFloat(text) * 100);',
    'export const withTax = (text: string) => { const price = parsed(text); return price * 1.19; };',
    'export const taken = (price: P) => price * 1.19;',
    'export const plain = (price: number) => price * 1.19;',
  ].join('\n');
  const at = (...lines: number[]) => lines.map((line) => `tax.ts:${line} money-float-arithmetic`);

  it('leave findings where they are when nothing is declared', async () => {
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, {}), at(5, 7, 8, 9, 11, 13));
  });

  it('are held exactly wherever the type stands', async () => {
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, { moneyTypes: [{ name: 'Cents', kind: 'integer', unit: 'minor' }] }), at(13));
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, { moneyTypes: ['Cents'] }), at(13));
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, { moneyTypes: [{ name: 'Cents', kind: 'bigint' }] }), at(13));
  });

  const named = "import { Price as P } from '@acme/money';\nexport const raised = (due: P, factor: number) => parseFloat(due) * factor;\n";

  it('make money of what has no name of money', async () => {
    const money = { module: '@acme/money', name: 'Price' };
    assert.deepEqual(await changed({ 'tax.ts': named }, { moneyTypes: [money] }), { before: [], after: ['tax.ts:2 money-float-arithmetic'] });
    assert.deepEqual(await findingsIn({ 'tax.ts': named }, { moneyTypes: ['P'] }), ['tax.ts:2 money-float-arithmetic']);
    assert.deepEqual(await findingsIn({ 'tax.ts': named }, { moneyTypes: ['Price'] }), ['tax.ts:2 money-float-arithmetic']);
  });
});

describe('declared models', () => {
  const log = { sinks: [{ at: 'argument[1]', kind: 'log' }] } as const;

  it('say what functions of packages do', async () => {
    const code = `${CARD}import { send } from '@acme/bus';\nexport function pay(card: Card) {\n  send(card, 'paid');\n  send('paid', card);\n}\n`;
    const models = [{ module: '@acme/bus', functions: { send: log } }];
    assert.deepEqual(await changed({ 'pay.ts': code }, { models }), { before: [], after: ['pay.ts:5 card-logged'] });
  });

  it('have the last word on packages that are known, and leave the rest of them as it is', async () => {
    const code = `${CARD}import pino from 'pino';\nconst log = pino();\nexport function pay(card: Card) {\n  log.info(card.number);\n  log.warn(card.number);\n}\n`;
    const models = [{ module: 'pino', functions: { 'Logger.info': {} } }];
    assert.deepEqual(await changed({ 'pay.ts': code }, { models }), { before: ['pay.ts:5 card-logged', 'pay.ts:6 card-logged'], after: ['pay.ts:6 card-logged'] });
  });

  it('reach packages by all of their names, and through modules below them', async () => {
    const code = "import { createHash } from 'crypto';\nimport MD5 from 'crypto-js/md5';\nexport const sign = (text: string) => createHash('md5').update(text).digest() + MD5(text);\n";
    assert.deepEqual(await findingsIn({ 'sign.ts': code }, {}), ['sign.ts:3 weak-hash', 'sign.ts:3 weak-hash']);
    const models = (own: string, js: string, row: string) => ({ models: [{ module: own, functions: { createHash: {} } }, { module: js, functions: { [row]: {} } }] });
    assert.deepEqual(await findingsIn({ 'sign.ts': code }, models('node:crypto', 'crypto-js', 'MD5')), []);
    assert.deepEqual(await findingsIn({ 'sign.ts': code }, models('crypto', 'crypto-js/md5', 'default')), []);
  });

  it('go before short forms, and globals and conventions before ours', async () => {
    const code = `${CARD}import { write } from '@acme/log';\nexport function pay(card: Card, logger: any) {\n  write(card.number);\n  console.log(card.number);\n  logger.info(card.number);\n}\n`;
    const loggers = [{ module: '@acme/log', name: 'write' }];
    assert.deepEqual(await findingsIn({ 'pay.ts': code }, { loggers }), [4, 5, 6].map((line) => `pay.ts:${line} card-logged`));
    const models: ConfigContent['models'] = [
      { functions: { 'console.log': {} }, conventions: [{ receivers: ['logger'], methods: ['info'], behaviour: {} }] },
      { module: '@acme/log', functions: { write: {} } },
    ];
    assert.deepEqual(await findingsIn({ 'pay.ts': code }, { loggers, models }), []);
  });
});

describe('what is declared', () => {
  const code = `${CARD}export const pay = (card: Card) => trail.write(card.number);\n`;

  it('holds for the files below the config file, and ends with it', async () => {
    const host = new MemoryHost({ '/shop/a/pay.ts': code, '/shop/b/pay.ts': code, '/shop/a/centinel.config.json': '{"loggers": ["trail.write"]}' });
    const service = new AnalysisService(host);
    const found = async () => (await service.scan({ paths: ['/shop'] })).files.map(({ path, findings }) => `${path} ${findings.length}`);
    assert.deepEqual(await found(), ['/shop/a/pay.ts 1']);
    host.write('/shop/a/centinel.config.json', '{"loggers": ["trail.read"]}');
    assert.deepEqual(await found(), []);
    host.write('/shop/a/centinel.config.json', '{"loggers": ["trail.write"]}');
    assert.deepEqual(await found(), ['/shop/a/pay.ts 1']);
    host.remove('/shop/a/centinel.config.json');
    assert.deepEqual(await found(), []);
  });

  it('goes with severities', async () => {
    const config: ConfigContent = { loggers: ['trail.write'], overrides: [{ files: ['old/'], rules: { 'card-logged': 'off' } }] };
    assert.deepEqual(await findingsIn({ 'pay.ts': code, 'old/pay.ts': code }, config), ['pay.ts:2 card-logged']);
  });
});
