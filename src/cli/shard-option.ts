/** `--shard 2/4` as the command line takes it. */
import { InvalidArgumentError } from 'commander';
import type { Shard } from '../service/result';

export function shardOption(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count || !Number.isSafeInteger(count)) {
    throw new InvalidArgumentError('It is i/n, the i-th of n parts, with i from 1 to n: 1/4, 2/4, 3/4, 4/4.');
  }
  return { index, count };
}
