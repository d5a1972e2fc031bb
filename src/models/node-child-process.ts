/** child_process of Node: texts for a shell, and programs with their arguments. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { program, shellText } from './rows/started';

const started = program('argument[0]', 'argument[1]', 'argument[1]', 'argument[2]');

const text = shellText('argument[0]', 'argument[1].shell');

/** Whatever has made promises of it. */
const NAMES = ['cp', 'childprocess', 'child'];

const model: Model = {
  module: 'node:child_process',
  // The others give promises, or do what old versions of Node could not.
  aliases: ['child_process', 'mz/child_process', 'child-process-promise', 'promisify-child-process', 'child-process-es6-promise'],
  conventions: [{ receivers: NAMES, methods: ['execAsync', 'exec', 'execSync'], behaviour: text }],
  functions: {
    exec: { ...text, listed: 'execFile' },
    execSync: { ...text, listed: 'execFileSync' },
    ...rows(undefined, 'spawn spawnSync execFile execFileSync', started),
    fork: shellText('argument[0]', 'argument[1].execPath', 'argument[2].execPath'),
  },
};

export default model;
