/** Files of Deno and of Bun. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  functions: {
    ...rows('Deno', 'writeTextFile writeTextFileSync writeFile writeFileSync', into('storage', 'argument[1]')),
    'Bun.write': into('storage', 'argument[1]'),
  },
};

export default model;
