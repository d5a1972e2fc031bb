/** What may be said behind `npm run bench -- compare`. */
import { parseArgs } from 'node:util';
import { type Group, GROUPS } from './row';

export type Part = Group | 'growth';

export interface Options {
  readonly rounds: number;
  readonly only: ReadonlySet<Part>;
}

const PARTS: readonly Part[] = [...GROUPS, 'growth'];
const ROUNDS = 5;

export function optionsOf(words: readonly string[]): Options {
  const { values } = parseArgs({ args: [...words], options: { rounds: { type: 'string' }, only: { type: 'string' } } });
  const rounds = Number(values.rounds ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is a number from 1, not ${values.rounds}.`);
  const named = values.only?.split(',') ?? PARTS;
  const unknown = named.filter((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to measure. There are ${PARTS.join(', ')}.`);
  return { rounds, only: new Set(named as readonly Part[]) };
}
