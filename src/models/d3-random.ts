/** d3-random: distributions over Math.random. */
import type { Model } from '../engine/model';

const d3Random: Model = {
  module: 'd3-random',
  aliases: ['d3'],
  functions: { randomInt: { returns: 'Distribution' }, randomUniform: { returns: 'Distribution' }, 'Distribution.()': { generates: ['random-weak'] } },
};

export default d3Random;
