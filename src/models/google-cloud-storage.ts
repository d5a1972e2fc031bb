/** @google-cloud/storage: files in the cloud. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: '@google-cloud/storage',
  aliases: ['firebase-admin/storage'],
  functions: {
    'Storage.bucket': { returns: 'Bucket' },
    'Bucket.file': { returns: 'File' },
    'File.save': into('storage', 'argument[0]'),
  },
};

export default model;
