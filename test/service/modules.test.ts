/** Which file a relative import means. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { ModuleResolver } from '../../src/service/modules/module-resolver';
import { hostWith, means, ROOT } from './resolving';

describe('a relative import', () => {
  for (const [specifier, file, because] of [
    ['./log', 'src/log.ts', 'an ending left out'],
    ['./log.ts', 'src/log.ts', 'the ending of a source'],
    ['./log.js', 'src/log.ts', 'the ending it has once compiled'],
    ['./view', 'src/view.tsx', 'a component'],
    ['./view.js', 'src/view.tsx', 'a component once compiled'],
    ['./view.jsx', 'src/view.tsx', 'a component whose JSX is kept'],
    ['./old', 'src/old.js', 'JavaScript'],
    ['./old.js', 'src/old.js', 'JavaScript by its ending'],
    ['./esm.mjs', 'src/esm.mts', 'an ES module'],
    ['./cjs.cjs', 'src/cjs.cts', 'a CommonJS module'],
    ['./plain.mjs', 'src/plain.mjs', 'an ES module in JavaScript'],
    ['../lib/money', 'lib/money.ts', 'a folder above'],
    ['./cart', 'src/cart/index.ts', 'a folder'],
    ['./cart/', 'src/cart/index.ts', 'a folder with its slash'],
    ['./cart/index.js', 'src/cart/index.ts', 'the index of a folder'],
    ['.', 'src/index.js', 'the folder itself'],
    ['./', 'src/index.js', 'the folder itself with its slash'],
    ['..', 'index.ts', 'the folder above'],
    ['./order.service', 'src/order.service.ts', 'a name with a dot'],
    ['./types', 'src/types.d.ts', 'a declaration where there is no source'],
    ['./types.js', 'src/types.d.ts', 'the declaration of what is compiled elsewhere'],
    ['./theme.css', 'src/theme.css.ts', 'a source whose name ends like a style'],
  ] as const) {
    it(`${specifier} means ${because}`, async () => {
      const sources = ['log.ts', 'view.tsx', 'old.js', 'esm.mts', 'cjs.cts', 'plain.mjs', 'cart/index.ts', 'index.js', 'order.service.ts', 'types.d.ts', 'theme.css.ts'];
      const host = hostWith('index.ts', 'lib/money.ts', ...sources.map((name) => `src/${name}`));
      await means(host, 'src/app.ts', specifier, file);
    });
  }

  for (const [specifier, because] of [
    ['./missing', 'there is no such file'],
    ['./data.json', 'data is no module'],
    ['./data', 'data is no module, whoever leaves out its ending'],
    ['./style.css', 'neither is a style'],
    ['./logo.svg', 'nor a picture'],
    ['./App.vue', 'nor a language that is not read'],
    ['./log.ts?raw', 'it is the text that is asked for'],
    ['./log/', 'it is no folder'],
    ['./empty', 'the folder has no index'],
    ['./view.ts', 'a source is named by its own ending'],
    ['./log.mjs', 'no ES module is compiled from it'],
    ['', 'it names nothing'],
  ] as const) {
    it(`${specifier || 'an empty one'} means no file: ${because}`, async () => {
      const host = hostWith('src/log.ts', 'src/view.tsx', 'src/data.json', 'src/style.css', 'src/logo.svg', 'src/App.vue', 'src/empty/deep.ts');
      await means(host, 'src/app.ts', specifier, undefined);
    });
  }

  it('means the file before the folder of the same name, and the folder where a slash says so', async () => {
    const host = hostWith('src/cart.ts', 'src/cart/index.ts');
    await means(host, 'src/app.ts', './cart', 'src/cart.ts');
    await means(host, 'src/app.ts', './cart/', 'src/cart/index.ts');
  });

  it('means the source, where what it is compiled to lies beside it', async () => {
    const host = hostWith('src/log.ts', 'src/log.js', 'src/log.d.ts');
    await means(host, 'src/app.ts', './log.js', 'src/log.ts');
    await means(host, 'src/app.ts', './log', 'src/log.ts');
  });

  it('means the JavaScript rather than its declaration', async () => {
    await means(hostWith('src/log.js', 'src/log.d.ts'), 'src/app.ts', './log', 'src/log.js');
  });

  it('means a folder by the entry that its package.json names', async () => {
    const host = hostWith('src/cart/main.ts', 'src/cart/index.ts', { 'src/cart/package.json': { main: './main.js' } });
    await means(host, 'src/app.ts', './cart', 'src/cart/main.ts');
    await means(hostWith('src/cart/index.ts', { 'src/cart/package.json': { main: './gone.js' } }), 'src/app.ts', './cart', 'src/cart/index.ts');
  });

  it('means the source of build output that is not there', async () => {
    const host = hostWith('packages/cli/src/index.ts', 'packages/cli/bin/run.js', { 'packages/cli/package.json': {} });
    await means(host, 'packages/cli/bin/run.js', '../dist/index.js', 'packages/cli/src/index.ts');
    await means(host, 'packages/cli/bin/run.js', '../dist/other.js', undefined);
  });

  it('means the file that is spelt so, and one that differs in case where there is none', async () => {
    const host = hostWith('src/Log.ts', 'src/log.tsx', 'src/Money.ts');
    await means(host, 'src/app.ts', './Log', 'src/Log.ts');
    await means(host, 'src/app.ts', './log', 'src/log.tsx');
    await means(host, 'src/app.ts', './money', 'src/Money.ts');
    await means(host, 'src/app.ts', './mony', undefined);
  });

  it('may lead out of the repository', async () => {
    const host = hostWith('src/app.ts');
    host.write('/work/billing/log.ts', '');
    const files = await new ModuleResolver(host).resolveAll(`${ROOT}/src/app.ts`, ['../../billing/log', '../../billing/gone']);
    assert.deepEqual([...files], [['../../billing/log', '/work/billing/log.ts']]);
  });

  it('never means a file in node_modules', async () => {
    await means(hostWith('node_modules/log/index.js', 'src/app.ts'), 'src/app.ts', '../node_modules/log/index.js', undefined);
  });
});

describe('where a project lies', () => {
  it('on a drive of Windows', async () => {
    const host = new MemoryHost({
      'c:/work/.git/HEAD': '',
      'c:/work/tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"] } } }',
      'c:/work/src/log.ts': '',
    });
    const files = await new ModuleResolver(host).resolveAll('c:/work/src/deep/app.ts', ['../log', '@/log', '@/gone']);
    assert.deepEqual([...files], [['../log', 'c:/work/src/log.ts'], ['@/log', 'c:/work/src/log.ts']]);
  });

  it('outside of any repository, the host is asked file by file', async () => {
    const host = new MemoryHost({
      '/tmp/app/log.ts': '',
      '/tmp/app/lib/index.tsx': '',
      '/tmp/app/tsconfig.json': '{ "extends": "./base" }',
      '/tmp/app/base.json': '{ "compilerOptions": { "paths": { "~/*": ["./lib/*"] } } }',
    });
    host.beforeList = () => assert.fail('a folder that nobody asked for was listed');
    const files = await new ModuleResolver(host).resolveAll('/tmp/app/main.ts', ['./log.js', './lib', '~/index', './gone', 'react']);
    assert.deepEqual([...files], [['./log.js', '/tmp/app/log.ts'], ['./lib', '/tmp/app/lib/index.tsx'], ['~/index', '/tmp/app/lib/index.tsx']]);
  });

  it('outside of any repository, it goes as far as its workspace', async () => {
    for (const [name, text] of [['package.json', '{ "workspaces": ["*"] }'], ['pnpm-workspace.yaml', 'packages: ["*"]']] as const) {
      const host = new MemoryHost({ '/tmp/app/a/package.json': '{ "name": "a" }', '/tmp/app/a/index.ts': '', [`/tmp/app/${name}`]: text });
      host.write('/tmp/b/package.json', '{ "name": "b" }');
      host.write('/tmp/b/index.ts', '');
      const files = await new ModuleResolver(host).resolveAll('/tmp/app/c/main.ts', ['a', 'b']);
      assert.deepEqual([...files], [['a', '/tmp/app/a/index.ts']]);
    }
  });

  it('outside of any repository, in a folder that was asked for, its packages know each other', async () => {
    const host = new MemoryHost({ '/tmp/app/a/package.json': '{ "name": "a" }', '/tmp/app/a/index.ts': '', '/tmp/app/b/main.ts': '' });
    const resolver = new ModuleResolver(host);
    assert.deepEqual([...(await resolver.resolveAll('/tmp/app/b/main.ts', ['a']))], []);
    resolver.within(['/tmp/app']);
    resolver.forget();
    assert.deepEqual([...(await resolver.resolveAll('/tmp/app/b/main.ts', ['a']))], [['a', '/tmp/app/a/index.ts']]);
  });
});

describe('the resolver', () => {
  it('lists a project once, and reads what it is made of once', async () => {
    const host = hostWith('src/log.ts', { 'package.json': { name: 'shop' }, 'tsconfig.json': {} });
    const listed: string[] = [];
    host.beforeList = (folder) => void listed.push(folder);
    const resolver = new ModuleResolver(host);
    await Promise.all(['a', 'b', 'deep/c'].map((name) => resolver.resolveAll(`${ROOT}/src/${name}.ts`, ['./log', 'react'])));
    await resolver.resolveAll(`${ROOT}/src/a.ts`, ['./gone', '@scope/name']);
    assert.deepEqual(listed, [ROOT]);
    assert.deepEqual([...host.reads].sort(), [`${ROOT}/package.json`, `${ROOT}/tsconfig.json`]);
  });

  it('knows what came and went once it is told to look again', async () => {
    const host = hostWith('src/old.ts');
    const resolver = new ModuleResolver(host);
    const found = async () => [...(await resolver.resolveAll(`${ROOT}/src/app.ts`, ['./old', './new', '~new'])).keys()];
    assert.deepEqual(await found(), ['./old']);
    host.remove(`${ROOT}/src/old.ts`);
    host.write(`${ROOT}/src/new.ts`, '');
    host.write(`${ROOT}/tsconfig.json`, '{ "compilerOptions": { "paths": { "~*": ["./src/*"] } } }');
    assert.deepEqual(await found(), ['./old']);
    resolver.forget();
    assert.deepEqual(await found(), ['./new', '~new']);
  });

  it('does not look at the disk for packages that are none of the project', async () => {
    const host = hostWith('src/app.ts', { 'package.json': { name: 'shop', dependencies: { react: '18' } }, 'tsconfig.json': {} });
    const asked: string[] = [];
    const stat = host.stat.bind(host);
    host.stat = (path) => {
      asked.push(path);
      return stat(path);
    };
    await new ModuleResolver(host).resolveAll(`${ROOT}/src/app.ts`, ['react', 'react-dom/client', '@nestjs/common', 'node:fs', 'https://esm.sh/x']);
    assert.deepEqual(asked.filter((path) => !path.endsWith('/.git')), []);
  });

  it('goes on when the project cannot be listed', async () => {
    const host = hostWith('src/log.ts');
    host.beforeList = () => Promise.reject(new Error('The disk is gone.'));
    await means(host, 'src/app.ts', './log', 'src/log.ts');
  });
});
