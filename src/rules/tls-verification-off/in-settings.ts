/** The same switches in settings files: in the environment of a program, and in addresses of databases. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { any, pattern } from '../../engine/marks/trigger';
import { useOfSettings } from '../../domain/settings-file';
import type { TlsMatch } from './match';
import { HOLDS_OFF_ADDRESS, NODE_SWITCH, offInAddress, offInCommand } from './switches';

export const HOLDS_SETTING = any(pattern(new RegExp(`${NODE_SWITCH}\\b|strict[-_]ssl`, 'i')), HOLDS_OFF_ADDRESS);

export function inSettings({ path, text, at, isComment }: EventOf<'setting'>, { file }: Code): TlsMatch | undefined {
  const use = useOfSettings(file);
  if (isComment || use === 'description') return undefined;
  const setting = switchedOff(path.at(-1) ?? '', text.trim());
  return setting === undefined ? undefined : { at, setting, severity: use === 'product' ? undefined : 'info' };
}

function switchedOff(name: string, text: string): string | undefined {
  if (name === NODE_SWITCH) return text === '0' ? `${name} = 0` : undefined;
  if (/^(?:(?:npm_config|yarn|npm)_)?strict[-_]ssl$/i.test(name)) return text === 'false' ? `${name} = false` : undefined;
  return offInAddress(text) ?? offInCommand(text);
}
