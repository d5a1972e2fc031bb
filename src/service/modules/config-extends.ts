/** Which files the `extends` of a compiler config means: paths, or names of packages, which the compiler looks for as Node would. */
import { posix } from 'node:path';
import type { Path } from '../host';
import { absolute } from './config-coverage';
import type { LinkedFiles } from './linked-files';
import { configTargets } from './package-targets';

/** In the order in which one is laid over the other. Some may not be there. */
export function baseConfigs(specifiers: unknown, folder: Path, files: LinkedFiles): readonly Path[] {
  const each: readonly unknown[] = Array.isArray(specifiers) ? specifiers : [specifiers];
  return each.flatMap((specifier) => (typeof specifier === 'string' && specifier !== '' ? (baseConfig(specifier.replaceAll('\\', '/'), folder, files) ?? []) : []));
}

function baseConfig(specifier: string, folder: Path, files: LinkedFiles): Path | undefined {
  if (specifier === '.' || specifier === '..') return configIn(posix.join(folder, specifier), files);
  if (!/^(?:\.{0,2}\/|[a-z]:\/)/i.test(specifier)) return installed(specifier, folder, files);
  const path = absolute(folder, specifier).replace(/\/$/, '');
  return path.endsWith('.json') || files.has(path) ? path : `${path}.json`;
}

/** The nearest one above, of those whose package lets others see it. */
function installed(specifier: string, folder: Path, files: LinkedFiles): Path | undefined {
  for (let at = folder; at !== '.'; at = posix.dirname(at)) {
    const found = posix.basename(at) === 'node_modules' ? undefined : inPackage(specifier, posix.join(at, 'node_modules'), files);
    if (found !== undefined) return files.real(found);
    if (at === posix.dirname(at)) break;
  }
  return undefined;
}

function inPackage(specifier: string, modules: Path, files: LinkedFiles): Path | undefined {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const manifest = files.manifestIn(posix.join(modules, name));
  const whole = posix.join(modules, specifier);
  if (!manifest?.exports) return asConfig(whole, files) ?? configIn(whole, files);
  const targets = configTargets(manifest, `.${specifier.slice(name.length)}`).map((target) => posix.join(modules, name, target));
  return targets.find((target) => target.endsWith('.json') && files.has(target));
}

function asConfig(path: Path, files: LinkedFiles): Path | undefined {
  if (path.endsWith('.json') && files.has(path)) return path;
  return files.has(`${path}.json`) ? `${path}.json` : undefined;
}

/** What the package names, else its tsconfig.json. */
function configIn(folder: Path, files: LinkedFiles): Path | undefined {
  const named = files.manifestIn(folder)?.compilerConfig;
  const places = named === undefined ? [] : [posix.join(folder, named), posix.join(folder, named, 'tsconfig')];
  for (const place of [...places, posix.join(folder, 'tsconfig')]) {
    const found = asConfig(place, files);
    if (found !== undefined) return found;
  }
  return undefined;
}
