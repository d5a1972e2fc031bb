/** Flags written into what sets a cookie. */
import type { Code } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { holdsOption, optionsInto, settingOptions } from '../../engine/option-edit';
import { asValue } from '../../engine/repair';
import { SPELLED } from './flags';
import type { Flag, Lacking } from './flags';
import type { CookieMatch } from './rule';
import { endOf } from './text';

const TITLE = 'Set the flags of the cookie';

export function withFlags(match: CookieMatch, code: Code): Fix | undefined {
  const edits = match.written ? intoText(match, code) : match.object ? optionsInto(match.object, wantedFlags(match, code), code) : intoCall(match, code);
  return edits && edits.length > 0 ? { title: TITLE, safety: isSafe(match, code) ? 'safe' : 'review', edits, imports: [] } : undefined;
}

/**
 * A cookie that is only sent when encrypted does not arrive where a server is asked in clear, and one that scripts cannot read breaks those that do. What browsers
 * do by themselves by now, and what a server asks the environment for, breaks nothing.
 */
function isSafe({ lacking = [], written, session }: CookieMatch, code: Code): boolean {
  if (written || session || lacking.length === 0) return false;
  return lacking.every(({ flag, lack }) => lack === 'missing' && (flag === 'sameSite' || (flag === 'secure' && asksEnvironment(code))));
}

function asksEnvironment({ whole }: Code): boolean {
  return /process\.env\.NODE_ENV\s*===?\s*['"]production['"]/.test(whole);
}

function textFor(flag: Flag, name: string, code: Code): string {
  if (flag === 'sameSite') return name.startsWith('is') ? "'Lax'" : "'lax'";
  return flag === 'secure' && asksEnvironment(code) ? "process.env.NODE_ENV === 'production'" : 'true';
}

function wantedFlags({ lacking = [] }: CookieMatch, code: Code): Readonly<Record<string, string>> {
  return Object.fromEntries(lacking.map(({ flag }) => [flag, textFor(flag, flag, code)]));
}

function intoText({ written }: CookieMatch, code: Code): readonly Edit[] | undefined {
  const more = written!.lacks.map((flag) => `; ${SPELLED[flag]}${flag === 'sameSite' ? '=Lax' : ''}`).join('');
  const end = endOf(written!.node, more, code);
  return end && [{ start: end.at, end: end.at, text: end.text }];
}

/** What is assigned is written anew there; what is an option, where the options are. */
function intoCall({ event, lacking = [] }: CookieMatch, code: Code): readonly Edit[] | undefined {
  if (lacking.some(({ lack }) => lack === 'impossible')) return undefined;
  const assigned = lacking.filter(isAssigned);
  const written = assigned.map(({ flag, part }): Edit => ({ start: part.node!.range[0], end: part.node!.range[1], text: asValue(part.node!, textFor(flag, flag, code), code) }));
  const others = lacking.filter((one) => !isAssigned(one));
  if (others.length === 0 || !event) return others.length === 0 ? written : undefined;
  const places = Math.max(0, ...others.map(({ flag }) => event.places(flag).length));
  for (let place = 0; place < places; place++) {
    const settings = others.flatMap(({ flag }) => {
      const path = event.places(flag).find((one) => holdsOption(event.node, one, code)) ?? event.places(flag)[place] ?? event.places(flag)[0];
      return path === undefined ? [] : [{ path, text: textFor(flag, path.split('.').at(-1)!, code) }];
    });
    const edits = settings.length === others.length ? settingOptions(event.node, settings, code) : undefined;
    if (edits) return [...written, ...edits];
  }
  return undefined;
}

export function isAssigned({ part: { node } }: Lacking): boolean {
  return node?.parent?.type === 'AssignmentExpression' && node.parent.right === node;
}
