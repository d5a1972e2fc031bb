/** What somebody outside chose and a page takes for markup: in the browser, or in the answer of a server. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import { isCleanFor } from '../../engine/flow/clean';
import type { KnownLabel } from '../../engine/flow/labels';
import { isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { reached } from '../untrusted/reached';
import type { Reached } from '../untrusted/reached';
import { beginningOf, mayBeMarkup } from './beginning';
import { mediaSaid, repliesInText } from './media';

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

/** `javascript:` stands at the very beginning; only a script is run whatever it is loaded by. */
function asAddress({ node, text }: EventOf<'sink'>, { label }: Reached, code: Code): Severity | undefined {
  if (isCleanFor(label, 'redirect') || (beginningOf(node, code) ?? '') !== '') return undefined;
  return /script/i.test(text) ? 'error' : 'warning';
}

/** What a request holds as a whole is an object, which is answered as JSON. */
const WHOLE = /(?:^|\.)(?:body|query|params|headers|cookies|payload|queryStringParameters|pathParameters)$/;

function asAnswer(event: EventOf<'sink'>, { label, value }: Reached, code: Code): Severity | undefined {
  const { node, media } = event;
  if (isObject(value) || isJson(node, code) || (!label.embedded && WHOLE.test(label.name))) return undefined;
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

/** `JSON.stringify(x)`, by itself or under a name. */
function isJson(node: Node, code: Code): boolean {
  let written: Node | undefined = bare(node);
  if (written.type === 'Identifier') {
    const [declared] = code.references(written);
    written = declared?.parent?.type === 'VariableDeclarator' && declared.parent.init ? bare(declared.parent.init) : undefined;
  }
  return written?.type === 'CallExpression' && /(?:^|\.)stringify$/.test(code.text(written.callee));
}
