/** A host with texts laid over it: what is there, what is not, and what folders hold. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../../src/hosts/memory';
import { LaidOverHost } from '../../../src/service/change/laid-over-host';
import { FileGone } from '../../../src/service/host';
import type { WorkerSetup } from '../../../src/service/scan-workers';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXTS = new Map([['/w/a.ts', bytes('old')], ['/w/gone/b.ts', bytes('b')], ['/w/new.ts', undefined], ['/w/a/node_modules/m.ts', bytes('m')]]);
const DISK = { '/w/a.ts': 'newer', '/w/c.ts': 'c', '/w/new.ts': 'new', '/w/lib/d.ts': 'd' };

describe('a host with texts laid over it', () => {
  const host = new LaidOverHost(new MemoryHost(DISK), TEXTS);

  it('reads what lies on top, else what is below, and nothing where there is no file', async () => {
    assert.equal(Buffer.from(await host.read('/w/a.ts')).toString(), 'old');
    assert.equal(Buffer.from(await host.read('/w/c.ts')).toString(), 'c');
    await assert.rejects(host.read('/w/new.ts'), FileGone);
  });

  it('lists each file once, in path order, and folders that are there no longer', async () => {
    assert.deepEqual((await host.list('/w')).files, ['/w/a.ts', '/w/c.ts', '/w/gone/b.ts', '/w/lib/d.ts']);
    assert.deepEqual(await host.list('/w/gone'), { files: ['/w/gone/b.ts'], problems: [] });
  });

  it('knows kinds and sizes, and one text by one version', async () => {
    const paths = ['/w/a.ts', '/w/new.ts', '/w/gone', '/w/gone/b.ts', '/w/lib', '/w/none'];
    const stats = await host.stats(paths);
    assert.deepEqual(stats.map((stat) => stat && [stat.kind, stat.size]), [['file', 3], undefined, ['directory', 0], ['file', 1], ['directory', 0], undefined]);
    assert.deepEqual(await Promise.all(paths.map((path) => host.stat(path))), stats);
    const versionOf = async (text: string): Promise<string | undefined> => (await new LaidOverHost(new MemoryHost(), new Map([['/w/a.ts', bytes(text)]])).stat('/w/a.ts'))?.version;
    assert.equal(await versionOf('old'), stats[0]?.version);
    assert.notEqual(await versionOf('odd'), stats[0]?.version);
  });

  it('tells threads what lies over theirs', () => {
    const heard: WorkerSetup[] = [];
    const disk = Object.assign(new MemoryHost(), { startWorker: (setup: WorkerSetup) => (heard.push(setup), undefined as never) });
    new LaidOverHost(disk, TEXTS).startWorker?.({ folders: ['/w'] }, () => undefined);
    assert.deepEqual(heard, [{ folders: ['/w'], laid: [...TEXTS] }]);
  });
});
