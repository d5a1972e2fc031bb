/** A session cookie without its flags is read by scripts, sent in clear, or sent along with what another site asks for. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { ActEvent, NamingEvent } from '../../engine/event';
import type { Severity, Span } from '../../engine/finding';
import { pieces } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { objectOf } from '../../engine/option-edit';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isDevelopmentFile, isOutsideProduction } from '../../domain/deployment';
import { isInProduct } from '../../domain/file-kind';
import type { CookieUse } from '../../domain/session-names';
import { cookieOf, isTakenBack } from './cookie';
import { flagsOfSession, isWriteOfFlag } from './config';
import { isAssigned, withFlags } from './fix';
import { lackingFlags, SPELLED } from './flags';
import type { Flag, Lacking } from './flags';
import { writtenCookies } from './text';
import type { WrittenCookie } from './text';

export interface CookieMatch extends Match {
  readonly name?: string;
  readonly use: CookieUse;
  readonly flags: readonly Flag[];
  /** A script sets it, and so scripts can read it. */
  readonly byScript?: boolean;
  readonly off?: boolean;
  readonly event?: ActEvent;
  readonly lacking?: readonly Lacking[];
  /** Middleware sets it, and not at all where the flags forbid it. */
  readonly session?: boolean;
  readonly object?: Node;
  readonly written?: WrittenCookie;
}

const isWorthIt = (module: { readonly file: string }) => isInProduct(module) && !isDevelopmentFile(module.file);

export default rule<CookieMatch>({
  id: 'cookie-flags',
  title: 'Session cookie without its flags',
  severity: 'warning',
  cwe: [614, 1004],
  pci: ['6.2.4'],
  score: 5.4,
  message: (match) => ({
    what: whatOf(match),
    why: whyOf(match),
    instead: match.byScript ? 'Let the server set it, with HttpOnly, Secure and SameSite.' : 'Set httpOnly, secure and sameSite where the cookie is set.',
  }),
  detect: [
    on('act', (event, code) => (event.act === 'set-cookie' || event.act === 'keep-session' ? ofCall(event, code) : undefined), { where: isWorthIt, after: [['set-cookie', 'keep-session']] }),
    on('act', (event, code) => (event.act === 'set-header' ? ofHeader(event, code) : undefined), { where: isWorthIt, here: pieces('set-cookie'), after: [['set-header']] }),
    on('naming', (event, code) => ofName(event, code), { where: isWorthIt, here: pieces('set-cookie', 'document.cookie', 'statusCode') }),
    on('naming', (event, code) => ofConfig(event, code), { where: isWorthIt, here: pieces('saveUninitialized', 'cookie.secure', 'cookie.httpOnly', 'cookie!.secure', 'cookie!.httpOnly') }),
  ],
  fixes: [withFlags],
});

function ofCall(event: ActEvent, code: Code): CookieMatch | undefined {
  if (isToldElsewhere(event, code)) return undefined;
  const lacking = lackingFlags(event.part, code);
  if (lacking.length === 0) return undefined;
  const { name, use } = cookieOf(event, code);
  const judged = judge(use, lacking);
  if (!judged || isTakenBack(event, code) || isOutsideProduction(event.node, code)) return undefined;
  return {
    ...judged,
    at: placeOf(event, judged.lacking, code),
    name,
    use,
    flags: judged.lacking.map(({ flag }) => flag),
    byScript: judged.lacking.some(({ lack }) => lack === 'impossible'),
    off: judged.lacking.every(({ lack }) => lack === 'off'),
    event,
    session: event.act === 'keep-session',
  };
}

/** Which of what is missing counts for such a cookie, and how much. */
function judge(use: CookieUse, lacking: readonly Lacking[]): { readonly lacking: readonly Lacking[]; readonly severity?: Severity } | undefined {
  const isHard = ({ flag, lack }: Lacking) => flag !== 'sameSite' && lack !== 'depends';
  switch (use) {
    case 'session':
      return { lacking, severity: lacking.some(isHard) ? undefined : 'info' };
    case 'csrf': {
      const counted = lacking.filter(({ flag }) => flag !== 'httpOnly');
      return counted.some(isHard) ? { lacking: counted, severity: 'info' } : undefined;
    }
    case 'identity':
      return lacking.some((one) => isHard(one) && one.lack !== 'impossible') ? { lacking, severity: 'info' } : undefined;
    case 'other':
      return undefined;
    default: {
      const off = lacking.filter((one) => isHard(one) && one.lack === 'off');
      return off.length > 0 ? { lacking: off, severity: 'info' } : undefined;
    }
  }
}

/** The write that switches a flag off, the object that options stand in away from the call, or the call. */
function placeOf(event: ActEvent, lacking: readonly Lacking[], code: Code): Span {
  const written = lacking.find((one) => one.lack === 'off' && isAssigned(one));
  if (written) return spanOf(written.part.node!.parent!);
  const { place } = event.part('options');
  const object = place && objectOf(place, code);
  if (object && (event.act === 'keep-session' || bare(place) !== object)) return spanOf(object);
  const callee = bare(event.node.callee);
  return { start: callee.type === 'MemberExpression' && code.text(callee.object).includes('\n') ? callee.property.range[0] : event.node.range[0], end: event.node.range[1] };
}

/** Options of a session that another file writes out are judged there. */
function isToldElsewhere({ act, node, part }: ActEvent, code: Code): boolean {
  const [options] = node.arguments;
  if (act !== 'keep-session' || !options || options.type === 'SpreadElement' || objectOf(options, code)) return false;
  const { properties } = code.value(options);
  return properties !== undefined && properties.has('cookie') && properties.has('saveUninitialized') && part('options').by === 'given' && part('options').node === undefined;
}

function ofHeader({ part, node }: ActEvent, code: Code): readonly CookieMatch[] {
  const name = part('name').value.constants[0];
  const { place } = part('value');
  return typeof name === 'string' && name.toLowerCase() === 'set-cookie' && place && place !== node ? ofText(place, false, code) : [];
}

function ofName({ name, owner, node }: NamingEvent, code: Code): readonly CookieMatch[] {
  if (name.toLowerCase() === 'set-cookie' || (name === 'cookies' && isOfAnswer(node.parent))) return ofText(node, false, code);
  return name === 'cookie' && owner === 'document' ? ofText(node, true, code) : [];
}

/** `{ statusCode: 200, cookies: ['session=…'] }`, as a function of Lambda answers. */
function isOfAnswer(property: Node | undefined): boolean {
  return property?.type === 'Property' && property.parent.type === 'ObjectExpression' && property.value.type === 'ArrayExpression' && property.parent.properties.some((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'statusCode');
}

function ofText(node: Node, byScript: boolean, code: Code): readonly CookieMatch[] {
  return writtenCookies(node, code).flatMap((written): CookieMatch[] => {
    const lacks = written.use === 'csrf' ? written.lacks.filter((flag) => flag !== 'httpOnly') : written.lacks;
    const isHard = lacks.some((flag) => flag !== 'sameSite');
    if (lacks.length === 0 || (written.use !== 'session' && !(written.use === 'csrf' && isHard && !byScript)) || isOutsideProduction(node, code)) return [];
    return [{ at: spanOf(written.node), name: written.name, use: written.use, flags: lacks, byScript, written: byScript ? undefined : { ...written, lacks }, severity: isHard && written.use === 'session' ? undefined : 'info' }];
  });
}

/** What other files hand to the middleware. */
function ofConfig(event: NamingEvent, code: Code): CookieMatch | undefined {
  const found = flagsOfSession(event, code) ?? isWriteOfFlag(event, code);
  if (!found || isOutsideProduction(event.node, code)) return undefined;
  const { lacking, object, at } = found;
  const isHard = lacking.some(({ flag }) => flag !== 'sameSite');
  return { at, use: 'session', flags: lacking.map(({ flag }) => flag), off: lacking.every(({ lack }) => lack === 'off'), lacking, object, session: true, severity: isHard ? undefined : 'info' };
}

function whatOf({ name, use, flags, byScript, off, session }: CookieMatch): string {
  const kind = use === 'csrf' ? 'CSRF cookie' : use === 'session' ? 'session cookie' : 'cookie';
  const cookie = name === undefined ? `A ${kind}` : `The ${session ? `${kind} ` : 'cookie '}"${name}"`;
  if (byScript) return `${cookie} is set by a script, and so every script of the page can read it.`;
  return off ? `${listed(flags)} of ${cookie.replace(/^(A|The)/, (article) => article.toLowerCase())} ${flags.length === 1 ? 'is' : 'are'} switched off.` : `${cookie} is set without ${listed(flags)}.`;
}

function whyOf({ flags, byScript }: CookieMatch): string {
  if (byScript || flags.includes('httpOnly')) return 'One script that gets into the page takes the session away.';
  if (flags.includes('secure')) return 'It is sent in clear where a page or a picture is asked for over http, and whoever listens has the session.';
  return 'Some browsers send it along with what other sites ask for, and so those act for the user.';
}

function listed(flags: readonly Flag[]): string {
  const names = flags.map((flag) => SPELLED[flag]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
