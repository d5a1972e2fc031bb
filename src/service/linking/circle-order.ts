/**
 * The order in which the modules of a circle have their turns: decided by the circle alone, whoever was asked for first. Depth first from its first path,
 * so that most of them come after what they import: facts travel far in one round, where by path alone they could take as many as there are modules.
 */
import type { Path } from '../host';
import type { LinkedModule } from './linked-module';

export function inOrder(members: readonly LinkedModule[]): readonly LinkedModule[] {
  const sorted = [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
  const circle = new Map(sorted.map((module) => [module.path, module]));
  const ordered: LinkedModule[] = [];
  for (const module of sorted) ordered.push(...take(module, circle));
  return ordered;
}

interface Frame {
  readonly module: LinkedModule;
  readonly imported: Iterator<Path>;
}

/** The module and what it reaches, as far as not taken yet. No recursion: circles can be long. */
function take(first: LinkedModule, left: Map<Path, LinkedModule>): readonly LinkedModule[] {
  const taken: LinkedModule[] = [];
  const frames: Frame[] = [];
  const enter = (module: LinkedModule | undefined): void => {
    if (!module || !left.delete(module.path)) return;
    frames.push({ module, imported: [...module.imported].filter((path) => left.has(path)).sort()[Symbol.iterator]() });
  };
  enter(first);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const next = frame.imported.next();
    if (next.done) taken.push(frames.pop()!.module);
    else enter(left.get(next.value));
  }
  return taken;
}
