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
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, {}), at(5, 7, 9, 11, 13));
  });

  it('are held exactly wherever the type stands', async () => {
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, { moneyTypes: [{ name: 'Cents', kind: 'integer', unit: 'minor' }] }), at(13));
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, { moneyTypes: ['Cents'] }), at(13));
    assert.deepEqual(await findingsIn({ 'tax.ts': code }, { moneyTypes: [{ name: 'Cents', kind: 'bigint' }] }), at(13));
  });

  const named = "import { Price as P } from '@acme/money';\nexport const raised = (due: P, factor: number) => parseFloat(due) * factor;\n";

  it('make money of what has no name of money', async () => {
    const money = { module: '@acme/money', name: 'Price' };
    assert.deepEqual(await changed({ 'tax.ts': named }, { moneyTypes: [money] }), { before: [], after: ['tax.ts:2 money-precision-loss'] });
    assert.deepEqual(await findingsIn({ 'tax.ts': named }, { moneyTypes: ['P'] }), ['tax.ts:2 money-precision-loss']);
    assert.deepEqual(await findingsIn({ 'tax.ts': named }, { moneyTypes: ['Price'] }), ['tax.ts:2 money-precision-loss']);
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

describe('declared functions of the project', () => {
  const queue = 'const queue: unknown[] = [];\n';
  const exact = (module: string, ...names: readonly string[]) => names.map((name) => ({ module, name }));

  it('are known wherever they are imported from, and whatever is seen of what they do', async () => {
    const files = {
      'src/pay.ts': `${CARD}import note, { audit } from './index';\nimport * as all from './audit';\nexport function pay(card: Card) {\n  audit(card.number);\n  note(card.number);\n  all.audit(card);\n  all.other(card);\n}\n`,
      'src/index.ts': "export { audit } from './audit';\nexport { default } from './audit';\n",
      'src/audit.ts': `${queue}export function audit(x: unknown) { queue.push(x); }\nexport function other(x: unknown) { queue.push(x); }\nexport default function (x: unknown) { queue.push(x); }\n`,
    };
    const after = [5, 6, 7].map((line) => `src/pay.ts:${line} card-logged`);
    for (const module of ['./src/audit.ts', './src/audit', './src/audit.js']) {
      assert.deepEqual(await changed(files, { loggers: exact(module, 'audit', 'default') }), { before: [], after }, module);
    }
  });

  it('are known by the bare name, as functions and as methods', async () => {
    const files = {
      'src/pay.ts': `${CARD}import { audit } from './audit';\nimport * as all from './audit';\nexport function pay(card: Card) {\n  audit(card.number);\n  all.audit(card);\n  this.audit(card);\n  all.other(card);\n}\n`,
      'src/audit.ts': `${queue}export function audit(x: unknown) { queue.push(x); }\nexport const other = (x: unknown) => queue.push(x);\n`,
    };
    assert.deepEqual(await changed(files, { loggers: ['audit'] }), { before: [], after: [5, 6, 7].map((line) => `src/pay.ts:${line} card-logged`) });
  });

  it('are methods of classes, injected, made and static, and of objects', async () => {
    const files = {
      'src/pay.ts': `${CARD}import { AuditLog, log } from './audit';\nexport class Payments {\n  constructor(private readonly audit: AuditLog) {}\n  pay(card: Card) {\n    this.audit.write(card.number);\n    new AuditLog().write(card.cvv);\n    AuditLog.put(card);\n    log.write(card);\n    const { write } = log;\n    write(card);\n  }\n}\n`,
      'src/audit.ts': `${queue}export class AuditLog {\n  static put(x: unknown) { queue.push(x); }\n  write(x: unknown) { queue.push(x); }\n}\nexport const log = { write(x: unknown) { queue.push(x); } };\n`,
    };
    const lines = (...numbers: readonly number[]) => numbers.map((line) => `src/pay.ts:${line} card-logged`);
    assert.deepEqual(await findingsIn(files, {}), []);
    assert.deepEqual(await findingsIn(files, { loggers: exact('./src/audit', 'AuditLog.write') }), lines(6, 7));
    assert.deepEqual(await findingsIn(files, { loggers: exact('./src/audit', 'AuditLog.*') }), lines(6, 7, 8));
    assert.deepEqual(await findingsIn(files, { loggers: exact('./src/audit', 'log.write') }), lines(9, 11));
  });

  it('are known in their own module, and through what calls them there', async () => {
    const files = {
      'src/pay.ts': `${CARD}import { info, Log } from './log';\nexport function pay(card: Card, log: Log) {\n  info(card.number);\n  log.note(card.cvv);\n}\n`,
      'src/log.ts': `${queue}export function write(level: string, x: unknown) { queue.push(x); }\nexport const info = (x: unknown) => write('info', x);\nexport class Log {\n  put(x: unknown) { queue.push(x); }\n  note(x: unknown) { this.put(x); }\n}\nexport const pay = (card: { number: string; cvv: string; expiry: string }) => write('paid', card.number);\n`,
    };
    const after = ['src/log.ts:8 card-logged', 'src/pay.ts:4 card-logged', 'src/pay.ts:5 card-logged'];
    assert.deepEqual(await changed(files, { loggers: exact('./src/log.ts', 'write', 'Log.put') }), { before: [], after });
  });

  it('are known to CommonJS', async () => {
    const files = {
      'pay.js': "const log = require('./audit');\nconst { audit, put } = require('./audit');\nmodule.exports = (card) => {\n  log.audit(card.cvv);\n  audit(card.cvv);\n  put(card.cvv);\n};\n",
      'audit.js': 'const queue = [];\nmodule.exports = { audit(x) { queue.push(x); } };\nmodule.exports.put = (x) => queue.push(x);\n',
    };
    assert.deepEqual(await changed(files, { loggers: exact('./audit.js', 'audit', 'put') }), { before: [], after: [4, 5, 6].map((line) => `pay.js:${line} card-logged`) });
  });

  it('clean, whatever their code is seen to give back', async () => {
    const files = {
      'src/pay.ts': `${CARD}import { dull, twice, Cover } from './cover';\nexport function pay(card: Card, cover: Cover) {\n  console.log(dull(card.number));\n  console.log(twice(card.number));\n  console.log(cover.veil(card.number));\n  console.log(new Cover().veil(card.cvv));\n}\n`,
      'src/cover.ts': 'export const dull = (x: string) => x;\nexport const twice = (x: string) => dull(x);\nexport class Cover { veil(x: string) { return x; } }\n',
    };
    const lines = (...numbers: readonly number[]) => numbers.map((line) => `src/pay.ts:${line} card-logged`);
    assert.deepEqual(await findingsIn(files, {}), lines(4, 5, 6, 7));
    for (const dull of ['dull', exact('./src/cover.ts', 'dull')[0]!]) assert.deepEqual(await findingsIn(files, { sanitizers: [dull] }), lines(6, 7));
    for (const veil of ['veil', exact('./src/cover.ts', 'Cover.veil')[0]!]) assert.deepEqual(await findingsIn(files, { sanitizers: [veil] }), lines(4, 5));
    assert.deepEqual(await findingsIn(files, { sanitizers: ['cover.veil'] }), lines(4, 5, 7));
  });

  it('do nothing of interest where a model says so, for those who call them too', async () => {
    const files = {
      'src/pay.ts': `${CARD}import { write } from './log';\nimport { begin } from './begin';\nexport function pay(card: Card) {\n  write(card.number);\n  begin(card.number);\n}\n`,
      'src/begin.ts': "import { write } from './log';\nexport const begin = (x: string) => write(x);\n",
      'src/log.ts': 'export function write(x: string) { console.log(x); }\n',
    };
    const models = [{ module: './src/log.ts', functions: { write: {} } }];
    assert.deepEqual(await changed(files, { models }), { before: ['src/pay.ts:5 card-logged', 'src/pay.ts:6 card-logged'], after: [] });
  });

  it('may be those of a package of the same workspace', async () => {
    const files = {
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["packages/*"] }',
      'packages/vault/package.json': '{ "name": "@acme/vault", "main": "src/index.ts" }',
      'packages/vault/src/index.ts': 'export const keep = (x: string) => x;\nexport const same = (x: string) => x;\n',
      'packages/pay/package.json': '{ "name": "@acme/pay" }',
      'packages/pay/src/pay.ts': `${CARD}import { keep, same } from '@acme/vault';\nexport function pay(card: Card) {\n  console.log(keep(card.number));\n  console.log(same(card.number));\n}\n`,
    };
    const [kept, same] = ['packages/pay/src/pay.ts:4 card-logged', 'packages/pay/src/pay.ts:5 card-logged'];
    assert.deepEqual(await changed(files, { sanitizers: exact('@acme/vault', 'keep') }), { before: [kept, same], after: [same] });
    assert.deepEqual(await findingsIn(files, { sanitizers: exact('./packages/vault/src/index.ts', 'keep') }), [same]);
  });
});

describe('declared types of the project', () => {
  const files = {
    'src/pay.ts': "import type { Cents } from './money';\nimport { fee } from './money';\ninterface Order { price: Cents }\nexport const raised = (price: Cents) => price * 1.19;\nexport const all = (order: Order) => order.price * 1.19;\nexport const withFee = () => { const price = fee(); return price * 1.19; };\n",
    'src/money.ts': "export type Cents = number;\nexport function fee(): Cents { return Math.round(parseFloat('1.2') * 100); }\nexport const raised = (price: Cents) => price * 1.19;\n",
  };

  it('are held exactly in every module', async () => {
    const before = ['src/money.ts:3', 'src/pay.ts:4', 'src/pay.ts:5', 'src/pay.ts:6'].map((place) => `${place} money-float-arithmetic`);
    assert.deepEqual(await findingsIn(files, {}), before);
    assert.deepEqual(await findingsIn(files, { moneyTypes: [{ name: 'Cents', kind: 'integer' }] }), []);
    assert.deepEqual(await findingsIn(files, { moneyTypes: [{ module: './src/money.ts', name: 'Cents', kind: 'integer' }] }), []);
    assert.deepEqual(await findingsIn(files, { moneyTypes: [{ module: './src/money.ts', name: 'Pence', kind: 'integer' }] }), before);
  });

  const objects = {
    'src/pay.ts': "import { Money, type Sum } from './money';\nexport const raised = (price: Money) => price.amount * 1.19;\nexport const all = (sum: Sum) => { const { amount } = sum; return amount * 1.19; };\nexport const made = () => new Money(5).amount * 1.19;\n",
    'src/money.ts': 'export interface Sum { amount: number; currency: string }\nexport class Money {\n  constructor(readonly amount: number) {}\n  times(rate: number) { return new Money(this.amount * 1.19 * rate); }\n}\nexport const own = (sum: Sum) => sum.amount * 1.19;\n',
  };

  it('hold exactly what is read out of them', async () => {
    const before = ['src/money.ts:4', 'src/money.ts:6', 'src/pay.ts:2', 'src/pay.ts:3', 'src/pay.ts:4'].map((place) => `${place} money-float-arithmetic`);
    assert.deepEqual(await findingsIn(objects, {}), before);
    const names = ['Sum', 'Money'];
    assert.deepEqual(await findingsIn(objects, { moneyTypes: names }), []);
    assert.deepEqual(await findingsIn(objects, { moneyTypes: names.map((name) => ({ name, kind: 'integer' })) }), []);
    assert.deepEqual(await findingsIn(objects, { moneyTypes: names.map((name) => ({ module: './src/money.ts', name, kind: 'integer' })) }), []);
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
