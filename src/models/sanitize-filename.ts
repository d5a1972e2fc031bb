/** What makes a text into the name of a file: no slash is left in it, nor two dots by themselves, and it is as long as a disk allows. */
import type { Model } from '../engine/model';
import { AS_NAME } from './rows/files';

const model: Model = {
  module: 'sanitize-filename',
  aliases: ['filenamify', 'sanitize-basename'],
  functions: { default: { ...AS_NAME, cleans: ['path', 'tried'] } },
};

export default model;
