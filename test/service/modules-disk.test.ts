/** Which file a specifier means on the real disk: with git, and by walking. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { NodeHost } from '../../src/hosts/node';
import { ModuleResolver } from '../../src/service/modules/module-resolver';
import { folderForEachTest } from './folder';

describe('modules on the real disk', () => {
  const folder = folderForEachTest();

  const workspace = {
    '.gitignore': 'dist/\nnode_modules/\n',
    'package.json': '{ "workspaces": ["packages/*"] }',
    'tsconfig.base.json': '{ "compilerOptions": { "paths": { "~/*": ["./packages/app/*"] } } }',
    'packages/app/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
    'packages/app/main.ts': '',
    'packages/app/log.tsx': '',
    'packages/money/package.json': '{ "name": "@shop/money", "exports": { ".": "./dist/index.js", "./rates": "./dist/rates.js" } }',
    'packages/money/src/index.ts': '',
    'packages/money/dist/index.js': '',
    'packages/money/dist/rates.js': '',
  };

  for (const [how, trusted] of [['git', true], ['walking', false]] as const) {
    it(`are found by ${how}, where packages are linked and built`, async () => {
      folder.git('init').write(workspace).write({ 'node_modules/react/index.js': '', 'node_modules/@shop/other.js': '' });
      symlinkSync(folder.at('packages/money'), folder.at('node_modules/@shop/money'), 'junction');
      const resolver = new ModuleResolver(new NodeHost({ trusted }));
      const specifiers = ['./log.js', '~/log', '@shop/money', '@shop/money/rates', '../money/dist/index.js', 'react', './gone'];
      const files = await resolver.resolveAll(folder.at('packages/app/main.ts'), specifiers);
      assert.deepEqual([...files.keys()], ['./log.js', '~/log', '@shop/money', '../money/dist/index.js']);
      const [log, index] = ['packages/app/log.tsx', 'packages/money/src/index.ts'];
      assert.deepEqual(folder.names([...files.values()]), [log, log, index, index]);
    });
  }

  it('are found where there is no repository: by their paths, and by name in a folder that was asked for', async () => {
    folder.write({ 'a.ts': '', 'b.ts': '', 'lib/package.json': '{ "name": "lib" }', 'lib/index.js': '' });
    const resolver = new ModuleResolver(new NodeHost());
    const found = async () => folder.names([...(await resolver.resolveAll(folder.at('a.ts'), ['./b', 'lib'])).values()]);
    assert.deepEqual(await found(), ['b.ts']);
    resolver.within([folder.path]);
    assert.deepEqual(await found(), ['b.ts', 'lib/index.js']);
  });
});
