/** A few files that stand in memory, and what a scan finds in them. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/engine';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService, type ServiceOptions } from '../../src/service/analysis-service';

/** Texts by their names, which are below the root of the project. */
export type Files = Readonly<Record<string, string>>;

const ROOT = '/w/';

export async function findingsIn(files: Files, options: ServiceOptions = {}): Promise<readonly Finding[]> {
  const host = new MemoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [ROOT + name, text])));
  const { files: results } = await new AnalysisService(host, options).scan({ paths: ['/w'] });
  return results.flatMap(({ findings }) => findings);
}

/** `routes.js:4`. */
export function lineOf({ place }: Finding): string {
  return `${place.file.slice(ROOT.length)}:${place.from.line + 1}`;
}

/** The files that the trace leads through, each once. */
export function wayOf({ trace }: Finding): readonly string[] {
  return [...new Set(trace.map(({ place }) => place.file.slice(ROOT.length)))];
}

/** With every file parsed, and with those alone whose words say something; `told` says what is compared. */
export async function findsBothWays(files: Files, told: (findings: readonly Finding[]) => readonly string[], expected: readonly string[]): Promise<void> {
  assert.deepEqual(told(await findingsIn(files, { skims: false })), expected, 'without looking at the texts first');
  assert.deepEqual(told(await findingsIn(files, { skims: true })), expected);
}
