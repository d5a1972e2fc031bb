/** Runs all rows in turns, so that what disturbs the machine for a while disturbs all. */
import type { Sample } from './measured';
import type { Measured, Row } from './row';

const MOST_OF_SLOW = 3;

interface Runs {
  readonly row: Row;
  readonly samples: Sample[];
  failed?: string;
}

export async function inRounds(rows: readonly Row[], rounds: number): Promise<readonly Measured[]> {
  const all = rows.map((row): Runs => ({ row, samples: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const runs of all) {
      if (runs.failed === undefined && isDue(runs.row, round, rounds)) await once(runs, `round ${round + 1} of ${rounds}`);
    }
  }
  return all;
}

async function once(runs: Runs, round: string): Promise<void> {
  const { row, samples } = runs;
  const started = performance.now();
  try {
    samples.push(...(await row.run()));
    console.error(`${round}: ${row.name}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    runs.failed = error instanceof Error ? error.message : String(error);
    console.error(`${round}: ${row.name} ${runs.failed}`);
  }
}

/** The slow ones in some of the rounds, from the first to the last. */
function isDue({ isSlow }: Row, round: number, rounds: number): boolean {
  const most = Math.min(MOST_OF_SLOW, rounds);
  return !isSlow || most === rounds || (most > 1 && Array.from({ length: most }, (_, i) => Math.round((i * (rounds - 1)) / (most - 1))).includes(round));
}
