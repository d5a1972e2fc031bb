/** Random projects in the toy language, with circles, and random edits of them; the same again for the same seed. */
import type { Random } from '../../../bench/linking/random';
import type { Files } from './project';

const NAMES = ['x', 'y', 'z'] as const;

export function moduleNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `m${10 + index}`);
}

export function randomProject(random: Random, modules: readonly string[]): Files {
  return Object.fromEntries(modules.map((name) => [`${name}.ts`, randomModule(random, modules)]));
}

export function randomModule(random: Random, modules: readonly string[]): string {
  const term = (): string => {
    if (random.chance(30)) return String(random.below(9));
    const none = random.chance(4) ? 'none ' : '';
    return `${none}${random.chance(5) ? 'known' : random.of(NAMES)} from './${random.of(modules)}'`;
  };
  const sum = (): string => Array.from({ length: 1 + random.below(2) }, term).join(' + ');
  const lines = NAMES.filter(() => random.chance(60)).map((name) => `export ${name} = ${sum()}`);
  if (random.chance(15)) lines.push(`export * from './${random.of(modules)}'`);
  if (random.chance(80)) lines.push(`show ${sum()}`);
  if (random.chance(4)) lines.push(random.chance(50) ? 'crash' : `crash ${term()}`);
  return lines.join('\n');
}
