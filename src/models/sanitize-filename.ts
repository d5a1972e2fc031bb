/** What makes a text into the name of a file: no slash is left in it, nor two dots by themselves. */
import type { Model } from '../engine/model';
import { AS_NAME } from './rows/files';

const model: Model = {
  module: 'sanitize-filename',
  aliases: ['filenamify', 'slugify', '@sindresorhus/slugify', 'slug', 'limax', 'speakingurl', 'sanitize-basename', 'github-slugger'],
  functions: { default: AS_NAME },
};

export default model;
