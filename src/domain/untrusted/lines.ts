/** Lines of logs: whether what somebody sends can begin a new one, and what tells that people rely on each of them. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { KnownLabel } from '../../engine/flow/labels';
import type { Value } from '../../engine/flow/value';
import { declaredWith } from '../../engine/shape';
import { bare, isWithin, nodesWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { judgedOnce } from '../names';

/** A header ends where a line does, and so does the address in the first line of a request; only what is decoded out of it may hold another. */
const OF_ONE_LINE = /^(?:\w+\.)?(?:(?:request|req|raw|handshake)\.)*(?:headers?|rawHeaders|multiValueHeaders|url|originalUrl|path|rawPath|rawQueryString|pathname|hostname|host|href|search|querystring|nextUrl|resolvedUrl)(?:\.(?!query\b|searchParams\b)[\w-]+)*$/;
const ASKED_FOR = /(?:^|\.)(?:header|getHeader|getRequestHeader|get|getRequestURL)\(\)/;
/** What is sent as a whole is an object, which is written with quotes around its texts. */
const WHOLE = /^(?:\w+\.)?(?:request\.)?(?:body|query|params|cookies|payload|input|args|fields|files|searchParams|pathParameters|queryStringParameters)$/;

/** Of a text that comes out of a request: no line break is in it. */
export const isOfOneLine: (name: string) => boolean = judgedOnce((name) => OF_ONE_LINE.test(name) || ASKED_FOR.test(name));

export const holdsLines: (name: string) => boolean = judgedOnce((name) => !isOfOneLine(name) && !WHOLE.test(name) && name !== '');

/** Is it written as a text, with the others or by itself? */
export function isWrittenAsText({ embedded, name }: KnownLabel, { properties, type }: Value): boolean {
  if (embedded === true || type?.path.join() === 'string') return true;
  return properties === undefined && name.includes('.');
}

/** A logger of several forms was made with one that writes lines. */
const IN_LINES = /\b(?:printf|simple|cli|padLevels|splat\(\)[^;]*colorize|logstash)\s*\(/;
const IN_OBJECTS = /\b(?:json|prettyPrint|ecsFormat)\s*\(/;

export function writesLines({ call, sink }: EventOf<'sink'>, code: Code): boolean {
  if (sink === 'line') return true;
  if (sink !== 'log' || call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  const { origin } = code.value(bare(call.callee.object));
  if (origin?.type !== 'CallExpression' && origin?.type !== 'NewExpression') return false;
  const made = textOf(origin, code);
  return IN_LINES.test(made) && !IN_OBJECTS.test(made);
}

/** With what the names in it stand for: `combine(timestamp(), line)`. */
function textOf(call: Node, code: Code): string {
  const parts = [code.text(call)];
  for (const node of nodesWithin(call)) {
    const made = node.type === 'Identifier' ? declaredWith(node, code) : undefined;
    if (made?.type === 'CallExpression' && !isWithin(call, made)) parts.push(code.text(made));
  }
  return parts.join(' ');
}

/** `console.log('%j', name)`, `console.log('%d', count)`: what stands there is written with its line breaks escaped, or as a number. */
export function isPutIntoQuotes(call: Node, at: Node, code: Code): boolean {
  if (call.type !== 'CallExpression') return false;
  const [first, ...others] = call.arguments;
  const place = others.findIndex((argument) => isWithin(at, argument));
  const format = first && place >= 0 ? code.value(first).constants[0] : undefined;
  return typeof format === 'string' && /^%[jdifoO]$/.test(format.match(/%[a-zA-Z]/g)?.[place] ?? '');
}

/** People ask such entries who did what: who got in, who was refused, where money went. */
const RELIED_ON = /audit|security|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|auth|denied|forbidden|attempt|password|permission|role|admin|transfer|payment|refund|payout|withdraw|deposit|charge|fraud|access/i;

export function isReliedOn(call: Node, code: Code): boolean {
  return RELIED_ON.test(code.text(call));
}
