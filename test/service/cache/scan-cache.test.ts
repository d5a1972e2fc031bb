/** What is kept from one scan to the next: the findings are those of a scan that knows nothing, and unchanged code is not evaluated again. */
import assert from 'node:assert/strict';
import { evaluate } from '../../../src/engine';
import { MemoryHost } from '../../../src/hosts/memory';
import { AnalysisService } from '../../../src/service/analysis-service';
import { ObservedHost } from '../../../src/service/cache/observed-host';
import type { CacheStore } from '../../../src/service/cache/scan-cache';
import type { ScanResult } from '../../../src/service/result';
import { MemoryStore } from '../../../src/service/cache/memory-store';

const PAY = `import { note } from './note';\ninterface Card { number: string; cvv: string; expiry: string }\nexport function pay(card: Card) {\n  note(card.number);\n}\n`;
const LOGS = 'export function note(text: string) {\n  console.log(text);\n}\n';
const QUIET = 'export function note(text: string) {\n  return text.length;\n}\n';
const FEES = "import { rate } from './rates';\nexport const fee = (price: number) => price * rate;\n";
const FILES = { 'package.json': '{}', 'pay.ts': PAY, 'note.ts': LOGS, 'fees.ts': FEES, 'rates.ts': 'export const rate = 0.19;\n', 'plain.ts': 'export const plain = 1;\n' };

interface Scanned {
  readonly result: ScanResult;
  /** Names of the files that the engine was at work on. */
  readonly evaluated: readonly string[];
}

class Project {
  readonly host = new MemoryHost();

  constructor(
    files: Readonly<Record<string, string>>,
    readonly root = '/w',
  ) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    this.host.write(`${this.root}/${name}`, text);
  }

  async scan(store?: CacheStore, engine = '1'): Promise<Scanned> {
    const evaluated = new Set<string>();
    const service = new AnalysisService(store ? new ObservedHost(this.host, { isOnce: true }) : this.host, {
      isOnce: true,
      evaluate: (module, ...given) => {
        evaluated.add(module.file.slice(this.root.length + 1));
        return evaluate(module, ...given);
      },
    });
    const result = await service.scan({ paths: [this.root], cache: store && { store, base: this.root, engine } });
    return { result, evaluated: [...evaluated].sort() };
  }

  /** With what is kept, held against a scan that knows nothing. */
  async same(store: CacheStore, engine?: string): Promise<readonly string[]> {
    const { result, evaluated } = await this.scan(store, engine);
    const text = (one: ScanResult): string => JSON.stringify(one, undefined, 1);
    assert.equal(text(result), text((await this.scan()).result));
    return evaluated;
  }
}

describe('a scan with a cache', () => {
  it('finds the same again without evaluating anything', async () => {
    const [project, store] = [new Project(FILES), new MemoryStore()];
    assert.ok((await project.same(store)).includes('pay.ts'));
    assert.deepEqual(await project.same(store), []);
    const { result } = await project.scan(store);
    assert.deepEqual(result.files.flatMap(({ findings }) => findings.map(({ ruleId, place }) => `${place.file} ${ruleId}`)), ['/w/fees.ts money-float-arithmetic', '/w/pay.ts card-logged']);
  });

  it('evaluates what was edited and whom that concerns, over files', async () => {
    const [project, store] = [new Project(FILES), new MemoryStore()];
    await project.same(store);
    project.write('note.ts', `// Anew.\n${LOGS}`);
    assert.deepEqual(await project.same(store), ['note.ts', 'pay.ts']);
    project.write('note.ts', QUIET);
    assert.deepEqual(await project.same(store), [], 'where nothing is logged nothing can be found');
    project.write('plain.ts', 'export const plain = 2;\n');
    assert.deepEqual(await project.same(store), []);
    project.write('note.ts', LOGS);
    assert.deepEqual(await project.same(store), ['note.ts', 'pay.ts']);
    assert.deepEqual(await project.same(store), []);
  });

  it('stops where an edit changes nothing for others', async () => {
    const [project, store] = [new Project(FILES), new MemoryStore()];
    await project.same(store);
    project.write('note.ts', `${LOGS}const unheard = 1;\n`);
    assert.deepEqual(await project.same(store), ['note.ts']);
  });

  it('evaluates of modules that import one another the one that was edited, where it says the same to the others', async () => {
    const circle = { 'pay.ts': `${PAY}export const paid = 1;\n`, 'note.ts': `import { paid } from './pay';\n${LOGS}export const seen = paid;\n` };
    const [project, store] = [new Project({ ...FILES, ...circle }), new MemoryStore()];
    await project.same(store);
    for (const unheard of [1, 2, 3]) {
      project.write('pay.ts', `${circle['pay.ts']}const unheard = ${unheard};\n`);
      const evaluated = await project.same(store);
      // The first time the others are asked for what they had no need to say before.
      if (unheard > 1) assert.deepEqual(evaluated, ['pay.ts']);
    }
    project.write('note.ts', circle['note.ts'].replace('console.log(text)', 'text.trim()'));
    await project.same(store);
    project.write('note.ts', circle['note.ts']);
    assert.deepEqual(await project.same(store), ['note.ts', 'pay.ts']);
    assert.deepEqual(await project.same(store), []);
  });

  it('knows a file of another date by its text', async () => {
    const [project, store] = [new Project(FILES), new MemoryStore()];
    await project.same(store);
    for (const [name, text] of Object.entries(FILES)) project.write(name, text);
    assert.deepEqual(await project.same(store), []);
  });

  it('is good for a checkout elsewhere', async () => {
    const store = new MemoryStore();
    await new Project(FILES).same(store);
    const elsewhere = new Project(FILES, '/home/ci/build');
    assert.deepEqual(await elsewhere.same(store), []);
  });

  it('sees files come and go', async () => {
    const without = Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== 'note.ts'));
    const [project, store] = [new Project(without), new MemoryStore()];
    await project.same(store);
    project.write('note.ts', LOGS);
    assert.ok((await project.same(store)).includes('pay.ts'));
    project.host.remove('/w/note.ts');
    await project.same(store);
    assert.deepEqual(await project.same(store), []);
  });

  it('looks at all anew under another configuration', async () => {
    const [project, store] = [new Project(FILES), new MemoryStore()];
    await project.same(store);
    project.write('centinel.config.json', '{ "rules": { "card-logged": "off" } }');
    assert.ok((await project.same(store)).length > 0);
    assert.deepEqual(await project.same(store), []);
    project.write('centinel.config.json', '{ "rules": { "card-logged": "warning" } }');
    assert.ok((await project.same(store)).length > 0);
  });

  it('does without what another program or a damaged disk has left', async () => {
    const [project, store] = [new Project(FILES), new MemoryStore()];
    await project.same(store);
    assert.ok((await project.same(store, '2')).length > 0);
    for (const [name, bytes] of store.kept) {
      const damaged = Uint8Array.from(bytes);
      damaged[damaged.length - 5]! ^= 1;
      store.kept.set(name, damaged);
    }
    assert.ok((await project.same(store, '2')).length > 0);
    for (const name of store.kept.keys()) store.kept.set(name, new Uint8Array([1, 2, 3]));
    assert.ok((await project.same(store, '2')).length > 0);
  });

  it('sees that what it keeps nothing of was edited, for those who import it', async () => {
    const secret = `const key = '${['sk', 'live', '51Hq8Zk2eZvKYlo2CnTr4Xw9'].join('_')}';
`;
    const [project, store] = [new Project({ ...FILES, 'note.ts': `${LOGS}export ${secret}` }), new MemoryStore()];
    await project.same(store);
    project.write('note.ts', `${QUIET}export ${secret}`);
    assert.ok(!(await project.same(store)).includes('fees.ts'));
  });

  it('keeps neither secrets nor card numbers', async () => {
    const secret = ['sk', 'live', '51Hq8Zk2eZvKYlo2CnTr4Xw9'].join('_');
    const pan = ['4929', '1234', '5678', '9012'].join('');
    const [project, store] = [new Project({ ...FILES, 'keys.ts': `export const key = '${secret}';\nexport const pan = '${pan}';\n`, 'use.ts': "import { key, pan } from './keys';\nexport const price = pan.length * 0.5;\nexport const token = key;\n" }), new MemoryStore()];
    await project.same(store);
    for (const bytes of store.kept.values()) {
      const text = Buffer.from(bytes).toString('latin1');
      assert.ok(!text.includes(secret) && !text.includes(pan));
    }
  });
});
