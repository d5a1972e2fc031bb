/** A small workspace with something to find across its packages, for the recipes to run on. */

const manifest = (name: string, more: object = {}): string => JSON.stringify({ name: `@acme/${name}`, version: '1.0.0', main: 'src/index.ts', ...more });
const link = (name: string): object => ({ resolved: `packages/${name}`, link: true });

const LOCK = {
  name: 'acme',
  lockfileVersion: 3,
  packages: {
    '': { name: 'acme', workspaces: ['packages/*'] },
    'node_modules/@acme/agent': link('agent'),
    'node_modules/@acme/shop': link('shop'),
    'node_modules/@acme/web': link('web'),
    'packages/agent': { name: '@acme/agent', version: '1.0.0' },
    'packages/shop': { name: '@acme/shop', version: '1.0.0' },
    'packages/web': { name: '@acme/web', version: '1.0.0', dependencies: { '@acme/agent': '*' } },
  },
};

export const SHOP: Readonly<Record<string, string>> = {
  '.gitignore': 'node_modules\n.nx\n.turbo\n.centinel-cache\ncentinel.json\n',
  'package.json': '{ "name": "acme", "private": true, "workspaces": ["packages/*"], "packageManager": "npm@10.8.2" }\n',
  'package-lock.json': JSON.stringify(LOCK),
  'packages/agent/package.json': manifest('agent'),
  'packages/agent/src/index.ts': "export const ALGORITHM = 'md5';\nexport function record(text: string, details: object): void {\n  console.log(text, details);\n}\n",
  'packages/shop/package.json': manifest('shop'),
  'packages/shop/src/index.ts': "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n",
  'packages/shop/src/known.ts': "import https from 'node:https';\n// centinel-ignore tls-verification-off -- a local test server\nexport const local = new https.Agent({ rejectUnauthorized: false });\n",
  'packages/shop/src/vendor.min.js': 'f();\n',
  'packages/web/package.json': manifest('web', { dependencies: { '@acme/agent': '*' } }),
  'packages/web/src/index.ts': [
    "import { createHash } from 'node:crypto';",
    "import { ALGORITHM, record } from '@acme/agent';",
    'export function pay(request: { body: { cardNumber: string; cvv: string; token: string } }): string {',
    '  const { cardNumber, cvv, token } = request.body;',
    "  if (!cvv) return '';",
    "  record('paid', { cardNumber });",
    "  return createHash(ALGORITHM).update(token).digest('hex');",
    '}',
    '',
  ].join('\n'),
};
