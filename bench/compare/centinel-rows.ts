/** Centinel from nothing, with what it has kept, and with one file that was edited in between. */
import { join } from 'node:path';
import type { CorpusFile } from '../corpus/corpus';
import { Random } from '../linking/random';
import { type Centinel, PORTABLE } from './centinel';
import { CORES } from './cores';
import { Edits } from './edits';
import type { Sample } from './measured';
import type { Row } from './row';

const SEED = 1;
/** In each round. */
const EDITS = 3;

export const JOBS = ['--jobs', String(CORES)];

/** `folder` is edited; `kept` is an empty folder. */
export function centinelRows(centinel: Centinel, folder: string, files: readonly CorpusFile[], kept: string): readonly Row[] {
  const scan = (flags: readonly string[], env?: typeof PORTABLE) => async () => [await checked(centinel, files.length, centinel.scan(folder, flags, env))];
  const warm = [...JOBS, '--cache', join(kept, 'cache')];
  const edits = new Edits(files, new Random(SEED));
  // The first scan only fills what is kept.
  const filled = once(scan(warm));
  return [
    row('cold-1', 'Centinel, 1 worker', scan(['--jobs', '1'])),
    row('cold-2', `Centinel, ${CORES} workers`, scan(JOBS)),
    row('portable', `Centinel, ${CORES} workers, without the native parser`, scan(JOBS, PORTABLE)),
    row('warm', `Centinel, ${CORES} workers, nothing changed since the last scan`, async () => filled().then(scan(warm))),
    row('changed', `Centinel, ${CORES} workers, one file changed since the last scan`, async () => {
      await filled();
      const samples: Sample[] = [];
      for (let edit = 0; edit < EDITS; edit++) {
        edits.next();
        samples.push(...(await scan(warm)()));
      }
      return samples;
    }),
  ];
}

function row(id: string, name: string, run: Row['run']): Row {
  return { id, name, group: 'centinel', run };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function checked(centinel: Centinel, files: number, scan: Promise<Sample>): Promise<Sample> {
  const sample = await scan;
  const analysed = centinel.analysed();
  if (analysed !== files) throw new Error(`analysed ${analysed} files, and the corpus has ${files}`);
  return sample;
}
