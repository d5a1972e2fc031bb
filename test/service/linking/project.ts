/** A project in the toy language, in memory, and short ways to ask what came out. */
import { MemoryHost } from '../../../src/hosts/memory';
import { AnalysisService, type ServiceOptions } from '../../../src/service/analysis-service';
import type { Resolver } from '../../../src/service/linking/module-source';
import type { FileResult } from '../../../src/service/result';
import { type Toy, toyEngine } from './toy-language';

export type Files = Readonly<Record<string, string>>;

export interface Project {
  readonly host: MemoryHost;
  readonly service: AnalysisService;
  readonly toy: Toy;
}

/** By name below `/w`. */
export function projectOf(files: Files, options: ServiceOptions = {}): Project {
  const host = new MemoryHost(atRoot(files));
  return { host, ...serviceOn(host, options) };
}

export function serviceOn(host: MemoryHost, options: ServiceOptions = {}): Pick<Project, 'toy' | 'service'> {
  const toy = toyEngine();
  return { toy, service: new AnalysisService(host, { knowledge: { rules: [], models: [], recognisers: [] }, evaluate: toy.evaluate, skims: false, ...options }) };
}

/** Takes each specifier for a file beside the one that imports it. */
export const BESIDE: Resolver = {
  resolveAll: (_from, specifiers) => Promise.resolve(new Map(specifiers.map((specifier) => [specifier, at(`${specifier.slice(2)}.ts`)]))),
  within: () => undefined,
  forget: () => undefined,
};

function atRoot(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [at(name), text]));
}

export function at(name: string): string {
  return `/w/${name}`;
}

export function nameOf(path: string): string {
  return path.replace('/w/', '');
}

/** `a.ts: 1 2` for each thing shown, `a.ts! bound-reached` for each note, in path order. */
export function shown(results: readonly FileResult[]): string[] {
  return [...results].sort((a, b) => (a.path < b.path ? -1 : 1)).flatMap(wordsOf);
}

function wordsOf({ path, findings, notes, notAnalysed }: FileResult): string[] {
  const name = nameOf(path);
  return [
    ...findings.map(({ message }) => `${name}: ${message.what}`),
    ...notes.map(({ kind }) => `${name}! ${kind}`),
    ...(notAnalysed ? [`${name}! ${notAnalysed.kind}`] : []),
  ];
}

/** Names of the files that were evaluated since the last time. */
export function work({ toy }: Project): string[] {
  return toy.evaluated.splice(0).map(nameOf);
}

export async function scanned(project: Project, paths: readonly string[] = ['/w']): Promise<string[]> {
  const { files } = await project.service.scan({ paths });
  return shown(files);
}
