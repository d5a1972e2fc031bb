/** Pages as files: their style is allowed by its hash. */
import { sha256 } from '../hosts/sha256';
import type { PageOptions } from '../report/html/page-options';

export const AS_FILE: PageOptions = { allow: { sha256: (text) => sha256(text, 'base64') } };
