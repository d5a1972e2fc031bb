/** Passwords as old files of Unix and Apache have them: MD5 a thousand times. */
import type { Model } from '../engine/model';
import { hashed } from './rows/hashes';

const model: Model = { module: 'apache-md5', aliases: ['apache-crypt', 'unix-crypt-td-js', 'cryptmd5'], functions: { default: hashed('md5') } };

export default model;
