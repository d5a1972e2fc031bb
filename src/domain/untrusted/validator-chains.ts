/** Validators that stand in front of a handler in its route, each for one field: `query('id').isInt()`. What they let through says what may still be in it. */
import type { KnownLabel } from '../../engine/flow/labels';
import { says } from '../../engine/said';
import type { Saying } from '../../engine/said';
import type { SinkKind } from '../../engine/model';
import { isFunction, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

interface Chain {
  /** Where the field is looked for. */
  readonly part: string;
  readonly fields: readonly string[];
  readonly asks: readonly TSESTree.CallExpression[];
}

const PARTS: ReadonlyMap<string, RegExp> = new Map([
  ['body', /(?:^|\.)body\./],
  ['query', /(?:^|\.)query\./],
  ['param', /(?:^|\.)params\./],
  ['header', /(?:^|\.)headers\./],
  ['cookie', /(?:^|\.)cookies\./],
  ['check', /\./],
]);
/** What is given back of the fields that were asked about, and of no others. */
const MATCHED = /matchedData\(\)\./;

/** They make something else of it, whatever it was, and whether anybody looks at what they find or not. */
const NUMBERS = new Set(['toInt', 'toFloat', 'toBoolean', 'toDate']);
const TEXTS = new Set(['trim', 'ltrim', 'rtrim', 'escape', 'unescape', 'stripLow', 'toLowerCase', 'toUpperCase', 'blacklist', 'whitelist', 'normalizeEmail', 'toString']);
/** What is let through has no room for anything else, or nobody sees what is asked. */
const NARROW = new Set(
  (
    'isInt isFloat isNumeric isDecimal isDivisibleBy isUUID isULID isMongoId isAlphanumeric isAlpha isHexadecimal isIn isBoolean isISO8601 isRFC3339 isDate isTime isIP isIPRange isPort isSlug isHash isMD5 isOctal isHexColor isLatLong '
    + 'isCreditCard isIBAN isBIC isISIN isISO31661Alpha2 isISO31661Alpha3 isISO4217 isMACAddress isSemVer isEthereumAddress isBtcAddress equals custom customSanitizer'
  ).split(' '),
);
const OF_TEXTS = new Set(['isString', 'isEmail', 'isURL', 'isFQDN', 'isMobilePhone', 'isJWT', 'isBase64', 'isStrongPassword', 'isPostalCode', 'isCurrency', 'isMimeType', 'isMagnetURI', 'isDataURI', 'isJSON', 'isAscii']);
const AS_TEXT: ReadonlySet<SinkKind> = new Set(['query', 'merged']);

const ANSWERS: Saying = { calls: /validationResult|matchedData|(?:^|\.)validationErrors$/ };
const LOOKING = /valid|check|errors/i;

/** Do the validators of the route leave nothing in what the label stands for that does harm there? */
export function isNarrowedInRoute(label: KnownLabel, sink: SinkKind, node: Node): boolean {
  const handler = outermostFunction(node);
  if (!handler) return false;
  const chains = chainsFor(handler, label.name);
  return chains.length > 0 && narrows(chains, label.name, sink, handler);
}

/** The validators in front of the handler. */
export function chainsBefore(handler: Node): readonly Chain[] {
  const route = routeOf(handler);
  if (!route) return [];
  return route.arguments.flatMap((argument) => (isFunction(argument) ? [] : argument.type === 'ArrayExpression' ? argument.elements.flatMap((one) => (one ? chainIn(one) : [])) : chainIn(argument)));
}

/** The call that the handler is handed to, behind what wraps it: `app.get(path, query('id').isInt(), wrapped(async (req, res) => …))`. */
function routeOf({ parent }: Node): TSESTree.CallExpression | undefined {
  if (parent?.type !== 'CallExpression') return undefined;
  return parent.arguments.length > 1 ? parent : routeOf(parent);
}

function chainsFor(handler: Node, name: string): readonly Chain[] {
  return chainsBefore(handler).filter(({ part, fields }) => (PARTS.get(part)!.test(name) || MATCHED.test(name)) && fields.some((field) => name.endsWith(`.${field}`)));
}

function narrows(chains: readonly Chain[], name: string, sink: SinkKind, handler: Node): boolean {
  const asks = chains.flatMap((chain) => chain.asks);
  const names = asks.map((ask) => calledBy(ask) ?? '');
  if (names.some((one) => NUMBERS.has(one) || (AS_TEXT.has(sink) && TEXTS.has(one)))) return true;
  if (!MATCHED.test(name) && !isLookedAt(handler)) return false;
  return asks.some((ask, at) => NARROW.has(names[at]!) || (AS_TEXT.has(sink) && OF_TEXTS.has(names[at]!)) || (names[at] === 'matches' && fits(ask)));
}

/** Somebody looks at what the validators have found: the handler, or what stands beside it. */
function isLookedAt(handler: Node): boolean {
  if (says(handler, ANSWERS)) return true;
  return routeOf(handler)!.arguments.some((argument) => (isFunction(argument) && argument !== handler && says(argument, ANSWERS)) || LOOKING.test(nameOf(argument) ?? ''));
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'CallExpression') return nameOf(node.callee);
  return node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? staticName(node.property, node.computed) : undefined;
}

/** A pattern of the whole text, in which not anything may stand. */
function fits({ arguments: [pattern] }: TSESTree.CallExpression): boolean {
  if (pattern?.type !== 'Literal' || !('regex' in pattern)) return true;
  const { pattern: source, flags } = pattern.regex;
  return source.startsWith('^') && source.endsWith('$') && !flags.includes('m') && !/\.(?:[*+]|\{)|\[\^/.test(source.replace(/\\./g, ''));
}

function chainIn(node: Node): readonly Chain[] {
  const asks: TSESTree.CallExpression[] = [];
  let current = node;
  while (current.type === 'CallExpression') {
    const { callee } = current;
    if (callee.type === 'MemberExpression' && callee.object.type === 'CallExpression') {
      asks.push(current);
      current = callee.object;
      continue;
    }
    const part = nameOf(callee) ?? '';
    const [given] = current.arguments;
    return PARTS.has(part) && given && asks.length > 0 ? [{ part, fields: textsIn(given), asks }] : [];
  }
  return [];
}

function textsIn(node: Node): readonly string[] {
  return [...nodesWithin(node)].flatMap((one) => (one.type === 'Literal' && typeof one.value === 'string' ? [one.value] : []));
}

function calledBy({ callee }: TSESTree.CallExpression): string | undefined {
  return nameOf(callee);
}
