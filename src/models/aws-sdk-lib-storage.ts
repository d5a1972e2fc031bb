/** @aws-sdk/lib-storage: large objects in S3. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/lib-storage',
  functions: { Upload: into('storage', 'argument[0].params') },
};

export default model;
