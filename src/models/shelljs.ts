/** shelljs: commands of a shell as functions. */
import type { Model } from '../engine/model';
import { program, shellText } from './rows/started';

const model: Model = {
  module: 'shelljs',
  aliases: ['shelljs/shell', 'async-shelljs'],
  functions: {
    exec: shellText('argument[0]'),
    cmd: program('argument[0]', 'argument[1]'),
  },
};

export default model;
