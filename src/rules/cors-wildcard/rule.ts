/** Who lets pages of every origin read his answers has no border between his site and any other. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { ActEvent, EventOf, NamingEvent } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import { pieces } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { onlyConstant } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { isDevelopmentFile, isOutsideProduction } from '../../domain/deployment';
import { isInProduct } from '../../domain/file-kind';
import { isForEverybody } from '../../domain/public-parts';
import { isAskedFor, isOptedInto } from './asked-for';
import { listOfOrigins } from './fix';
import { ALLOW_ORIGIN, isIntoAnswer, isOfAnswer, isPairOfAnswer, saidBy, withCredentials } from './header';
import { delegated } from './delegate';
import { isListOfOrigins, isOfCors, namesEverybody } from './list';
import { openingOf } from './origin';
import type { Opening } from './origin';

export interface CorsMatch extends Match {
  readonly opening: Opening;
  readonly credentials: boolean;
  readonly event?: ActEvent;
  readonly option?: TSESTree.Property;
  /** The value of a header. */
  readonly value?: Node;
  /** The call that sets the header. */
  readonly call?: Call;
}

const isWorthIt = (module: { readonly file: string }) => isInProduct(module) && !isDevelopmentFile(module.file);

export default rule<CorsMatch>({
  id: 'cors-wildcard',
  title: 'Any site may read the answers',
  severity: 'warning',
  cwe: [942],
  pci: ['6.2.4'],
  score: 6.5,
  message: ({ opening, credentials }) => ({
    what: WHAT[opening] + (!credentials ? '.' : isStar(opening) ? ', and are told to bring the cookies of the user.' : ', with the cookies of the user.'),
    why: credentials && isStar(opening) ? REFUSED : credentials ? 'A page that the user happens to open acts in his name and reads the answers.' : 'Whatever the answers say is read by any page that somebody opens inside the network, or with a token at hand.',
    instead: 'Allow the origins of your own pages by a list, compared as a whole.',
  }),
  detect: [
    on('act', (event, code) => (event.act === 'allow-origins' ? ofOptions(event, code) : undefined), { where: isWorthIt, after: [['allow-origins']] }),
    on('act', (event, code) => (event.act === 'set-header' ? ofHeaderCall(event, code) : undefined), { where: isWorthIt, here: pieces(ALLOW_ORIGIN), after: [['set-header']] }),
    on('naming', (event, code) => ofHeaderObject(event, code), { where: isWorthIt, here: pieces(ALLOW_ORIGIN) }),
    on('text', (event, code) => ofHeaderPair(event, code), { where: isWorthIt, here: pieces(ALLOW_ORIGIN) }),
    on('naming', (event, code) => ofList(event, code), { where: isWorthIt, here: pieces('allowOrigins', 'allowedOrigins') }),
  ],
  fixes: [listOfOrigins],
});

const WHAT: Readonly<Record<Opening, string>> = {
  star: 'Pages of every origin may ask',
  default: 'Nobody says which origins may ask, and so all may',
  fallback: 'Pages of every origin may ask, unless the environment says otherwise',
  reflected: 'Whatever origin asks is let in',
  null: 'The origin "null" is let in, which any page can have',
  others: 'Origins that only look like those that are meant are let in as well',
};

/** The star itself goes out. */
function isStar(opening: Opening): boolean {
  return opening === 'star' || opening === 'default' || opening === 'fallback';
}

const REFUSED = 'Browsers refuse the star beside credentials: any page reads the answers without cookies, and as soon as somebody mends that by naming whoever asks, with them.';

function ofOptions(event: ActEvent, code: Code): CorsMatch | undefined {
  const { callable } = event.part('options').value;
  if (callable) return ofDelegate(event, callable, code);
  const found = openingOf(event, code);
  if (!found || isOutsideProduction(event.node, code)) return undefined;
  const credentials = onlyConstant(event.part('credentials').value) === true;
  // It writes the origin of whoever asks in the place of the star.
  const opening = credentials && found !== 'others' && onlyConstant(event.part('many').value) === false ? 'reflected' : found;
  if (!credentials && (isForEverybody(event.node, code) || (opening === 'default' && isPreflight(event.node)))) return undefined;
  const option = optionElsewhere(event);
  if (option && isOutsideProduction(option, code)) return undefined;
  return { at: spanOf(option ?? event.node), option, opening, credentials, event, severity: severityOf(opening, credentials) };
}

/** Options that a function makes for each request. */
function ofDelegate(event: ActEvent, callable: Node, code: Code): CorsMatch | undefined {
  const found = isOutsideProduction(event.node, code) ? undefined : delegated(callable, code);
  if (!found || (!found.credentials && isForEverybody(event.node, code))) return undefined;
  const { opening, credentials, option } = found;
  return { at: spanOf(option ?? event.node), opening, credentials, severity: severityOf(opening, credentials), ...(option && { option, event }) };
}

/** Where the object that holds the option stands away from the call. */
function optionElsewhere({ node: call, part }: ActEvent): TSESTree.Property | undefined {
  const { by, node } = part('origin');
  const option = by === 'given' && node?.parent?.type === 'Property' && node.parent.value === node ? node.parent : undefined;
  return option && (option.range[1] < call.range[0] || call.range[1] < option.range[0]) ? option : undefined;
}

/** `app.options('*', cors())` goes with what answers the question itself. */
function isPreflight({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && staticName(parent.callee.property, parent.callee.computed) === 'options';
}

function severityOf(opening: Opening, credentials: boolean): Severity | undefined {
  if (opening === 'default' || opening === 'fallback') return credentials ? undefined : 'info';
  return credentials ? 'error' : undefined;
}

function ofHeaderCall({ part, node }: ActEvent, code: Code): CorsMatch | undefined {
  const name = onlyConstant(part('name').value);
  const { place } = part('value');
  if (typeof name !== 'string' || name.toLowerCase() !== ALLOW_ORIGIN || !place || !isAnswer(node, code)) return undefined;
  return ofHeader(place, node, code);
}

/** A bare name such as `headers` may be of what is asked for as well. */
function isAnswer(call: Call, code: Code): boolean {
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return true;
  const on = bare(callee.object);
  return on.type !== 'Identifier' || on.name.toLowerCase() !== 'headers' || /\bnew (?:Next)?Response\b|\bNextResponse\b|\bjson\(/.test(code.whole);
}

function ofHeaderObject({ name, node, nameNode }: NamingEvent, code: Code): CorsMatch | undefined {
  const lower = name.toLowerCase();
  const { parent } = nameNode;
  if (lower === ALLOW_ORIGIN) {
    const isThere = parent?.type === 'Property' ? isOfAnswer(parent, code) : parent !== undefined && isIntoAnswer(parent, code);
    return isThere ? ofHeader(node, undefined, code) : undefined;
  }
  return lower === 'value' ? ofPair(parent, node, code) : undefined;
}

/** `{ key: 'Access-Control-Allow-Origin', value: '*' }`, as hosts and frameworks are configured. */
function ofPair(property: Node | undefined, node: Node, code: Code): CorsMatch | undefined {
  if (property?.type !== 'Property' || property.parent.type !== 'ObjectExpression') return undefined;
  const named = property.parent.properties.some((one) => one.type === 'Property' && /^(?:key|name|header)$/.test(staticName(one.key, one.computed) ?? '') && String(onlyConstant(code.value(one.value))).toLowerCase() === ALLOW_ORIGIN);
  return named ? ofHeader(node, undefined, code) : undefined;
}

/** `new Map([['Access-Control-Allow-Origin', '*']])`. */
function ofHeaderPair({ text, node }: EventOf<'text'>, code: Code): CorsMatch | undefined {
  const { parent } = node;
  if (text.toLowerCase() !== ALLOW_ORIGIN || parent?.type !== 'ArrayExpression' || parent.elements[0] !== node || parent.elements.length !== 2) return undefined;
  const value = parent.elements[1];
  return value && value.type !== 'SpreadElement' && isPairOfAnswer(parent, code) ? ofHeader(value, undefined, code) : undefined;
}

/** `{ allowOrigins: ['*'], allowMethods: [...] }` of gateways, functions and frameworks, whatever makes something of it. */
function ofList({ name, node, nameNode }: NamingEvent, code: Code): CorsMatch | undefined {
  const property = nameNode.parent;
  if (!isListOfOrigins(name) || property?.type !== 'Property' || property.parent.type !== 'ObjectExpression' || !isOfCors(property.parent) || !namesEverybody(node, code) || isOutsideProduction(node, code)) return undefined;
  const credentials = property.parent.properties.some((one) => one.type === 'Property' && /^allow(?:ed)?Credentials$/i.test(staticName(one.key, one.computed) ?? '') && onlyConstant(code.value(one.value)) === true);
  return { at: spanOf(property), opening: 'star', credentials, severity: severityOf('star', credentials) };
}

function ofHeader(value: Node, call: Call | undefined, code: Code): CorsMatch | undefined {
  const said = saidBy(value, code);
  if (!said || isOutsideProduction(value, code) || (said === 'everybody' && (isAskedFor(value, code) || isOptedInto(value, code)))) return undefined;
  const credentials = withCredentials(value, code);
  if (!credentials && isForEverybody(value, code)) return undefined;
  const opening = said === 'everybody' ? 'star' : said;
  return { at: spanOf(call ?? value), opening, credentials, value, call, severity: opening === 'star' ? undefined : severityOf(opening, credentials) };
}
