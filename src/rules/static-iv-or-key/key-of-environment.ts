/** The fix for keys: random bytes that the environment brings, in place of those that everybody can read. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { asValue, replace } from '../../engine/repair';
import { runsInBrowser } from '../../domain/browser-code';
import type { StaticMatch } from './match';

/** Where the names of variables are kept for those who set the program up. */
const NAMES_FILE = '.env.example';

export function keyOfEnvironment({ subject, given, call, taker }: StaticMatch, code: Code): Fix | undefined {
  if (subject !== 'key' || !given || !call || !takesBytes(call, code) || runsInBrowser(code)) return undefined;
  const isHanded = call.arguments.some((argument) => argument === given);
  if (!isHanded && !/^(?:Buffer\.|new Uint8Array\b)/.test(code.text(given))) return undefined;
  const variable = /hmac|sign|auth/i.test(taker) ? 'SIGNING_KEY' : 'ENCRYPTION_KEY';
  const read = `Buffer.from(process.env.${variable}${/\.[cm]?tsx?$/i.test(code.file) ? '!' : ''}, 'hex')`;
  const fix = replace(given, asValue(given, read, code), `Read it from process.env.${variable}, as hexadecimal digits`, 'review');
  return { ...fix, lines: [{ file: NAMES_FILE, line: `${variable}=` }] };
}

/** Where the library draws bytes as Node does, it takes them so as well. */
function takesBytes(call: NonNullable<StaticMatch['call']>, code: Code): boolean {
  const acts = code.callee(call).behaviour?.acts;
  return acts?.random === 'randomBytes';
}
