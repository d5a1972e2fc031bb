/** What a scan takes of the memory at its peak, and what is kept of each module when it is over. */
import { resolve } from 'node:path';
import { evaluate } from '../../src/engine';
import { pathOf } from '../../src/hosts/native-path';
import { NodeHost } from '../../src/hosts/node';
import { AnalysisService } from '../../src/service/analysis-service';
import { table } from '../table';

function heapInUse(): number {
  if (!globalThis.gc) throw new Error('Run Node with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

async function main(folder: string): Promise<void> {
  let modules = new Set<string>();
  const service = new AnalysisService(new NodeHost(), {
    evaluate: (module, ...given) => {
      modules.add(module.file);
      return evaluate(module, ...given);
    },
  });
  const before = heapInUse();
  const idle = process.memoryUsage().rss;
  await service.scan({ paths: [pathOf(resolve(folder))] });
  const count = modules.size;
  modules = new Set();
  const kept = heapInUse() - before;
  const peak = process.resourceUsage().maxRSS * 1024;
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(`\n${folder}: ${count} modules`);
  console.log(table([['before the scan', mega(idle)], ['peak', mega(peak)], ['kept', mega(kept)], ['kept for each module', `${(kept / count).toFixed(0)} bytes`]]));
  // Still there, as in an editor: what it keeps is what was measured.
  if (service.rules.length === 0) throw new Error('There is no rule.');
}

main(process.argv[2] ?? '.').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
