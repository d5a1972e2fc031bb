/** Modules of any length, each of one construct over and over: what grows faster than its length shows in one of them. */

export interface Shape {
  readonly name: string;
  /** About so many lines. */
  of(lines: number): string;
  readonly file?: string;
}

/** Of the shortest module that is measured. */
const SHORTEST = 2_500;

/** `to` in the block of `size` that `i` is in, so that twice the length is twice the same: other circles of calls are other work. */
const within = (size: number, i: number, to: number): number => i - (i % size) + (to % size);

const each = (count: number, line: (index: number) => string): string => Array.from({ length: Math.max(1, Math.floor(count)) }, (_, i) => line(i)).join('\n');

const HEAD = `import { createHash } from 'node:crypto';
import pino from 'pino';
const logger = pino();
`;

/** Ten lines with what rules ask about: money, a hash, a log, a request. */
const handler = (i: number) => `export async function handler${i}(req, res) {
  const order = await orders.find({ id: req.params.id, kind: 'order-${i}' });
  const total = order.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const label = total > ${i} ? \`large ${i}\` : 'small';
  if (!order.customer || order.customer.blocked) {
    logger.warn({ id: order.id, label }, 'blocked');
    return res.status(403).json({ error: 'blocked' });
  }
  const key = createHash('sha256').update(order.id + label).digest('hex');
  return res.json({ id: order.id, key, total });
}`;

export const SHAPES: readonly Shape[] = [
  { name: 'module of functions', of: (lines) => HEAD + each(lines / 11, handler) },
  { name: 'chain of calls', of: (lines) => `${HEAD}function f0(card) { logger.info(card.number); return card; }\n${each(lines, (i) => `function f${i + 1}(card) { return f${i}(card); }`)}\nf${Math.floor(lines)}(card);` },
  { name: 'functions that call each other', of: (lines) => `${HEAD}${each(lines / 3, (i) => `function f${i}(x, n) {\n  return n > ${i} ? f${(i + 1) % Math.floor(lines / 3)}(x, n - 1) : f${(i * 7) % Math.floor(lines / 3)}(x + 1, n);\n}`)}` },
  {
    name: 'class',
    of: (lines) => `${HEAD}export class Shop {\n  private total = 0;\n${each(lines / 4, (i) => `  method${i}(price: number, card: Card) {\n    this.total += price * ${i};\n    return this.method${within(SHORTEST / 4, i, i * 3)}(this.total, card);\n  }`)}\n}`,
  },
  { name: 'fields of a class', of: (lines) => `${HEAD}export class Shop {\n${each(lines / 2, (i) => `  field${i} = ${i};`)}\n${each(lines / 2, (i) => `  get value${i}() { return this.field${i}; }`)}\n}` },
  { name: 'object literal', of: (lines) => `${HEAD}export const texts = {\n${each(lines, (i) => `  key${i}: 'text number ${i}',`)}\n};\nlogger.info(texts.key7);` },
  { name: 'array of objects', of: (lines) => `${HEAD}export const rows = [\n${each(lines, (i) => `  { id: ${i}, price: ${i}.5, name: 'row ${i}' },`)}\n];\nrows.map((row) => row.price * 2);` },
  { name: 'switch', of: (lines) => `${HEAD}export function pick(kind) {\n  let result = 0;\n  switch (kind) {\n${each(lines / 3, (i) => `    case 'kind-${i}':\n      result = ${i} * kind.rate;\n      break;`)}\n  }\n  return result;\n}` },
  { name: 'else-ifs', of: (lines) => `${HEAD}export function pick(kind) {\n${each(lines / 2, (i) => `  ${i > 0 ? '} else ' : ''}if (kind === 'kind-${i}') {\n    return createHash('md5').update(kind).digest('hex');`)}\n  }\n}` },
  { name: 'assignments to one variable', of: (lines) => `${HEAD}export function sum(prices) {\n  let total = 0;\n${each(lines, (i) => `  total = total + prices[${i}] * 2;`)}\n  return total;\n}` },
  { name: 'assignments at the top', of: (lines) => `${HEAD}let total = 0;\n${each(lines, (i) => `total += prices[${i}];`)}\nlogger.info(total);` },
  { name: 'variables one from another', of: (lines) => `${HEAD}export function chain(v0) {\n${each(lines, (i) => `  const v${i + 1} = v${i} + ${i};`)}\n  return v${Math.floor(lines)};\n}` },
  { name: 'nested callbacks', of: (lines) => `${HEAD}${each(lines / 2, (i) => `app.get('/${i}', (req${i}) => {`)}\n${each(lines / 2, () => '});')}` },
  { name: 'callbacks one after another', of: (lines) => `${HEAD}${each(lines / 4, (i) => `app.post('/${i}', async (req, res) => {\n  const { card } = req.body;\n  res.json(await pay(card, ${i}));\n});`)}` },
  { name: 'properties written one by one', of: (lines) => `${HEAD}const texts = {};\n${each(lines, (i) => `texts.key${i} = 'text ${i}';`)}\nlogger.info(texts);` },
  { name: 'concatenation', of: (lines) => `${HEAD}export const text = ''\n${each(lines, (i) => `  + 'line ${i}'`)};` },
  { name: 'chain of methods', of: (lines) => `${HEAD}export const schema = builder()\n${each(lines, (i) => `  .field('name${i}', (f) => f.text())`)};` },
  { name: 'uses of one constant', of: (lines) => `${HEAD}const algorithm = 'sha1';\n${each(lines, (i) => `export const hash${i} = (text) => createHash(algorithm).update(text);`)}` },
  { name: 'types', of: (lines) => `${each(lines / 5, (i) => `export interface Order${i} {\n  id: string;\n  price: number;\n  next?: Order${i + 1};\n}`)}\nexport function pay(order: Order0) { return order.price * 1.5; }` },
  { name: 'elements', of: (lines) => `${HEAD}export const Page = ({ user }) => (\n  <ul>\n${each(lines, (i) => `    <li key="${i}" onClick={() => pay(user, ${i})}>{user.name} is number ${i}</li>`)}\n  </ul>\n);`, file: 'page.tsx' },
];
