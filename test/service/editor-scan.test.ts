/** Scans of an editor on several threads: what they find out is known afterwards, when files are edited. */
import assert from 'node:assert/strict';
import { evaluate } from '../../src/engine';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import { ObservedHost } from '../../src/service/cache/observed-host';
import type { CacheStore } from '../../src/service/cache/scan-cache';
import type { FileResult } from '../../src/service/result';
import type { StartWorker } from '../../src/service/scan-workers';
import { MemoryStore } from '../../src/service/cache/memory-store';

const PAY = `import { note } from './note';\ninterface Card { number: string; cvv: string; expiry: string }\nexport function pay(card: Card) {\n  note(card.number);\n}\n`;
const LOGS = 'export function note(text: string) {\n  console.log(text);\n}\n';
const QUIET = 'export function note(text: string) {\n  return text.length;\n}\n';
/** So large that two threads are worth it. */
const LARGE = `// ${'Nothing in here. '.repeat(40)}\n`.repeat(700);

/** Its threads are services of their own that know nothing of each other. */
class ThreadedHost extends MemoryHost {
  threads = 0;

  readonly startWorker: StartWorker = (setup, onResult) => {
    this.threads++;
    const host = new ObservedHost(this, { isOnce: true });
    const session = new AnalysisService(host, { ...setup, isOnce: true }).beginScan(setup);
    return {
      scan: async (paths) => (await session).scan(paths, { onResult }),
      records: async () => ({ records: (await session).newRecords(), observations: host.observations }),
      cancel: () => undefined,
      end: () => Promise.resolve(),
    };
  };
}

class Editor {
  readonly host = new ThreadedHost();
  /** Files that the service itself has evaluated. */
  readonly evaluated: string[] = [];
  service = this.started();

  constructor(private readonly store?: CacheStore) {
    for (const [name, text] of Object.entries({ 'package.json': '{}', 'pay.ts': PAY, 'note.ts': LOGS, 'a.ts': LARGE, 'z.ts': LARGE })) this.host.write(`/w/${name}`, text);
  }

  /** Another session. */
  restart(): void {
    this.service = this.started();
  }

  /** The files with findings. */
  async scan(): Promise<readonly string[]> {
    const { files } = await this.service.scan({ paths: ['/w'], jobs: 2, cache: this.store && { store: this.store, base: '/w', engine: '1' } });
    return named(files);
  }

  /** What comes out otherwise for it, as `pay.ts: 1`. */
  async link(name: string, text?: string): Promise<readonly string[]> {
    const { results } = await this.service.link({ changes: [{ path: `/w/${name}`, text }], watched: ['/w/pay.ts', '/w/note.ts', '/w/a.ts', '/w/z.ts'] });
    return results.map(({ path, findings }) => `${path.slice(3)}: ${findings.length}`).sort();
  }

  private started(): AnalysisService {
    return new AnalysisService(new ObservedHost(this.host, { isOnce: false }), { evaluate: (module, ...given) => (this.evaluated.push(module.file.slice(3)), evaluate(module, ...given)) });
  }
}

function named(files: readonly FileResult[]): readonly string[] {
  return files.filter(({ findings }) => findings.length > 0).map(({ path }) => path.slice(3));
}

describe('a scan on threads in an editor', () => {
  it('is known afterwards: an edit concerns those who import the file, and nobody else', async () => {
    const editor = new Editor();
    assert.deepEqual([await editor.scan(), editor.host.threads, editor.evaluated], [['pay.ts'], 2, []]);
    assert.deepEqual(await editor.link('note.ts', QUIET), ['note.ts: 0', 'pay.ts: 0']);
    assert.deepEqual(await editor.link('note.ts', LOGS), ['note.ts: 0', 'pay.ts: 1']);
    assert.ok(!editor.evaluated.some((name) => name === 'a.ts' || name === 'z.ts'));
  });

  it('takes what stands in the editor', async () => {
    const editor = new Editor();
    await editor.link('note.ts', QUIET);
    assert.deepEqual(await editor.scan(), []);
    assert.deepEqual(await editor.link('note.ts'), ['note.ts: 0', 'pay.ts: 1']);
  });

  it('sees what was changed on the disk while it was at work', async () => {
    const editor = new Editor();
    const scanning = editor.scan();
    await new Promise((resolve) => setTimeout(resolve, 1));
    editor.host.write('/w/note.ts', QUIET);
    await editor.link('note.ts');
    await scanning;
    await editor.link('a.ts');
    assert.deepEqual(await editor.link('note.ts', LOGS), ['note.ts: 0', 'pay.ts: 1']);
    assert.deepEqual(await editor.link('note.ts'), ['note.ts: 0', 'pay.ts: 0']);
  });

  it('is known in the next session, where nothing is evaluated until something is edited', async () => {
    const editor = new Editor(new MemoryStore());
    await editor.scan();
    editor.restart();
    assert.deepEqual([await editor.scan(), editor.host.threads, editor.evaluated], [['pay.ts'], 2, []]);
    assert.deepEqual(await editor.link('note.ts', QUIET), ['note.ts: 0', 'pay.ts: 0']);
    assert.deepEqual(await editor.scan(), []);
    editor.restart();
    assert.deepEqual(await editor.scan(), ['pay.ts']);
  });
});
