import { createHash } from 'node:crypto';

export const tokenOf = (session: string): string => createHash('md5').update(session).digest('hex');
