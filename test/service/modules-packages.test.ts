/** Which file a package name means: the sources of the packages of the project, none of which is installed or built. */
import { type Files, hostWith, means } from './resolving';

/** A package of a workspace in packages/, with what its package.json says. */
function packageWith(manifest: object, ...files: readonly string[]): ReturnType<typeof hostWith> {
  const manifests: Files = { 'package.json': { workspaces: ['packages/*'] }, 'packages/log/package.json': { name: '@shop/log', ...manifest } };
  return hostWith(manifests, ...files.map((file) => `packages/log/${file}`));
}

const APP = 'packages/app/main.ts';

describe('the entry of a package', () => {
  for (const [what, manifest, file] of [
    ['main', { main: './main.js' }, 'main.ts'],
    ['main without a dot', { main: 'main' }, 'main.ts'],
    ['main as a folder', { main: './src' }, 'src/index.ts'],
    ['module', { module: './main.mjs', main: './index.js' }, 'main.mts'],
    ['source before all', { source: 'src/start.tsx', main: './main.js', module: './index.js' }, 'src/start.tsx'],
    ['types', { types: './dist/start.d.ts', main: './gone.js' }, 'src/start.tsx'],
    ['its index', {}, 'index.ts'],
    ['exports as a text', { exports: './main.js', main: './index.js' }, 'main.ts'],
    ['exports by conditions', { exports: { import: './main.mjs', require: './index.js' } }, 'main.mts'],
    ['exports for require alone', { exports: { require: './main.js' } }, 'main.ts'],
    ['exports with types first', { exports: { '.': { types: './dist/start.d.ts', default: './dist/start.js' } } }, 'src/start.tsx'],
    ['nested conditions', { exports: { '.': { import: { types: './gone.d.ts', default: './main.js' } } } }, 'main.ts'],
    ['the first alternative', { exports: { '.': [{ worker: './gone.js' }, './main.js'] } }, 'main.ts'],
    ['main, where exports are null', { exports: null, main: './main.js' }, 'main.ts'],
  ] as const) {
    it(`is ${what}`, async () => {
      const host = packageWith(manifest, 'main.ts', 'main.mts', 'index.ts', 'src/index.ts', 'src/start.tsx');
      await means(host, APP, '@shop/log', `packages/log/${file}`);
    });
  }

  for (const [output, file] of [
    ['dist/index.js', 'src/index.ts'],
    ['./lib/index.js', 'src/index.ts'],
    ['build/main.js', 'src/main.tsx'],
    ['out/deep/part.js', 'src/deep/part.ts'],
    ['dist/esm/index.mjs', 'src/index.ts'],
    ['lib/commonjs/deep/part.js', 'src/deep/part.ts'],
    ['dist-cjs/index.cjs', 'src/index.ts'],
    ['dist/src/index.js', 'src/index.ts'],
    ['dist/index.cjs.js', 'src/index.ts'],
    ['dist/main.production.min.js', 'src/main.tsx'],
    ['dist/top.js', 'top.ts'],
    ['dist/deep/folder', 'src/deep/folder/index.ts'],
    ['dist/bundle.js', 'src/index.ts'],
    ['dist/types/deep/part.d.ts', 'src/deep/part.ts'],
  ] as const) {
    it(`is built from source: ${output}`, async () => {
      const host = packageWith({ main: output }, 'src/index.ts', 'src/main.tsx', 'src/deep/part.ts', 'src/deep/folder/index.ts', 'top.ts');
      await means(host, APP, '@shop/log', `packages/log/${file}`);
    });
  }

  it('is the source even where the output was built, and the output where there is no source', async () => {
    await means(packageWith({ main: 'dist/index.js' }, 'src/index.ts', 'dist/index.js'), APP, '@shop/log', 'packages/log/src/index.ts');
    await means(packageWith({ main: 'dist/index.js' }, 'dist/index.js'), APP, '@shop/log', 'packages/log/dist/index.js');
  });

  it('is what lies in lib, where sources may lie as well', async () => {
    await means(packageWith({ main: 'lib/index.js' }, 'lib/index.js', 'src/index.js'), APP, '@shop/log', 'packages/log/lib/index.js');
  });

  it('is a declaration where there is nothing better', async () => {
    await means(packageWith({ types: './index.d.ts', main: './binding.node' }, 'index.d.ts'), APP, '@shop/log', 'packages/log/index.d.ts');
    await means(packageWith({ types: './index.d.ts', main: './index.js' }, 'index.d.ts', 'index.js'), APP, '@shop/log', 'packages/log/index.js');
  });

  for (const [what, manifest] of [
    ['a package of data', { main: './data.json' }],
    ['a package of styles', { main: './dist/style.css', exports: './dist/style.css' }],
    ['a way out into installed packages', { main: '../../node_modules/x/index.js' }],
  ] as const) {
    it(`is no file: ${what}`, () => means(packageWith(manifest, 'data.json', 'style.css'), APP, '@shop/log', undefined));
  }
});

describe('a part of a package', () => {
  const exports = {
    '.': './dist/index.js',
    './money': './dist/currency/money.js',
    './lib/*': { types: './dist/lib/*.d.ts', import: './dist/lib/*.js' },
    './lib/secret/*': null,
    './ui/*.js': './src/ui/*.tsx',
    './data.json': './data.json',
    './both': { '@shop/source': './src/index.ts', default: './gone.js' },
  };
  const host = packageWith({ exports }, 'src/index.ts', 'src/currency/money.ts', 'src/lib/a/b.ts', 'src/lib/secret/key.ts', 'src/ui/button.tsx', 'data.json');

  for (const [specifier, file] of [
    ['@shop/log/money', 'src/currency/money.ts'],
    ['@shop/log/lib/a/b', 'src/lib/a/b.ts'],
    ['@shop/log/ui/button.js', 'src/ui/button.tsx'],
  ] as const) {
    it(`${specifier} is exported`, () => means(host, APP, specifier, `packages/log/${file}`));
  }

  for (const specifier of ['@shop/log/currency/money', '@shop/log/src/index', '@shop/log/lib/secret/key', '@shop/log/lib/gone', '@shop/log/data.json', '@shop/log/package.json']) {
    it(`${specifier} is no module that is exported`, () => means(host, APP, specifier, undefined));
  }

  it('is exported under a condition that the tsconfig.json asks for', async () => {
    await means(host, APP, '@shop/log/both', undefined);
    host.write('/work/shop/packages/app/tsconfig.json', '{ "compilerOptions": { "customConditions": ["@shop/source"] } }');
    await means(host, APP, '@shop/log/both', 'packages/log/src/index.ts');
  });

  it('is any of its files where the package exports nothing by name', async () => {
    const open = packageWith({ main: './dist/index.js' }, 'src/index.ts', 'src/deep/part.ts', 'other/index.js');
    await means(open, APP, '@shop/log/src/deep/part', 'packages/log/src/deep/part.ts');
    await means(open, APP, '@shop/log/dist/deep/part.js', 'packages/log/src/deep/part.ts');
    await means(open, APP, '@shop/log/deep/part', 'packages/log/src/deep/part.ts');
    await means(open, APP, '@shop/log/other', 'packages/log/other/index.js');
    await means(open, APP, '@shop/log/gone', undefined);
  });
});

describe('imports of a package.json', () => {
  const imports = { '#log': './src/log.js', '#lib/*': { node: './dist/lib/*.js' }, '#them': '@shop/money', '#react': 'react', '#no': null };
  const host = hostWith(
    { 'package.json': { imports: { '#top': './top.js' }, workspaces: ['apps/*', 'money'] }, 'apps/web/package.json': { imports }, 'money/package.json': { name: '@shop/money' } },
    'top.ts', 'apps/web/src/log.ts', 'apps/web/src/lib/a.ts', 'money/index.ts',
  );

  for (const [specifier, file] of [
    ['#log', 'apps/web/src/log.ts'],
    ['#lib/a', 'apps/web/src/lib/a.ts'],
    ['#them', 'money/index.ts'],
  ] as const) {
    it(`${specifier} means ${file}`, () => means(host, 'apps/web/src/deep/app.ts', specifier, file));
  }

  for (const specifier of ['#react', '#no', '#gone', '#lib/gone', '#top', '#']) {
    it(`${specifier} means no file of the project`, () => means(host, 'apps/web/src/deep/app.ts', specifier, undefined));
  }
});

describe('a package name', () => {
  const log = { 'packages/log/package.json': { name: '@shop/log' }, 'packages/log/index.ts': '' };

  for (const [what, declared] of Object.entries<Files>({
    'a list of workspaces': { 'package.json': { workspaces: ['packages/*'] } },
    'workspaces with a dot and a slash': { 'package.json': { workspaces: ['./packages/*/'] } },
    'workspaces of yarn': { 'package.json': { workspaces: { packages: ['packages/**'], nohoist: [] } } },
    'pnpm-workspace.yaml': { 'pnpm-workspace.yaml': "packages:\n  # all\n  - 'packages/*'\n  - '!packages/private'\ncatalog:\n  react: ^18\n" },
    'lerna.json': { 'lerna.json': { packages: ['packages/log'] } },
    'no workspace at all': {},
    'a dependency by its path': { 'package.json': { workspaces: [] }, 'packages/app/package.json': { dependencies: { '@shop/log': 'file:../log' } } },
  })) {
    it(`is known by ${what}`, () => means(hostWith(log, declared), APP, '@shop/log', 'packages/log/index.ts'));
  }

  for (const [what, declared] of Object.entries<Files>({
    'is no member of the workspace': { 'package.json': { workspaces: ['apps/*'] } },
    'is left out of the workspace': { 'package.json': { workspaces: ['packages/*', '!packages/log'] } },
    'lies deeper than the workspace says': { 'package.json': { workspaces: ['*'] } },
  })) {
    it(`means nothing where the package ${what}`, () => means(hostWith(log, declared), APP, '@shop/log', undefined));
  }

  it('means the package itself in its own files', async () => {
    const host = hostWith({ 'package.json': { name: 'shop', exports: { './log': './src/log.ts' } } }, 'src/log.ts', 'src/money.ts');
    await means(host, 'test/log.test.ts', 'shop/log', 'src/log.ts');
    await means(host, 'test/log.test.ts', 'shop/money', undefined);
  });

  it('means the nearest of two packages', async () => {
    const two = { 'a/log/package.json': { name: 'log' }, 'b/log/package.json': { name: 'log' } };
    const host = hostWith(two, 'a/log/index.ts', 'b/log/index.ts');
    await means(host, 'a/app/main.ts', 'log', 'a/log/index.ts');
    await means(host, 'b/app/main.ts', 'log', 'b/log/index.ts');
    await means(host, 'main.ts', 'log', 'a/log/index.ts');
  });

  it('means the one of the innermost workspace', async () => {
    const inner = { 'examples/mono/package.json': { workspaces: ['*'] }, 'examples/mono/log/package.json': { name: '@shop/log' } };
    const host = hostWith(log, inner, { 'package.json': { workspaces: ['packages/*'] } }, 'examples/mono/log/index.ts');
    await means(host, 'examples/mono/app/main.ts', '@shop/log', 'examples/mono/log/index.ts');
    await means(host, 'examples/other/main.ts', '@shop/log', 'packages/log/index.ts');
  });

  it('does not mean a stand-in among fixtures, but for the fixtures themselves', async () => {
    const host = hostWith({ 'test/fixtures/app/lodash/package.json': { name: 'lodash' } }, 'test/fixtures/app/lodash/index.js');
    await means(host, 'src/app.ts', 'lodash', undefined);
    await means(host, 'test/fixtures/app/main.js', 'lodash', 'test/fixtures/app/lodash/index.js');
  });

  it('does not mean a package whose name begins alike', async () => {
    const host = hostWith(log);
    await means(host, APP, '@shop/logger', undefined);
    await means(host, APP, '@shop', undefined);
    await means(host, APP, 'log', undefined);
  });

  for (const [what, text] of Object.entries({ empty: '', broken: '{ "name": "@shop/broken", "main": ', 'no object': '7', 'of wrong types': '{ "name": 3, "main": [], "workspaces": 1, "exports": 4 }' })) {
    it(`is not lost to a package.json elsewhere that is ${what}`, async () => {
      await means(hostWith(log, { 'packages/broken/package.json': text, 'packages/broken/index.ts': '' }), 'packages/broken/app.ts', '@shop/log', 'packages/log/index.ts');
    });
  }

  it('is not lost to a pnpm-workspace.yaml that cannot be read', async () => {
    await means(hostWith(log, { 'pnpm-workspace.yaml': 'packages: [\n  {' }), APP, '@shop/log', 'packages/log/index.ts');
  });
});
