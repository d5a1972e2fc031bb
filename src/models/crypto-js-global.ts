/** crypto-js from a script tag: the same under the name of a global. */
import type { Behaviour, Model } from '../engine/model';
import cryptoJs from './crypto-js';

/** Of the many functions those that encrypt: they are what pages take it for. */
const ENCRYPTS = ['AES', 'DES', 'TripleDES', 'RC4', 'Rabbit'].flatMap((name) => [`${name}.encrypt`, `${name}.decrypt`]);

/** Types have no module there, and so no rows. */
function ofGlobal(row: string): Behaviour {
  return { ...cryptoJs.functions![row], returns: undefined };
}

const model: Model = { functions: Object.fromEntries(ENCRYPTS.map((row) => [`CryptoJS.${row}`, ofGlobal(row)])) };

export default model;
