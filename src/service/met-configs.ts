/** What a scan tells of the configuration that it ran under: which files said it, and which rules it switched off. */
import { createHash } from 'node:crypto';
import type { Governing } from './config-store';
import { inPathOrder } from './discovery';
import type { FileResult, MetConfig, ScanResult } from './result';
import type { Selected } from './selection';
import type { Severities } from './severity';

/** `severities` are those of the editor's settings. Of the files that were analysed, as the results say. */
export function configuration(files: readonly Selected[], results: readonly FileResult[], excluded: ReadonlyMap<Governing, number>, severities: Severities = {}): Pick<ScanResult, 'configs' | 'rulesOff'> {
  const isAnalysed = new Set(results.flatMap(({ path, notAnalysed }) => (notAnalysed ? [] : [path])));
  const analysed = files.filter(({ path }) => isAnalysed.has(path));
  return { configs: metConfigs(analysed, excluded), rulesOff: rulesOff(analysed, severities) };
}

function metConfigs(files: readonly Selected[], excluded: ReadonlyMap<Governing, number>): readonly MetConfig[] {
  const counts = new Map<Governing, number>([...excluded.keys()].map((governing) => [governing, 0]));
  for (const { governing } of files) counts.set(governing, (counts.get(governing) ?? 0) + 1);
  const met = [...counts].flatMap(([governing, count]) => {
    const { file: path, text = '' } = governing;
    return path === undefined ? [] : [{ path, sha256: createHash('sha256').update(text).digest('hex'), files: count, leftOut: excluded.get(governing) ?? 0 }];
  });
  return inPathOrder(met);
}

function rulesOff(files: readonly Selected[], severities: Severities): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, governing } of files) {
    for (const [rule, severity] of Object.entries({ ...severities, ...governing.config.severitiesFor(path) })) {
      if (severity === 'off') counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return counts;
}
