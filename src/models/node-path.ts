/** path of Node and what stands in for it: which of its texts still lead anywhere. */
import type { Behaviour, Model } from '../engine/model';
import { AS_NAME, put } from './rows/files';
import { into } from './rows/sinks';

const JOINED: Behaviour = { ...put('argument[*]'), ...into('joined', 'argument[*]') };

const FUNCTIONS: Readonly<Record<string, Behaviour>> = {
  join: JOINED,
  resolve: JOINED,
  normalize: put('argument[0]'),
  relative: put('argument[1]'),
  dirname: put('argument[0]'),
  toNamespacedPath: put('argument[0]'),
  format: put('argument[0].dir', 'argument[0].base', 'argument[0].name', 'argument[0].root'),
  basename: AS_NAME,
  extname: AS_NAME,
};

const below = (owner: string): Readonly<Record<string, Behaviour>> => Object.fromEntries(['join', 'resolve', 'normalize', 'basename'].map((name) => [`${owner}.${name}`, FUNCTIONS[name]!]));

const model: Model = {
  module: 'node:path',
  aliases: ['path', 'node:path/posix', 'path/posix', 'node:path/win32', 'path/win32', 'path-browserify', 'pathe', 'upath'],
  functions: {
    ...FUNCTIONS,
    parse: {
      propagates: [
        { from: 'argument[0]', to: 'return.dir' },
        { from: 'argument[0]', to: 'return.root' },
      ],
    },
    ...below('posix'),
    ...below('win32'),
  },
};

export default model;
