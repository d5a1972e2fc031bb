/** Payments whose checks, keys and locks stand in other files. */
import { findsBothWays, lineOf } from './in-memory';
import type { Files } from './in-memory';

const RULES = ['webhook-unverified', 'missing-idempotency', 'balance-race'];

function finds(files: Files, findings: readonly string[]): Promise<void> {
  return findsBothWays(files, (all) => all.filter(({ ruleId }) => RULES.includes(ruleId)).map((finding) => `${finding.ruleId} ${lineOf(finding)}`), findings);
}

const ROUTES = "import { Router } from 'express';\nimport { receive } from './service';\nconst router = Router();\nrouter.post('/billing/webhook', async (req, res) => {\n  await receive(req.body, req.headers);\n  res.end();\n});\n";
const REPOSITORY = "export const orders = {\n  markPaid: (id) => prisma.order.update({ where: { id }, data: { paid: true } }),\n};\n";

describe('webhooks of payments, across files', () => {
  it('are found where nobody asks in any of them', () =>
    finds({ 'routes.js': ROUTES, 'service.js': "import { orders } from './repository';\nexport async function receive(event) {\n  await orders.markPaid(event.data.order);\n}\n", 'repository.js': REPOSITORY }, ['webhook-unverified routes.js:4']));

  it('are silent where another file makes the event of its signature', () =>
    finds({ 'routes.js': ROUTES, 'service.js': "import { orders } from './repository';\nimport { stripe } from './stripe';\nexport async function receive(body, headers) {\n  const event = stripe.webhooks.constructEvent(body, headers['stripe-signature'], process.env.SECRET);\n  await orders.markPaid(event.data.order);\n}\n", 'repository.js': REPOSITORY, 'stripe.js': 'export const stripe = connect();\n' }, []));

  it('are silent where a third file asks the provider again', () =>
    finds({ 'routes.js': ROUTES, 'service.js': "import { orders } from './repository';\nimport { fresh } from './provider';\nexport async function receive(event) {\n  await orders.markPaid((await fresh(event.id)).order);\n}\n", 'provider.js': 'export const fresh = (id) => mollie.payments.get(id);\n', 'repository.js': REPOSITORY }, []));

  it('are silent where something stands before them that nobody knows', () =>
    finds({ 'routes.js': ROUTES.replace("'/billing/webhook', ", "'/billing/webhook', onlyFromProvider, ").replace("import { receive }", "import { onlyFromProvider } from './gate';\nimport { receive }"), 'gate.js': 'export const onlyFromProvider = (req, res, next) => next();\n', 'service.js': "import { orders } from './repository';\nexport async function receive(event) {\n  await orders.markPaid(event.data.order);\n}\n", 'repository.js': REPOSITORY }, []));

  it('are silent where nobody sees what gets the headers', () => finds({ 'routes.js': ROUTES }, []));
});

const CHARGE = "import { stripe } from './stripe';\nimport { options } from './options';\nexport const refund = (charge) => stripe.refunds.create({ charge }, options);\n";

describe('keys of payments, across files', () => {
  it('are missed where the options of another file hold none', () => finds({ 'refund.js': CHARGE, 'options.js': "export const options = { stripeAccount: 'acct' };\n", 'stripe.js': 'export const stripe = connect();\n' }, ['missing-idempotency refund.js:3']));

  it('are known where the options of another file hold one', () => finds({ 'refund.js': CHARGE, 'options.js': "export const options = { idempotencyKey: 'order-1' };\n", 'stripe.js': 'export const stripe = connect();\n' }, []));
});

describe('balances, across files', () => {
  const SPEND = "import { accounts } from './accounts';\nexport async function spend(id, amount) {\n  const balance = await accounts.getBalance(id);\n  if (balance < amount) throw new Error('no');\n  await accounts.setBalance(id, balance - amount);\n}\n";

  it('are told of where a repository reads and writes them', () =>
    finds({ 'spend.js': SPEND, 'accounts.js': "export const accounts = {\n  getBalance: async (id) => (await db('accounts').where({ id }).first()).balance,\n  setBalance: (id, balance) => db('accounts').where({ id }).update({ balance }),\n};\n" }, ['balance-race spend.js:5']));
});
