/** node-forge from a script tag: the same under the name of a global. */
import type { Behaviour, Model } from '../engine/model';
import nodeForge from './node-forge';

/** Of the many functions those that encrypt by a name or make keys: they are what pages take it for. */
const WHOLE = ['cipher.createCipher', 'cipher.createDecipher', 'pki.rsa.generateKeyPair'];

/** Types have no module there, and so no rows. */
function ofGlobal(row: string): Behaviour {
  return { ...nodeForge.functions![row], returns: undefined };
}

const model: Model = { functions: Object.fromEntries(WHOLE.map((row) => [`forge.${row}`, ofGlobal(row)])) };

export default model;
