/** Random compiler configs in a workspace of two packages that extend one another and what is installed; the same again for the same seed. */
import type { Random } from '../../bench/linking/random';

const FOLDERS = ['', './', 'src', './src', './src/', 'lib', '../lib', '../../lib', '${configDir}', '${configDir}/src', '${configDir}/../base/lib', '/work/shop/lib', 'gone\\deep'];
const PATTERNS = ['**/*', 'src', './src/**/*', '*.ts', '${configDir}/lib', '../**/*.test.ts', 'lib/'];
const BASES = [
  ...['./base', './base.json', './other', './gone', '../base/base.json', '../base/tsconfig', '../../tsconfig.json', './tsconfig.json', '.', '..', ''],
  ...['@shop/base', '@shop/base/base', '@shop/base/base.json', '@shop/base/deep/', '@shop/gone', '@shop/web/other', '/work/shop/base', 'packages'],
  ...['@tools/open', '@tools/open/strict', '@tools/open/strict.json', '@tools/open/inner', '@tools/closed', '@tools/closed/strict', '@tools/closed/strict.json', '@tools/closed/any/strict.json', '@tools/gone'],
];

/** By path. */
export function randomConfigs(random: Random): Readonly<Record<string, string>> {
  const config = (): string => randomConfig(random);
  return {
    '.git/HEAD': '',
    'package.json': '{ "workspaces": ["packages/*"] }',
    'tsconfig.json': config(),
    'base.json': config(),
    'other.json': random.chance(10) ? '{ "compilerOptions": { "baseUrl": "lib" }' : config(),
    'packages/web/package.json': '{ "name": "@shop/web" }',
    'packages/web/tsconfig.json': config(),
    'packages/web/base.json': config(),
    'packages/web/other.json': config(),
    'packages/base/package.json': JSON.stringify({ name: '@shop/base', tsconfig: random.of([undefined, 'base', './base.json', 7, 'gone']) }),
    'packages/base/tsconfig.json': config(),
    'packages/base/base.json': config(),
    'node_modules/@tools/open/package.json': JSON.stringify({ name: '@tools/open', tsconfig: random.of([undefined, 'inner', 'strict']) }),
    'node_modules/@tools/open/tsconfig.json': config(),
    'node_modules/@tools/open/strict.json': config(),
    'node_modules/@tools/open/inner/tsconfig.json': config(),
    'node_modules/@tools/closed/package.json': JSON.stringify({ exports: random.of([{ './strict': './strict.json', './any/*': './*', '.': { node: './strict.json' } }, './strict.json', { '.': './gone.json' }]) }),
    'node_modules/@tools/closed/strict.json': config(),
    'node_modules/@tools/closed/tsconfig.json': config(),
  };
}

function randomConfig(random: Random): string {
  const some = (values: readonly string[]): string[] => Array.from({ length: 1 + random.below(2) }, () => random.of(values));
  const well = (percent: number, value: () => unknown): unknown => (random.chance(percent) ? value() : undefined);
  const maybe = (percent: number, value: () => unknown): unknown => well(percent, () => (random.chance(6) ? random.of([null, 7, 'src', true]) : value()));
  const paths = (): object => ({ '@/*': some(FOLDERS).map((folder) => `${folder}/*`), ...(random.chance(30) && { '@log': ['./log.ts', 7] }) });
  return JSON.stringify({
    extends: maybe(50, () => (random.chance(30) ? some(BASES) : random.of(BASES))),
    compilerOptions: maybe(80, () => ({
      baseUrl: maybe(25, () => random.of(FOLDERS)),
      paths: maybe(50, paths),
      rootDirs: maybe(20, () => some(FOLDERS)),
      customConditions: maybe(20, () => some(['source', 'dev', ''])),
      strict: true,
    })),
    // A text here, in a base, TypeScript takes for a list of its letters.
    files: well(15, () => some(['src/app.ts', 'app.ts', '${configDir}/lib/app.ts'])),
    include: well(30, () => some(PATTERNS)),
    exclude: well(20, () => some(PATTERNS)),
    references: maybe(15, () => some(['./other.json', '../base', '.', '/work/shop/packages/web']).map((path) => ({ path }))),
  });
}
