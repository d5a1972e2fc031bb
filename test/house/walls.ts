/** Walks the imports of a tree and says which of them go through a wall. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports';
import { LAYERS, MACHINE, NETWORK, SPEAK_ENGINE } from './layers';
import type { Layer } from './layers';

/** Path from the root of the repository, with forward slashes → text. */
export type Tree = ReadonlyMap<string, string>;

/** One sentence for each import that must not be: the file and line, the import, and the wall. */
export function breaches(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) =>
    importsOf(file, text).flatMap(({ specifier, line }) => {
      const wall = specifier === undefined ? 'an import computed at run time cannot be checked' : wallBefore(file, specifier, tree);
      return wall ? [`${file}:${line} imports ${specifier ?? '…'}: ${wall}`] : [];
    }),
  );
}

function wallBefore(file: string, specifier: string, tree: Tree): string | undefined {
  const part = partOf(file);
  const layer = LAYERS[part];
  if (!layer) return `${part} is no part of the house; give it its place in test/house/layers.ts`;
  if (specifier.startsWith('.')) return wallInside(file, specifier, tree);
  return wallToOutside(part, layer, specifier);
}

function wallInside(file: string, specifier: string, tree: Tree): string | undefined {
  const target = resolve(file, specifier, tree);
  if (target === 'package.json') return undefined;
  if (!target) return 'there is no such file in src';
  const from = partOf(file);
  const to = partOf(target);
  if (from === to) return from === 'rules' ? wallBetweenRules(file, target) : undefined;
  const ours = LAYERS[from]?.ours ?? [];
  if (!ours.includes(to)) return `${from} may import ${ours.length > 0 ? `only ${list(ours)}` : 'nothing of ours'}`;
  if (to === 'engine' && target !== 'src/engine/index.ts' && !SPEAK_ENGINE.includes(from)) {
    return `${from} reaches the engine through engine/index.ts only`;
  }
  return undefined;
}

/** The generated index knows all rules; a rule knows itself. */
function wallBetweenRules(file: string, target: string): string | undefined {
  if (file === 'src/rules/index.ts' || posix.dirname(file) === posix.dirname(target)) return undefined;
  return 'no rule imports a rule';
}

function wallToOutside(part: string, layer: Layer, specifier: string): string | undefined {
  const name = specifier.replace(/^node:/, '').split('/')[0] ?? '';
  if (name === 'vscode') return part === 'extension' ? undefined : 'only extension may import vscode';
  if (!builtinModules.includes(name)) return wallToPackage(part, layer, specifier);
  if (NETWORK.includes(name)) return 'nothing in Centinel opens a connection';
  if (layer.builtins === 'none') return `${part} may import no module of Node`;
  if (layer.builtins === 'harmless' && MACHINE.includes(name)) return `only hosts may import ${name}`;
  return undefined;
}

function wallToPackage(part: string, layer: Layer, specifier: string): string | undefined {
  if (layer.packages === 'any' || layer.packages.some((allowed) => allowed.test(specifier))) return undefined;
  return layer.packages.length > 0 ? `${part} may import no other package than ${layer.packages.map((allowed) => allowed.source).join(', ')}` : `${part} may import no package`;
}

/** `src/engine/flow/value.ts` → `engine`, `src/protocol.ts` → `protocol`. */
export function partOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

export function resolve(file: string, specifier: string, tree: Tree): string | undefined {
  const path = posix.join(posix.dirname(file), specifier);
  if (path === 'package.json') return path;
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => tree.has(candidate));
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
