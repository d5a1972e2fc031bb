/** What a scan tells of the configuration that it ran under: which files said it, and which rules it switched off. */
import { createHash } from 'node:crypto';
import type { Governing } from './config-store';
import { inPathOrder } from './discovery';
import type { MetConfig } from './result';
import type { Selected } from './selection';
import type { Severities } from './severity';

export function metConfigs(files: readonly Selected[], excluded: ReadonlyMap<Governing, number>): readonly MetConfig[] {
  const counts = new Map<Governing, number>([...excluded.keys()].map((governing) => [governing, 0]));
  for (const { governing } of files) counts.set(governing, (counts.get(governing) ?? 0) + 1);
  const met = [...counts].flatMap(([governing, count]) => {
    const { file: path, text = '' } = governing;
    return path === undefined ? [] : [{ path, sha256: createHash('sha256').update(text).digest('hex'), files: count, leftOut: excluded.get(governing) ?? 0 }];
  });
  return inPathOrder(met);
}

/** `severities` are those of the editor's settings. */
export function rulesOff(files: readonly Selected[], severities: Severities = {}): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, governing } of files) {
    for (const [rule, severity] of Object.entries({ ...severities, ...governing.config.severitiesFor(path) })) {
      if (severity === 'off') counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return counts;
}
