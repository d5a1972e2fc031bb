/** SHA-256 of a text. */
import { createHash } from 'node:crypto';

export function sha256(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
