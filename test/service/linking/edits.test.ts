/** Files that are edited: what is linked anew, what is told, and what is left alone. */
import assert from 'node:assert/strict';
import type { Change } from '../../../src/service/linking/changes';
import { at, projectOf, scanned, shown, work, type Files, type Project } from './project';

/** All of its files watched, after a scan. */
async function opened(files: Files): Promise<Project & { link(...changes: readonly Change[]): Promise<string[]> }> {
  const project = projectOf(files);
  await scanned(project);
  work(project);
  const watched = Object.keys(files).map(at);
  return { ...project, link: async (...changes) => shown((await project.service.link({ changes, watched })).results) };
}

const CHAIN: Files = {
  'a.ts': `show x from './b'`,
  'b.ts': `export x = y from './c'\nexport w = 4\nshow 1`,
  'c.ts': 'export y = 5\nexport z = 6',
  'd.ts': `show z from './c' + w from './b'`,
};

describe('an edit', () => {
  it('is carried to those who depend on it, each once, and to nobody else', async () => {
    const project = await opened(CHAIN);
    assert.deepEqual(await project.link({ path: at('c.ts'), text: 'export y = 7\nexport z = 6' }), ['a.ts: 7', 'b.ts: 1']);
    assert.deepEqual(work(project), ['c.ts', 'b.ts', 'a.ts']);
  });

  it('ends where what is exported stays the same', async () => {
    const project = await opened(CHAIN);
    assert.deepEqual(await project.link({ path: at('b.ts'), text: `${CHAIN['b.ts']}\nshow 2` }), ['b.ts: 1', 'b.ts: 2']);
    assert.deepEqual(work(project), ['b.ts']);
  });

  it('is undone without a trace', async () => {
    const project = await opened(CHAIN);
    await project.link({ path: at('c.ts'), text: '' });
    assert.deepEqual(await project.link({ path: at('c.ts'), text: CHAIN['c.ts'] }), ['a.ts: 5', 'b.ts: 1', 'd.ts: 4 6']);
  });

  it('takes imports away and adds others', async () => {
    const project = await opened(CHAIN);
    assert.deepEqual(await project.link({ path: at('a.ts'), text: `show z from './c'` }), ['a.ts: 6']);
    work(project);
    assert.deepEqual(await project.link({ path: at('b.ts'), text: 'export x = 8' }), ['d.ts: 6']);
    assert.deepEqual(work(project), ['b.ts', 'd.ts']);
  });

  it('counts until the document is closed, then what stands on the disk', async () => {
    const project = await opened(CHAIN);
    await project.link({ path: at('c.ts'), text: 'export y = 9' });
    assert.deepEqual(await project.link({ path: at('c.ts') }), ['a.ts: 5', 'b.ts: 1', 'd.ts: 4 6']);
  });

  it('mends a file that the engine failed on', async () => {
    const project = await opened({ 'a.ts': `show 1\ncrash x from './b'`, 'b.ts': 'export x = 2' });
    assert.deepEqual(await project.link({ path: at('b.ts'), text: 'show 3' }), ['a.ts: 1', 'b.ts: 3']);
  });

  it('is heard by those who ask through modules that export others again', async () => {
    const project = await opened({ 'a.ts': `show x from './barrel'`, 'barrel.ts': `export * from './b'\nexport * from './c'`, 'b.ts': '', 'c.ts': 'export x = 1' });
    assert.deepEqual(await project.link({ path: at('b.ts'), text: 'export x = 2' }), ['a.ts: 2']);
    assert.deepEqual(work(project), ['b.ts', 'a.ts']);
  });

  it('is seen by a scan', async () => {
    const project = await opened(CHAIN);
    await project.link({ path: at('c.ts'), text: 'export y = 7' });
    assert.deepEqual(await scanned(project), ['a.ts: 7', 'b.ts: 1', 'd.ts: 4']);
  });
});

describe('an edit in a circle', () => {
  const circle: Files = {
    'a.ts': `export x = 1 + y from './b'\nshow x`,
    'b.ts': `export y = z from './c'\nshow y`,
    'c.ts': `export z = x from './a'\nshow z`,
    'd.ts': `show y from './b'`,
  };

  it('lets die what only rests on itself', async () => {
    const project = await opened(circle);
    const results = await project.link({ path: at('a.ts'), text: `export x = 2 + y from './b'\nshow x` });
    assert.deepEqual(results, ['a.ts: 2', 'b.ts: 2', 'c.ts: 2', 'd.ts: 2']);
  });

  it('does not wake the others while it says the same', async () => {
    const project = await opened(circle);
    assert.deepEqual(await project.link({ path: at('a.ts'), text: `${circle['a.ts']}\nshow 9` }), ['a.ts: 1', 'a.ts: 9']);
    assert.deepEqual([...new Set(work(project))], ['a.ts']);
  });

  it('opens it, and closes it again', async () => {
    const project = await opened(circle);
    assert.deepEqual(await project.link({ path: at('b.ts'), text: 'export y = 3\nshow y' }), ['a.ts: 1 3', 'b.ts: 3', 'c.ts: 1 3', 'd.ts: 3']);
    assert.deepEqual(await project.link({ path: at('b.ts'), text: circle['b.ts'] }), ['a.ts: 1', 'b.ts: 1', 'c.ts: 1', 'd.ts: 1']);
  });
});

describe('a file', () => {
  it('that comes is found by those who import it', async () => {
    const project = await opened({ 'a.ts': `show 1 + x from './new'`, 'b.ts': `show 2` });
    project.host.write(at('new.ts'), 'export x = 3');
    assert.deepEqual(await project.link({ path: at('new.ts'), isNew: true }), ['a.ts: 1 3']);
    assert.deepEqual(work(project), ['new.ts', 'a.ts']);
  });

  it('that comes takes the place of another', async () => {
    const project = await opened({ 'a.ts': `show x from './lib'`, 'lib/index.ts': 'export x = 1' });
    project.host.write(at('lib.ts'), 'export x = 2');
    assert.deepEqual(await project.link({ path: at('lib.ts'), isNew: true }), ['a.ts: 2']);
  });

  it('that goes is missed', async () => {
    const project = await opened({ 'a.ts': `show 1 + x from './lib'`, 'lib.ts': 'export x = 2', 'lib/index.ts': 'export x = 3' });
    project.host.remove(at('lib.ts'));
    assert.deepEqual(await project.link({ path: at('lib.ts') }), ['a.ts: 1 3']);
    project.host.remove(at('lib/index.ts'));
    assert.deepEqual(await project.link({ path: at('lib/index.ts') }), ['a.ts: 1']);
  });

  it('that changes on the disk is read again', async () => {
    const project = await opened(CHAIN);
    project.host.write(at('c.ts'), 'export y = 7');
    assert.deepEqual(await project.link({ path: at('c.ts') }), ['a.ts: 7', 'b.ts: 1', 'd.ts: 4']);
  });

  it('that changes unnoticed is seen by a scan, which does not do again what it finds unchanged', async () => {
    const project = await opened(CHAIN);
    project.host.write(at('b.ts'), 'export x = 8');
    assert.deepEqual(await scanned(project), ['a.ts: 8', 'd.ts: 6']);
    assert.deepEqual(work(project), ['b.ts', 'a.ts', 'd.ts']);
  });

  it('that changes again before anybody is told counts as it is then', async () => {
    const project = await opened({ ...CHAIN, 'e.ts': 'export v = 8' });
    project.host.write(at('c.ts'), 'export y = 7');
    project.toy.before = (file) => file === at('c.ts') && project.host.write(at('b.ts'), `export x = y from './c' + v from './e'`);
    assert.deepEqual(await project.link({ path: at('c.ts') }), ['a.ts: 7 8', 'd.ts: ']);
  });
});

describe('a first look at a document', () => {
  it('waits for nothing', async () => {
    const project = projectOf(CHAIN);
    assert.deepEqual(shown([await project.service.analyse(at('a.ts'))]), ['a.ts: ']);
    assert.deepEqual([work(project), project.host.reads.length], [['a.ts'], 1]);
  });

  it('makes use of what is known', async () => {
    const project = await opened(CHAIN);
    assert.deepEqual(shown([await project.service.analyse(at('a.ts'), `show 1 + x from './b' + z from './c'`)]), ['a.ts: 1 5 6']);
    assert.deepEqual(work(project), ['a.ts']);
  });

  it('is all the work there is when linking adds nothing', async () => {
    const project = await opened(CHAIN);
    const text = `show 1 + x from './b'`;
    await project.service.analyse(at('a.ts'), text);
    assert.deepEqual(await project.link({ path: at('a.ts'), text }), ['a.ts: 1 5']);
    assert.deepEqual(work(project), ['a.ts']);
  });

  it('costs nothing when nothing has changed', async () => {
    const project = await opened(CHAIN);
    assert.deepEqual(shown([await project.service.analyse(at('a.ts'))]), ['a.ts: 5']);
    assert.deepEqual(work(project), []);
  });
});

describe('linking an open document', () => {
  it('brings in all that it depends on, and no more', async () => {
    const project = projectOf(CHAIN);
    const { results } = await project.service.link({ changes: [{ path: at('b.ts'), text: `show y from './c'` }], watched: [at('a.ts'), at('b.ts')] });
    assert.deepEqual([shown(results), work(project)], [['b.ts: 5'], ['c.ts', 'b.ts']]);
  });

  it('lets the process do other work in between', async () => {
    const project = projectOf(CHAIN);
    const order: string[] = [];
    project.toy.before = (file) => {
      order.push(file);
      setImmediate(() => order.push('other work'));
    };
    await project.service.link({ changes: [{ path: at('a.ts'), text: CHAIN['a.ts'] }], watched: [] });
    assert.deepEqual(order.slice(0, 5), [at('c.ts'), 'other work', at('b.ts'), 'other work', at('a.ts')]);
  });

  it('gives its result, were it the one that was known', async () => {
    const project = await opened(CHAIN);
    const { results } = await project.service.link({ changes: [{ path: at('a.ts'), text: CHAIN['a.ts'] }], watched: [] });
    assert.deepEqual([shown(results), work(project)], [['a.ts: 5'], []]);
  });

  it('can be cancelled, and what was not told is told the next time', async () => {
    const project = await opened(CHAIN);
    const cancel = new AbortController();
    project.toy.before = (file) => file === at('b.ts') && cancel.abort();
    const first = await project.service.link({ changes: [{ path: at('c.ts'), text: 'export y = 7' }], watched: [at('a.ts'), at('d.ts')], signal: cancel.signal });
    assert.equal(first.cancelled, true);
    const told = [...first.results, ...(await project.service.link({ changes: [], watched: [at('a.ts'), at('d.ts')] })).results];
    assert.deepEqual(shown(told), ['a.ts: 7', 'd.ts: 4']);
    assert.equal(new Set(project.toy.evaluated).size, project.toy.evaluated.length);
  });

  it('goes before a scan that is running', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${10 + index}.ts`, `export x = 1 + x from './f${11 + index}'`]));
    const project = projectOf({ ...files, ...CHAIN });
    const order: string[] = [];
    let link: Promise<unknown> | undefined;
    project.toy.before = (file) => {
      order.push(file);
      link ??= project.service.link({ changes: [{ path: at('a.ts'), text: CHAIN['a.ts'] }], watched: [] }).then(() => order.push('linked'));
    };
    await project.service.scan({ paths: [at('f10.ts')] });
    await link;
    assert.ok(order.indexOf('linked') < 10, order.join(' '));
    assert.equal(order.length, 34);
  });

  it('follows the config that holds by then', async () => {
    const project = await opened({ ...CHAIN, 'centinel.config.json': '{}' });
    project.host.write(at('centinel.config.json'), '{ "exclude": ["a.ts"] }');
    await project.service.configChanged(at('centinel.config.json'));
    const { results } = await project.service.link({ changes: [{ path: at('a.ts'), text: CHAIN['a.ts'] }], watched: [] });
    assert.deepEqual(shown(results), ['a.ts! left-out']);
  });
});
