/** The reports of all shards, put together, are the report of one scan: byte for byte. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { NodeHost } from '../../src/hosts/node';
import { tallyOf } from '../../src/report/tally';
import { AnalysisService } from '../../src/service/analysis-service';
import { ROOT } from '../house/tree';
import { generatedWorkspace } from './packages';
import { inShards, scanned, type ShardFormat, together, WRITERS } from './sharded';

const PROJECTS: Readonly<Record<string, { readonly root: string; readonly service: () => AnalysisService }>> = {
  'examples/wallet': { root: `${ROOT}/examples/wallet`, service: () => new AnalysisService(new NodeHost()) },
  'examples/ledger': { root: `${ROOT}/examples/ledger`, service: () => new AnalysisService(new NodeHost()) },
  ...Object.fromEntries(
    [1, 2, 3].map((seed) => [`generated packages, the ${seed}.`, { root: '/w', service: () => new AnalysisService(new MemoryHost(generatedWorkspace(seed))) }]),
  ),
};

describe('the reports of shards, put together,', function () {
  this.timeout(120_000);

  for (const [name, { root, service }] of Object.entries(PROJECTS)) {
    it(`are that of one scan: ${name}`, async () => {
      const whole = await scanned(service(), root);
      const tally = tallyOf(whole);
      assert.ok(whole.findings.length > 0);
      for (const count of [2, 3, 5]) {
        const parts = await Promise.all(inShards(count).map((shard) => scanned(service(), root, shard)));
        for (const format of ['json', 'sarif'] satisfies ShardFormat[]) {
          const all = together(parts.map(WRITERS[format]), whole);
          assert.equal(all.report, WRITERS[format](whole), `${format}, ${count} shards`);
          assert.deepEqual({ ...all.tally, shard: undefined }, tally);
        }
        for (const format of ['sarif', 'text'] as const) {
          assert.equal(together(parts.map(WRITERS.json), whole, format).report, WRITERS[format](whole), `${format} from json, ${count} shards`);
        }
      }
    });
  }

  it('hold what several packages do together', async () => {
    const found = await Promise.all([1, 2, 3].map((seed) => scanned(new AnalysisService(new MemoryHost(generatedWorkspace(seed))), '/w')));
    const all = found.flatMap(({ findings }) => findings);
    const packageOf = (path: string) => path.split('/')[3];
    const across = all.filter(({ trace, place }) => trace.some((step) => packageOf(step.place.file) !== packageOf(place.file)));
    assert.ok(across.length >= 10, `${across.length} of ${all.length} findings`);
    for (const list of ['suppressed', 'notes', 'notAnalysed', 'configProblems', 'unmatched'] as const) assert.ok(found.some((each) => each[list].length > 0), list);
  });
});
