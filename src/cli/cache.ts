/** The folder that `--cache` names, as scans want it. */
import { CacheFolder } from '../hosts/cache-folder';
import { pathOf } from '../hosts/native-path';
import { ENGINE } from '../service/cache/engine';
import type { CacheRequest } from '../service/cache/scan-cache';

export const USUAL_FOLDER = '.centinel-cache';

export function cacheOf(option: string | true | undefined): CacheRequest | undefined {
  if (option === undefined) return undefined;
  return { store: new CacheFolder(option === true ? USUAL_FOLDER : option), base: pathOf('.'), engine: ENGINE };
}
