/** Sums that a request brings, followed through the files of a project; what is asked of them in one file holds in the others. */
import { findsBothWays, lineOf } from './in-memory';
import type { Files } from './in-memory';

function finds(files: Files, findings: readonly string[]): Promise<void> {
  return findsBothWays(files, (all) => all.filter(({ ruleId }) => ruleId === 'money-untrusted-amount').map(lineOf), findings);
}

const ROUTES = "import { Router } from 'express';\nimport * as wallets from './wallets';\nRouter().post('/send', wallets.send);\n";
const CONTROLLER = "import { move } from './service';\nexport async function send(req, res) {\n  const { to, amount } = req.body;\n  await move(req.user.id, to, Number(amount));\n  res.end();\n}\n";
const WRITE = "import { accounts } from './store';\nexport const take = (id, amount) => accounts.decrement(id, amount);\n";
const STORE = "import { prisma } from './db';\nexport const accounts = {\n  decrement: (id, amount) => prisma.account.update({ where: { id }, data: { balance: { decrement: amount } } }),\n};\n";

describe('sums from a request, across files', () => {
  it('are found where they are handed over', () =>
    finds(
      { 'routes.js': ROUTES, 'wallets.js': CONTROLLER, 'service.js': "import { take } from './write';\nexport const move = async (from, to, amount) => take(from, amount);\n", 'write.js': WRITE, 'store.js': STORE, 'db.js': 'export const prisma = connect();\n' },
      ['wallets.js:4'],
    ));

  it('are silent where another file asks for sign and balance', () =>
    finds(
      {
        'wallets.js': CONTROLLER,
        'service.js':
          "import { take } from './write';\nimport { balanceOf } from './db';\nexport async function move(from, to, amount) {\n  if (amount <= 0) throw new Error('no');\n  if (amount > (await balanceOf(from))) throw new Error('no');\n  await take(from, amount);\n}\n",
        'write.js': WRITE,
        'store.js': STORE,
        'db.js': 'export const prisma = connect();\nexport const balanceOf = (id) => prisma.read(id);\n',
      },
      [],
    ));

  it('are found where another file asks for the balance alone', () =>
    finds(
      {
        'wallets.js': CONTROLLER,
        'service.js':
          "import { take } from './write';\nimport { balanceOf } from './db';\nexport async function move(from, to, amount) {\n  if (amount > (await balanceOf(from))) throw new Error('no');\n  await take(from, amount);\n}\n",
        'write.js': WRITE,
        'store.js': STORE,
        'db.js': 'export const prisma = connect();\nexport const balanceOf = (id) => prisma.read(id);\n',
      },
      ['wallets.js:4'],
    ));

  it('are found where files import one another, and what is entered is in the other one', () =>
    finds(
      {
        'handler.js': "import { charge } from './charge';\nexport const currency = 'eur';\nexport async function pay(req, res) {\n  await charge(req.body.amount);\n  res.end();\n}\nexport const amountOf = (req, res) => req.body.amount;\n",
        'charge.js': "import { amountOf, currency } from './handler';\nexport const charge = (amount) => stripe.charges.create({ amount, currency });\nexport const chargeAgain = (request) => charge(amountOf(request));\n",
      },
      ['charge.js:3', 'handler.js:4'],
    ));

  it('are no concern where a handler is only spoken of', () =>
    finds({ 'charge.js': "// Called by the handlers of req and res.\nexport const charge = (amount) => stripe.charges.create({ amount, currency: 'eur' });\ncharge(1999);\n" }, []));

  it('are checked by schemas of other files', () =>
    finds(
      {
        'schemas.ts': "import { z } from 'zod';\nexport const Loose = z.object({ amount: z.number() });\nexport const Bound = z.object({ amount: z.number().positive().max(100) });\n",
        'charge.ts':
          "import express from 'express';\nimport { Bound, Loose } from './schemas';\nexpress().post('/', async (req, res) => {\n  await stripe.charges.create({ amount: Loose.parse(req.body).amount });\n  await stripe.charges.create({ amount: Bound.parse(req.body).amount });\n});\n",
      },
      ['charge.ts:4'],
    ));
});

describe('code from a request, in a file of its own', () => {
  const told = (body: string, parameters = 'req, res') => findsBothWays({ 'run.js': `export const run = (${parameters}) => ${body};\n` }, (all) => all.map(({ ruleId }) => ruleId), ['code-injection']);

  it('is found behind an argument that is written out', () => told("new Function('x', req.query.code)"));
  it('is found where a comment stands behind a parameter', () => told('eval(req.query.code)', 'req /* what is asked */, res'));
  it('is found where a parameter has underscores', () => told('eval(__req.query.code)', '__req, res'));
});
