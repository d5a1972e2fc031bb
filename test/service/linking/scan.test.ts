/** A scan of many modules: each knows what those export that it imports. */
import assert from 'node:assert/strict';
import { LIMITS } from '../../../src/engine';
import { at, BESIDE, nameOf, projectOf, scanned, shown, work } from './project';

describe('a scan of modules that import one another', () => {
  it('evaluates each once, after what it imports', async () => {
    const project = projectOf({
      'a.ts': `show x from './m' + y from './z'`,
      'm.ts': `export x = y from './z'`,
      'z.ts': 'export y = 5',
    });
    assert.deepEqual(await scanned(project), ['a.ts: 5']);
    assert.deepEqual(work(project), ['z.ts', 'm.ts', 'a.ts']);
    assert.deepEqual(project.host.reads.map(nameOf), ['a.ts', 'm.ts', 'z.ts']);
  });

  it('finds what comes through modules that export others again', async () => {
    const project = projectOf({
      'a.ts': `show x from './barrel' + y from './barrel' + default from './barrel'`,
      'barrel.ts': `export * from './one'\nexport * from './inner'`,
      'inner.ts': `export * from './two'`,
      'one.ts': 'export x = 1\nexport default = 9',
      'two.ts': 'export y = 2',
    });
    assert.deepEqual(await scanned(project), ['a.ts: 1 2']);
  });

  it('reads what is imported from elsewhere, and does not report it', async () => {
    const project = projectOf({ 'app/a.ts': `show x from '../lib/b'`, 'lib/b.ts': `export x = 1 + y from './c'\nshow 7`, 'lib/c.ts': 'export y = 2\nshow 8' });
    const { files, analysed } = await project.service.scan({ paths: [at('app')] });
    assert.deepEqual([shown(files), analysed], [['app/a.ts: 1 2'], 1]);
  });

  it('hears from a file that the config leaves out, and does not report it', async () => {
    const project = projectOf({
      'a.ts': `show x from './old/b'`,
      'old/b.ts': 'export x = 1\nshow 7',
      'centinel.config.json': '{ "exclude": ["old/"] }',
    });
    assert.deepEqual(await scanned(project), ['a.ts: 1']);
  });

  it('hears nothing from files that are not analysed', async () => {
    const project = projectOf({
      'a.ts': `show 1 + x from './made' + x from './small.min.js' + x from './locked' + x from './gone'`,
      'made.ts': '// @generated\nexport x = 2',
      'small.min.js': 'export x = 3',
      'locked.ts': 'export x = 4',
      'gone.ts': 'export x = 5',
    });
    project.host.unreadable.add(at('locked.ts'));
    project.host.vanishing.add(at('gone.ts'));
    assert.deepEqual(await scanned(project, [at('a.ts')]), ['a.ts: 1']);
  });

  it('loses one module, and not those around it, to a mistake of the engine or to nesting', async () => {
    const project = projectOf({
      'a.ts': `show 1 + x from './crash' + x from './deep' + y from './fine'`,
      'crash.ts': `export x = 2\ncrash`,
      'deep.ts': `export x = 3\ndeep`,
      'fine.ts': `export y = 4 + x from './crash'`,
    });
    const { files, notAnalysed } = await project.service.scan({ paths: ['/w'] });
    assert.deepEqual(shown(files), ['a.ts: 1 4']);
    assert.deepEqual(notAnalysed.map(({ path, kind }) => [nameOf(path), kind]), [
      ['crash.ts', 'failed'],
      ['deep.ts', 'failed'],
    ]);
    assert.equal(work(project).length, 4);
  });

  it('goes down a chain of 20,000 modules', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `m${index}.ts`);
    const files = names.map((name, index) => [name, index + 1 < names.length ? `export x = x from './m${index + 1}'` : 'export x = 3']);
    const project = projectOf({ ...Object.fromEntries(files), 'a.ts': `show x from './m0'` }, { resolver: BESIDE });
    assert.deepEqual(await scanned(project, [at('a.ts')]), ['a.ts: 3']);
  });
});

describe('a scan of modules in a circle', () => {
  it('carries facts round, and asks again only those who would be answered otherwise', async () => {
    const project = projectOf({
      'a.ts': `export x = 1 + y from './b'\nshow x`,
      'b.ts': `export y = 2 + z from './c'\nshow y`,
      'c.ts': `export z = x from './a'\nexport w = 7\nshow z`,
      'd.ts': `show w from './c'`,
    });
    assert.deepEqual(await scanned(project), ['a.ts: 1 2', 'b.ts: 1 2', 'c.ts: 1 2', 'd.ts: 7']);
    const evaluated = work(project);
    assert.equal(evaluated.at(-1), 'd.ts');
    assert.ok(evaluated.length <= 10, evaluated.join(' '));
  });

  it('lets a module import itself', async () => {
    const project = projectOf({ 'a.ts': `export x = 1\nexport y = x from './a'\nshow y from './a'` });
    assert.deepEqual(await scanned(project), ['a.ts: 1']);
  });

  it('evaluates once, and once for the rules, those who only point at each other', async () => {
    const project = projectOf({ 'a.ts': `// from './b'\nexport x = 1`, 'b.ts': `// from './a'\nexport y = 2\nshow y` });
    assert.deepEqual(await scanned(project), ['b.ts: 2']);
    assert.deepEqual(work(project).sort(), ['a.ts', 'a.ts', 'b.ts', 'b.ts']);
  });

  it('tells each when the others are known', async () => {
    const project = projectOf({ 'a.ts': `show known from './b'`, 'b.ts': `show known from './a'` });
    assert.deepEqual(await scanned(project), ['a.ts: 1', 'b.ts: 1']);
  });

  it('reports the last word of each module alone', async () => {
    const project = projectOf({ 'a.ts': `show y from './b'`, 'b.ts': `// from './a'\nexport y = 2` });
    assert.deepEqual(await scanned(project), ['a.ts: 2']);
  });

  it('goes round twice where nothing settles, and then looks', async () => {
    const project = projectOf({
      'a.ts': `export x = none y from './b'\nshow 4 + x`,
      'b.ts': `export y = x from './a'\nshow 5`,
      'c.ts': `show 6 + x from './a'`,
    });
    const results = await scanned(project);
    assert.ok(results.includes('b.ts: 5'), results.join('; '));
    assert.ok(work(project).length <= 2 * (LIMITS.linkingRounds.value + 1) + 1);
    assert.deepEqual(await scanned(project), results);
  });

  it('loses one of its modules to a mistake of the engine', async () => {
    const project = projectOf({
      'a.ts': `export x = 1 + y from './b'\nshow x`,
      'b.ts': `export y = 2\ncrash x from './a'`,
      'c.ts': `show x from './a'\n// from './b'`,
    });
    const { files, notAnalysed } = await project.service.scan({ paths: ['/w'] });
    assert.deepEqual([shown(files), notAnalysed.map(({ path }) => nameOf(path))], [['a.ts: 1', 'c.ts: 1'], ['b.ts']]);
  });

  it('settles mutual dependence of 50 modules', async () => {
    const next = (index: number): number => (index + 1) % 50;
    const files = Array.from({ length: 50 }, (_, index) => [`m${10 + index}.ts`, `export x = ${index} + x from './m${10 + next(index)}'\nshow x`]);
    const results = await scanned(projectOf(Object.fromEntries(files)));
    const all = Array.from({ length: 50 }, (_, index) => index).join(' ');
    assert.deepEqual(results, files.map(([name]) => `${name}: ${all}`));
  });
});

describe('a scan that is cancelled among modules that import one another', () => {
  it('keeps what was found', async () => {
    const project = projectOf({ 'a.ts': 'show 1', 'b.ts': `show x from './c'`, 'c.ts': 'export x = 2\nshow 3' });
    const cancel = new AbortController();
    project.toy.before = (file) => file === at('c.ts') && cancel.abort();
    const { files, cancelled, analysed } = await project.service.scan({ paths: ['/w'], signal: cancel.signal });
    assert.deepEqual([shown(files).slice(0, 1), cancelled], [['a.ts: 1'], true]);
    assert.ok(analysed < 3);
  });
});
