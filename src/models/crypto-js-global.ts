/** crypto-js from a script tag: the same under the name of a global. */
import type { Model } from '../engine/model';
import cryptoJs from './crypto-js';

/** Of the many functions those that encrypt: they are what pages take it for. */
const ENCRYPTS = ['AES', 'DES', 'TripleDES', 'RC4', 'Rabbit'].flatMap((name) => [`${name}.encrypt`, `${name}.decrypt`]);

const model: Model = { functions: Object.fromEntries(ENCRYPTS.map((row) => [`CryptoJS.${row}`, cryptoJs.functions![row]!])) };

export default model;
