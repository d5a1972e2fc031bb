/** fs-extra: the files of Node, JSON in them, and whole folders. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { called, FILE, FILES, promised, SEEN, WRITTEN } from './rows/files';

const READING = 'readJson readJSON remove emptyDir emptydir ensureDir mkdirs mkdirp ensureFile createFile';
const MOVING = 'copy move ensureLink createLink ensureSymlink createSymlink';
const WRITING = 'outputFile outputJson outputJSON writeJson writeJSON';
const sync = (names: string): string => `${names} ${names.split(' ').map((name) => `${name}Sync`).join(' ')}`;

const model: Model = {
  module: 'fs-extra',
  functions: {
    ...called(),
    ...promised(),
    ...promised('promises'),
    createWriteStream: FILE,
    ...rows(undefined, 'pathExists pathExistsSync', SEEN),
    ...rows(undefined, sync(READING), FILE),
    ...rows(undefined, sync(MOVING), FILES),
    ...rows(undefined, sync(WRITING), WRITTEN),
  },
};

export default model;
