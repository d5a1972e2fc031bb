/** The circumstances of an evidence report, the same for every face: so the command line and the editor add to one history. */
import { relativeTo } from '../paths';
import type { Circumstances } from './input';

type Scanned = Pick<Circumstances, 'configs' | 'rulesOff'>;

export interface Surroundings extends Pick<Circumstances, 'node' | 'revision'> {
  /** Where the report is made. */
  readonly root: string;
  /** Absolute. */
  readonly paths: readonly string[];
  readonly at: Date;
  /** In hexadecimal. */
  readonly sha256: (text: string) => string;
}

export function circumstancesOf({ configs, rulesOff }: Scanned, { root, paths, at, node, revision, sha256 }: Surroundings): Circumstances {
  // With their names, so that a config file that moves counts as another.
  const named = configs.map(({ path, sha256: hash }) => `${nameOf(root, path)} ${hash}\n`).join('');
  return {
    date: `${at.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`,
    node,
    revision,
    paths: paths.map((path) => nameOf(root, path)).sort(),
    configs,
    configHash: configs.length === 0 ? null : sha256(named),
    rulesOff,
  };
}

const nameOf = (root: string, path: string): string => (path === root ? '.' : relativeTo(root, path));
