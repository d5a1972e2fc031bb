/** Which file an alias means: `paths`, `baseUrl` and `rootDirs` of the tsconfig.json or jsconfig.json that holds for the file. */
import { type Files, hostWith, means } from './resolving';

const options = (compilerOptions: object, more: object = {}): object => ({ compilerOptions, ...more });
const at = (folder: string): object => options({ paths: { '@/*': [`./${folder}/*`] } });

describe('paths', () => {
  const paths = {
    '@/*': ['./src/*'],
    '@/ui/*': ['./ui/*'],
    '@log': ['./src/log.ts'],
    '@two/*': ['./gone/*', './src/*'],
    '*.model': ['./models/*'],
    '@dist/*': ['./dist/*'],
    '@installed/*': ['./node_modules/*'],
    react: ['./shims/react.ts'],
  };
  const files = ['src/log.ts', 'src/ui/old.ts', 'ui/button.tsx', 'models/order.ts', 'node_modules/x/index.ts', 'shims/react.ts'];
  const host = hostWith({ 'tsconfig.json': options({ paths }) }, ...files);

  for (const [specifier, file] of [
    ['@/log', 'src/log.ts'],
    ['@/log.js', 'src/log.ts'],
    ['@log', 'src/log.ts'],
    ['@/ui/button', 'ui/button.tsx'],
    ['@two/log', 'src/log.ts'],
    ['order.model', 'models/order.ts'],
    ['@dist/log.js', 'src/log.ts'],
    ['react', 'shims/react.ts'],
  ] as const) {
    it(`${specifier} means ${file}`, () => means(host, 'app/main.ts', specifier, file));
  }

  for (const specifier of ['@/gone', '@log/deep', '@/ui/old', '@logs', 'order.models', 'react-dom', '@installed/x']) {
    it(`${specifier} means no file`, () => means(host, 'app/main.ts', specifier, undefined));
  }

  it('are relative to baseUrl where there is one', async () => {
    const based = hostWith({ 'tsconfig.json': options({ baseUrl: './src', paths: { '@/*': ['lib/*'] } }) }, 'src/lib/log.ts', 'lib/money.ts');
    await means(based, 'app.ts', '@/log', 'src/lib/log.ts');
    await means(based, 'app.ts', '@/money', undefined);
  });

  it('of a wrong type are left out, and the others hold', async () => {
    const host = hostWith({ 'tsconfig.json': options({ paths: { '@a/*': './src/*', '@b/*': [7, './src/*'], '@c/*': null } }) }, 'src/log.ts');
    await means(host, 'app.ts', '@b/log', 'src/log.ts');
    await means(host, 'app.ts', '@a/log', undefined);
  });
});

describe('baseUrl', () => {
  const host = hostWith({ 'tsconfig.json': options({ baseUrl: './src' }) }, 'src/lib/log.ts', 'src/money.ts', 'other/name.ts');

  it('is where names without a dot begin', async () => {
    await means(host, 'app.ts', 'lib/log', 'src/lib/log.ts');
    await means(host, 'src/deep/app.ts', 'money', 'src/money.ts');
  });

  it('says nothing of packages and of files elsewhere', async () => {
    await means(host, 'app.ts', 'react', undefined);
    await means(host, 'app.ts', 'other/name', undefined);
  });
});

describe('rootDirs', () => {
  const host = hostWith({ 'tsconfig.json': options({ rootDirs: ['./src', './generated'] }) }, 'generated/api/client.ts', 'src/log.ts', 'other/x.ts');

  it('are laid over each other', () => means(host, 'src/api/app.ts', './client', 'generated/api/client.ts'));
  it('leave folders alone that are none of them', () => means(host, 'other/api/app.ts', './client', undefined));
});

describe('the config that holds', () => {
  it('is the nearest above the file', async () => {
    const host = hostWith({ 'tsconfig.json': at('src'), 'apps/web/tsconfig.json': at('lib') }, 'src/log.ts', 'apps/web/lib/log.ts');
    await means(host, 'app.ts', '@/log', 'src/log.ts');
    await means(host, 'apps/web/pages/app.ts', '@/log', 'apps/web/lib/log.ts');
  });

  it('is not one further up, where the nearest covers the file and has no such alias', async () => {
    const host = hostWith({ 'tsconfig.json': at('src'), 'apps/web/tsconfig.json': {} }, 'src/log.ts');
    await means(host, 'apps/web/app.ts', '@/log', undefined);
  });

  it('is one beside the file or above, never one below or next to it', async () => {
    const host = hostWith({ 'apps/web/tsconfig.json': at('lib') }, 'apps/web/lib/log.ts');
    await means(host, 'app.ts', '@/log', undefined);
    await means(host, 'apps/api/app.ts', '@/log', undefined);
  });

  it('is a jsconfig.json where there is no tsconfig.json', async () => {
    const host = hostWith({ 'jsconfig.json': at('src') }, 'src/log.js');
    await means(host, 'app.js', '@/log', 'src/log.js');
    await means(hostWith({ 'myconfig.json': at('src') }, 'src/log.js'), 'app.js', '@/log', undefined);
  });

  it('holds for tests that it leaves out: they run under its aliases', async () => {
    const web = { ...at('lib'), include: ['lib'], exclude: ['**/*.test.ts'] };
    const host = hostWith({ 'tsconfig.json': at('src'), 'apps/web/tsconfig.json': web }, 'src/money.ts', 'apps/web/lib/log.ts');
    await means(host, 'apps/web/lib/log.test.ts', '@/log', 'apps/web/lib/log.ts');
    await means(host, 'apps/web/lib/log.test.ts', '@/money', 'src/money.ts');
    await means(host, 'apps/web/lib/app.ts', '@/money', undefined);
  });

  it('may be one that it refers to, if that covers the file', async () => {
    const files: Files = {
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }, { path: './tools' }, { path: './gone.json' }] },
      'tsconfig.app.json': { ...at('src'), include: ['src'] },
      'tools/tsconfig.json': { ...at('lib'), include: ['**/*', '../scripts/*.ts'] },
    };
    const host = hostWith(files, 'src/log.ts', 'tools/lib/log.ts');
    await means(host, 'src/app.ts', '@/log', 'src/log.ts');
    await means(host, 'scripts/build.ts', '@/log', 'tools/lib/log.ts');
  });

  it('may name the entry alone, from which the others are reached', async () => {
    const files: Files = {
      'tsconfig.json': { files: [], references: [{ path: './src/tsconfig.spec.json' }, { path: './src/tsconfig.app.json' }] },
      'src/tsconfig.app.json': { ...at('lib'), files: ['main.ts'] },
      'src/tsconfig.spec.json': { ...at('mocks'), include: ['**/*.spec.ts'] },
    };
    const host = hostWith(files, 'src/lib/log.ts', 'src/mocks/log.ts', 'src/mocks/money.ts');
    await means(host, 'src/deep/app.ts', '@/log', 'src/lib/log.ts');
    await means(host, 'src/deep/app.ts', '@/money', undefined);
    await means(host, 'src/deep/app.spec.ts', '@/log', 'src/mocks/log.ts');
  });

  it('refers to one that refers back without end', async () => {
    const host = hostWith(
      { 'tsconfig.json': { ...at('src'), references: [{ path: './b.json' }] }, 'b.json': { references: [{ path: './tsconfig.json' }] } },
      'src/log.ts',
    );
    await means(host, 'app.ts', '@/log', 'src/log.ts');
  });
});

describe('extends', () => {
  it('takes aliases from another file, relative to that one', async () => {
    const host = hostWith({ 'apps/web/tsconfig.json': { extends: '../../config/base' }, 'config/base.json': at('lib') }, 'config/lib/log.ts', 'apps/web/lib/money.ts');
    await means(host, 'apps/web/app.ts', '@/log', 'config/lib/log.ts');
    await means(host, 'apps/web/app.ts', '@/money', undefined);
  });

  it('takes the last of several that says it, and its own before them', async () => {
    const bases = { 'a.json': at('a'), 'b.json': at('b') };
    const all = ['a/log.ts', 'b/log.ts', 'own/log.ts'];
    await means(hostWith({ ...bases, 'tsconfig.json': { extends: ['./a.json', './b.json'] } }, ...all), 'app.ts', '@/log', 'b/log.ts');
    await means(hostWith({ ...bases, 'tsconfig.json': { extends: ['./a', './b'], ...at('own') } }, ...all), 'app.ts', '@/log', 'own/log.ts');
  });

  it('follows a chain', async () => {
    const chain = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`c${at}.json`, { extends: `./c${at + 1}.json` }]));
    const host = hostWith({ 'tsconfig.json': { extends: './c0.json' }, ...chain, 'c12.json': at('src') }, 'src/log.ts');
    await means(host, 'app.ts', '@/log', 'src/log.ts');
  });

  it('in a circle keeps what each says', async () => {
    const host = hostWith({ 'tsconfig.json': { extends: './b.json' }, 'b.json': { extends: './tsconfig.json', ...at('src') } }, 'src/log.ts');
    await means(host, 'app.ts', '@/log', 'src/log.ts');
    await means(host, 'app.ts', './src/log', 'src/log.ts');
  });

  it('takes it from a package of the workspace, or from one that is installed', async () => {
    const workspace = { 'package.json': { workspaces: ['packages/*'] }, 'packages/config/package.json': { name: '@shop/config' } };
    const template = options({ paths: { '@/*': ['${configDir}/lib/*'] } });
    const host = hostWith({ ...workspace, 'packages/config/next.json': template, 'packages/web/tsconfig.json': { extends: '@shop/config/next.json' } }, 'packages/web/lib/log.ts');
    await means(host, 'packages/web/app.ts', '@/log', 'packages/web/lib/log.ts');
    const installed = hostWith({ 'node_modules/@them/base/tsconfig.json': template, 'tsconfig.json': { extends: '@them/base' } }, 'lib/log.ts');
    await means(installed, 'app.ts', '@/log', 'lib/log.ts');
  });

  it('from what is not there leaves the rest in force', async () => {
    const host = hostWith({ 'tsconfig.json': { extends: ['./gone', '@tsconfig/node20/tsconfig.json'], ...at('src') } }, 'src/log.ts');
    await means(host, 'app.ts', '@/log', 'src/log.ts');
  });
});

describe('a config as people write it', () => {
  it('has comments, trailing commas and a byte order mark', async () => {
    const text = '\uFEFF// aliases\n{ /* all */ "compilerOptions": { "paths": { "@/*": ["./src/*",], }, }, }\n';
    await means(hostWith({ 'tsconfig.json': text }, 'src/log.ts'), 'app.ts', '@/log', 'src/log.ts');
  });

  for (const [what, text] of Object.entries({ empty: '', 'half written': '{ "compilerOptions": { "paths": {', 'no object': '[1, "x"]', null: 'null', binary: '\0\0\0' })) {
    it(`is ${what}: nothing comes of it, and the rest goes on`, async () => {
      const host = hostWith({ 'tsconfig.json': text }, 'src/log.ts');
      await means(host, 'app.ts', '@/log', undefined);
      await means(host, 'app.ts', './src/log', 'src/log.ts');
    });
  }

  it('may not be read', async () => {
    const host = hostWith({ 'tsconfig.json': at('src') }, 'src/log.ts');
    host.unreadable.add('/work/shop/tsconfig.json');
    await means(host, 'app.ts', '@/log', undefined);
    await means(host, 'app.ts', './src/log', 'src/log.ts');
  });

  it('has a member of a wrong type', async () => {
    const host = hostWith({ 'tsconfig.json': { ...at('src'), include: 'src', files: 3, exclude: {}, references: 'x', extends: 7 } }, 'src/log.ts');
    await means(host, 'app.ts', '@/log', 'src/log.ts');
  });
});
