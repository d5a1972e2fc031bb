/** Scans the sources of one project with the product's own service. */
import { join, posix } from 'node:path';
import { evaluate } from '../../src/engine';
import { pathOf } from '../../src/hosts/native-path';
import { NodeHost } from '../../src/hosts/node';
import { AnalysisService } from '../../src/service/analysis-service';
import { type Project, sourcesOf } from './project';
import type { Scan, Sighting } from './records';

export interface Scanned {
  readonly scan: Scan;
  readonly sightings: readonly Sighting[];
  /** Why files could not be analysed, one line each. */
  readonly failures: readonly string[];
}

export async function scanProject(project: Project, date: string): Promise<Scanned> {
  const root = pathOf(await sourcesOf(project));
  const linesOf = new Map<string, number>();
  const timeOf = new Map<string, number>();
  let lines = 0;
  // Without git, so that a checkout and an unpacked archive of it give the same files.
  const service = new AnalysisService(new NodeHost({ trusted: false }), {
    evaluate: (module, knowledge, answers) => {
      linesOf.set(module.file, lineCount(module.text));
      const start = performance.now();
      const evaluation = evaluate(module, knowledge, answers);
      timeOf.set(module.file, (timeOf.get(module.file) ?? 0) + performance.now() - start);
      return evaluation;
    },
  });
  const result = await service.scan({
    paths: (project.folders ?? ['.']).map((folder) => pathOf(join(root, folder))),
    // What is imported from elsewhere is evaluated too, and not counted.
    onResult: ({ path }) => (lines += linesOf.get(path) ?? 0),
  });
  if (result.analysed === 0) throw new Error(`There is nothing to analyse in ${root}.`);
  const bounds = result.files.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'bound-reached').length;
  const failed = result.notAnalysed.filter(({ kind }) => kind === 'failed');
  return {
    scan: { project: project.name, date, files: result.analysed, lines, failed: failed.length, bounds, slowest: Math.round(Math.max(0, ...timeOf.values())) },
    sightings: result.files.flatMap(({ path, findings }) =>
      findings.map(({ ruleId, place, fingerprint, severity, confidence }) => ({
        project: project.name,
        rule: ruleId,
        path: posix.relative(root, path),
        line: place.from.line + 1,
        fingerprint,
        severity,
        confidence,
      })),
    ),
    failures: failed.map(({ path, reason }) => `${posix.relative(root, path)}: ${reason}`),
  };
}

function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\r?\n$/, '').split('\n').length;
}
