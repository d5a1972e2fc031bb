/** Paths of the operating system to paths of the service and back. */
import { resolve, sep } from 'node:path';
import type { Path } from '../service/host';

/** Absolute, forward slashes, drive letter in lower case: one spelling for one file. */
export function pathOf(native: string): Path {
  const absolute = resolve(native);
  return sep === '\\' ? absolute.replaceAll('\\', '/').replace(/^[A-Z]:/, (drive) => drive.toLowerCase()) : absolute;
}
