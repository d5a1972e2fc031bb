/** ts-md5: MD5 of texts at once. */
import type { Model } from '../engine/model';

const weak = { returns: 'string', implies: { role: 'hash-algorithm', constant: 'md5' } } as const;

const model: Model = { module: 'ts-md5', functions: { 'Md5.hashStr': weak, 'Md5.hashAsciiStr': weak } };

export default model;
