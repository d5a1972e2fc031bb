/** execa: programs with their arguments, and in some versions texts. Parts of its templates are arguments each. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { program, shellText } from './rows/started';

const started = program('argument[0]', 'argument[1]', 'argument[1]', 'argument[2]');
const text = shellText('argument[0]');

const model: Model = {
  module: 'execa',
  defaultExport: 'execa',
  functions: {
    ...rows(undefined, 'execa execaSync execaNode', started),
    // Up to version 1 a text for the shell; since then split at its spaces, so that it says which arguments there are.
    execaCommand: { ...text, listed: 'execa' },
    execaCommandSync: { ...text, listed: 'execaSync' },
    ...rows('execa', 'sync node', started),
    ...rows('execa', 'shell shellSync command commandSync', text),
  },
};

export default model;
