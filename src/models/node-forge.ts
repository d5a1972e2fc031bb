/** node-forge: hashes below `md`. */
import type { Model } from '../engine/model';

const hash = (constant: string) => ({ implies: { role: 'hash-algorithm', constant } }) as const;

const nodeForge: Model = { module: 'node-forge', functions: { 'md.md5.create': hash('md5'), 'md.sha1.create': hash('sha1') } };

export default nodeForge;
