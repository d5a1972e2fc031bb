/** What the models of files are put together from: which arguments say where a file lies. */
import type { AccessPath, Behaviour } from '../../engine/model';
import { rows } from './decimals';
import { into } from './sinks';

type Rows = Readonly<Record<string, Behaviour>>;

/** The file that the first argument names. */
export const FILE: Behaviour = into('path', 'argument[0]');
/** It is only asked whether it is there, and since when. */
export const SEEN: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'path', lesser: true }] };
/** From one place to another. */
export const FILES: Behaviour = into('path', 'argument[0]', 'argument[1]');

/** One file is read, changed or removed. */
const ONE = 'chmod chown lchown lutimes mkdir open opendir readFile readdir readlink rm rmdir truncate unlink utimes';
/** It is asked for. */
const ASKED = 'access lstat stat statfs';
/** Something goes from one place to another. */
const TWO = 'copyFile cp link rename symlink';

const sync = (names: string): string => names.split(' ').map((name) => `${name}Sync`).join(' ');

/** What reads, asks for, moves and writes the file that the first argument names. */
function opening(owner?: string): Rows {
  return { ...rows(owner, ONE, FILE), ...rows(owner, ASKED, SEEN), ...rows(owner, TWO, FILES), ...rows(owner, 'writeFile appendFile', WRITTEN) };
}

/** Functions that give back a promise. */
export function promised(owner?: string): Rows {
  return { ...opening(owner), ...rows(owner, 'realpath', RESOLVED) };
}

/** With a callback or without, and those that wait. */
export function called(): Rows {
  return {
    ...opening(),
    ...rows(undefined, `${sync(ONE)} createReadStream openAsBlob`, FILE),
    ...rows(undefined, `${sync(ASKED)} exists existsSync watch watchFile`, SEEN),
    ...rows(undefined, sync(TWO), FILES),
    realpathSync: RESOLVED,
    ...rows(undefined, sync('writeFile appendFile'), WRITTEN),
  };
}

/** What is written is kept, at the place that is said. */
export const WRITTEN: Behaviour = { sinks: [{ at: 'argument[1]', kind: 'storage' }, ...FILE.sinks!] };

/** The same file under its own name: who asks where a path leads has to ask for that first. */
const RESOLVED: Behaviour = { propagates: [{ from: 'argument[0]', to: 'return' }] };

/** The text, made into a name for a file. */
export const AS_NAME: Behaviour = { returns: 'string', cleans: ['path'], propagates: [{ from: 'argument[0]', to: 'return' }] };

/** Another text of the arguments. */
export function put(...from: readonly AccessPath[]): Behaviour {
  return { returns: 'string', propagates: from.map((at) => ({ from: at, to: 'return' })) };
}
