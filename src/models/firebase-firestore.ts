/** firebase/firestore: documents. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'firebase/firestore',
  aliases: ['@firebase/firestore', '@angular/fire/firestore', 'firebase/firestore/lite'],
  functions: rows(undefined, 'setDoc addDoc updateDoc', into('storage', 'argument[1]', 'argument[2]')),
};

export default model;
