/** @aws-sdk/client-s3: objects in S3. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/client-s3',
  functions: { PutObjectCommand: into('storage', 'argument[0]'), UploadPartCommand: into('storage', 'argument[0]') },
};

export default model;
