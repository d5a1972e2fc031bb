/** What somebody outside chose and a page takes for markup: in the browser, or in the answer of a server. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import { isCleanFor } from '../../engine/flow/clean';
import type { KnownLabel } from '../../engine/flow/labels';
import { isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { declaredWith } from '../../engine/shape';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { reached } from '../untrusted/reached';
import type { Reached } from '../untrusted/reached';
import { isEscapedInRoute } from '../untrusted/route-checks';
import { beginningOf, mayBeMarkup } from './beginning';
import { isElement, isLink, isLoading, isScript, pointedAt } from './elements';
import type { Pointed } from './elements';
import { mediaSaid, repliesInText } from './media';
import { isSchemeAsked } from './schemes';

export interface Marked extends Reached {
  /** `answer`: of a server; `address`: where a link leads or what is loaded; `page`: of the browser. */
  readonly where: 'answer' | 'address' | 'page';
  readonly severity: Severity;
  /** What it is handed to, where it is not said which part. */
  readonly event: EventOf<'sink'>;
}

export function marked(event: EventOf<'sink'>, code: Code): Marked | undefined {
  const found = reached(event);
  if (!found) return undefined;
  const where = event.media === undefined ? 'page' : event.media === 'address' ? 'address' : 'answer';
  const severity = where === 'page' ? inPage(event, found, code) : where === 'address' ? asAddress(event, found, code) : asAnswer(event, found, code);
  return severity && { ...found, where, severity, event };
}

/** Who sets the cookies of somebody else has other ways as well. */
function inPage({ node, text }: EventOf<'sink'>, { label }: Reached, code: Code): Severity | undefined {
  if (/^(?:\$|jQuery)$/.test(text) && !isMadeByJquery(node, label, code)) return undefined;
  return /cookie/i.test(label.name) ? 'warning' : 'error';
}

/** `$(text)` looks for elements unless the text begins with a tag; what stands behind `#` never does. */
function isMadeByJquery(node: Node, label: KnownLabel, code: Code): boolean {
  const beginning = beginningOf(node, code);
  if (beginning !== undefined) return /^\s*</.test(beginning);
  return !label.embedded && !/\bhash$/.test(label.name);
}

/** What an address begins with that the browser itself has made: a slash, a sign, its own scheme. */
const BEGUN = /(?:^|\.)(?:pathname|usePathname\(\)|path|search|hash|href|asPath|fullPath|url|URL)$/;
/** What is called so among what somebody sends is none of that: `params.get('url')`. */
const SENT = /(?:^|\.)(?:query|params|body|search|hash|cookies|headers|data|payload|queryParams|paramMap|queryParamMap|(?:get|use)?(?:Search)?Params\(\))\.\w+$/;

/** `javascript:` stands at the very beginning; of what a script is loaded from, any host does harm. What components make of what they are handed is theirs. */
function asAddress({ node, text, steps, call }: EventOf<'sink'>, { label }: Reached, code: Code): Severity | undefined {
  if (steps.length > 0 || isCleanFor(label, 'redirect') || (BEGUN.test(label.name) && !SENT.test(label.name)) || (beginningOf(node, code) ?? '') !== '' || isSchemeAsked(node, code)) return undefined;
  const pointed = pointedAt(call, code);
  if (pointed ? !mayRun(pointed, code) : !takesAddress(call, text)) return undefined;
  return /^script/i.test(text) || (pointed?.attribute === 'src' && isScript(pointed.element, code)) ? 'error' : 'warning';
}

/** `<img src={url}>` shows what is there. */
function takesAddress(call: Node, text: string): boolean {
  return call.type !== 'JSXOpeningElement' || !/\.(?:src|href)$/.test(text) || ELEMENTS.test(text);
}

const ELEMENTS = /^(?:a|\w*(?:link|anchor)|i?frame|embed|script\w*)\./i;

/** What names say of an element is enough; else it is seen to be one. A picture that is loaded runs nothing. */
function mayRun({ attribute, element }: Pointed, code: Code): boolean {
  if (attribute === 'src') return isLoading(element, code);
  return attribute !== 'href' || isLink(element, code) || isElement(element, code);
}

/** What a request holds as a whole is an object, which is answered as JSON. */
const WHOLE = /(?:^|\.)(?:body|query|params|headers|cookies|payload|queryStringParameters|pathParameters)$/;

function asAnswer(event: EventOf<'sink'>, { label, value }: Reached, code: Code): Severity | undefined {
  const { node, media } = event;
  if (isEscapedInRoute(node, label, code) || isObject(value) || isMadeBy(JSON_TEXT, node, code) || (media === 'page' && isMadeBy(BYTES, node, code)) || (!label.embedded && WHOLE.test(label.name))) return undefined;
  const said = mediaSaid(event, code);
  if (said) return said === 'page' ? 'error' : undefined;
  if (media === 'text' || repliesInText(event.call)) return undefined;
  if (media === 'page' || mayBeMarkup(beginningOf(node, code))) return 'error';
  // koa looks at the beginning as we do; of what says no type, browsers make what they like.
  return event.call.type === 'AssignmentExpression' ? undefined : 'warning';
}

function isObject({ type, properties }: Value): boolean {
  return isPrimitive(type, 'Object') || isPrimitive(type, 'Array') || (properties !== undefined && !isPrimitive(type, 'string'));
}

const JSON_TEXT = /(?:^|\.)stringify$/;
/** What is no text is answered as a download. */
const BYTES = /^Buffer\.(?:from|concat|alloc)$/;

/** `JSON.stringify(x)`, by itself or under a name. */
function isMadeBy(maker: RegExp, node: Node, code: Code): boolean {
  const written = bare(node);
  const made = written.type === 'Identifier' ? declaredWith(written, code) : written;
  return made?.type === 'CallExpression' && maker.test(code.text(made.callee));
}
