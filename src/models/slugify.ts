/** What makes a text into a part of an address: letters, digits and dashes are left. */
import type { Model } from '../engine/model';
import { AS_NAME } from './rows/files';

const model: Model = {
  module: 'slugify',
  aliases: ['@sindresorhus/slugify', 'slug', 'limax', 'speakingurl', 'github-slugger'],
  functions: { default: AS_NAME },
};

export default model;
