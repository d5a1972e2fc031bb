/** Addresses in settings files, by their names: what a service is deployed with, and no example of it. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { clearAddress, isExampleHost, isOnlyConnectedTo, isTrialHost } from '../../domain/addresses';
import { isSpokenTo, pointing } from '../../domain/endpoint-names';
import { useOfSettings } from '../../domain/settings-file';
import type { ClearMatch } from './match';

export function inSettings({ path, text, at, isComment }: EventOf<'setting'>, { file }: Code): ClearMatch | undefined {
  if (isComment || useOfSettings(file) !== 'product') return undefined;
  const address = clearAddress(text.trim());
  if (!address || isExampleHost(address.host) || /[\s<{]/.test(text.trim()) || path.some((name) => DESCRIBES.test(name))) return undefined;
  const name = path.at(-1) ?? '';
  const points = pointing(name);
  const isNamed = points === 'sure' || (points !== undefined && path.slice(-3, -1).some(isSpokenTo));
  if (!isNamed && !isOnlyConnectedTo(address)) return undefined;
  return { at, kind: 'address', what: `${address.scheme}:// to ${address.host}`, severity: isTrialHost(address.host) ? 'info' : undefined };
}

const DESCRIBES = /^(?:properties|definitions|schemas?|\$defs|\$schema|\$id|servers|examples?|samples?|description|info|externalDocs|bugs|homepage|repository|links?|author|contributors|funding)$/i;
