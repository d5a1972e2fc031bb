import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

declare const key: Buffer;
declare const text: string;

export const zeros = () => createCipheriv('aes-256-cbc', key, Buffer.alloc(16)).update(text); // $ alert=static-iv-or-key
