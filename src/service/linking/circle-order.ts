/** The order in which the modules of a circle have their turns: decided by the circle alone, whoever was asked for first. */
import type { LinkedModule } from './linked-module';

export function inOrder(members: readonly LinkedModule[]): readonly LinkedModule[] {
  return [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
}
