/** Pages as files: their style is allowed by its hash. */
import { createHash } from 'node:crypto';
import type { PageOptions } from '../report/html/page-options';

export const AS_FILE: PageOptions = { allow: { sha256: (text) => createHash('sha256').update(text).digest('base64') } };
