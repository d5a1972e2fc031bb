/** uid: Math.random; `uid/secure` draws from the system. */
import type { Model } from '../engine/model';

const uid: Model = { module: 'uid', aliases: ['uid/single'], functions: { uid: { returns: 'string', generates: ['random-weak'] } } };

export default uid;
