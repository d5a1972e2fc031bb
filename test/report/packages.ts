/** Packages of one workspace, generated, that call one another: who finds what is wrong has to look into several of them. */
import { Random } from '../../bench/linking/random';

const PACKAGES = ['audit', 'cards', 'checkout', 'hashes', 'ledger', 'refunds', 'shop', 'web'];

/** By path below `/w`. The same for the same seed. */
export function generatedWorkspace(seed: number): Readonly<Record<string, string>> {
  const random = new Random(seed);
  const files: Record<string, string> = {
    'package.json': '{ "name": "acme", "private": true, "workspaces": ["packages/*"] }',
    'centinel.config.json': '{ "include": ["packages/", "scripts/*.ts"], "exclude": ["**/old/"] }',
    'packages/web/centinel.config.json': '{ "rulez": {}, "rules": { "weak-hash": "error" } }',
    'packages/web/src/vendor.min.js': 'f();',
    'packages/shop/src/old/gone.ts': calling('cards', 1),
    'packages/ledger/src/broken.ts': `${calling('audit', 2)}\nexport const = ;\n`,
    'packages/refunds/src/known.ts': `// centinel-ignore-file card-logged -- the till of a test shop\n${calling('audit', 3)}`,
  };
  for (const name of PACKAGES) {
    files[`packages/${name}/package.json`] = `{ "name": "@acme/${name}", "main": "src/index.ts" }`;
    files[`packages/${name}/src/index.ts`] = ["export * from './log';", "export * from './names';", ''].join('\n');
    files[`packages/${name}/src/log.ts`] = logging(name, random);
    files[`packages/${name}/src/names.ts`] = naming(name, random);
    const count = 1 + random.below(5);
    for (let index = 0; index < count; index++) files[`packages/${name}/src/handlers/handler-${index}.ts`] = calling(random.of(PACKAGES), index) + '\n// padding'.repeat(random.below(60));
  }
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`/w/${path}`, text]));
}

/** Logs what it is given, or hands it on to another package, also round in a circle. */
function logging(name: string, random: Random): string {
  const next = random.of(PACKAGES);
  if (random.chance(40) || next === name) return 'export function record(text: string, details: object): void {\n  console.log(text, details);\n}\n';
  return `import { record as next } from '@acme/${next}';\nexport function record(text: string, details: object): void {\n  next(\`${name}: \${text}\`, details);\n}\n`;
}

function naming(name: string, random: Random): string {
  const next = random.of(PACKAGES);
  if (random.chance(50) || next === name) return `export const ALGORITHM = '${random.of(['md5', 'sha1', 'sha256'])}';\n`;
  return `import { ALGORITHM as theirs } from '@acme/${next}';\nexport const ALGORITHM = theirs;\n`;
}

function calling(other: string, index: number): string {
  return [
    "import { createHash } from 'node:crypto';",
    "import type { Request } from 'express';",
    `import { ALGORITHM, record } from '@acme/${other}';`,
    `export function handle${index}(request: Request): string {`,
    '  const { cardNumber, cvv, password } = request.body;',
    "  if (!cvv) return '';",
    `  record('paid', { cardNumber, index: ${index} });`,
    "  return createHash(ALGORITHM).update(password).digest('hex');",
    '}',
    '',
  ].join('\n');
}
