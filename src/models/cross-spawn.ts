/** cross-spawn and what is called as it is: spawn of Node, on every system. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { program } from './rows/started';

const started = program('argument[0]', 'argument[1]', 'argument[2]');

const model: Model = {
  module: 'cross-spawn',
  aliases: ['cross-spawn-promise', '@expo/spawn-async', '@npmcli/promise-spawn', 'nano-spawn', 'tinyexec', 'node-pty', 'win-spawn', 'spawn-please'],
  defaultExport: 'spawn',
  functions: { ...rows(undefined, 'spawn x', started), 'spawn.sync': started },
};

export default model;
