/** Which part of a request can say whom somebody asks, and whether he is kept from asking those inside. */
import type { Code } from '../../engine/code';
import type { SinkEvent } from '../../engine/event';

/** The path of the request itself begins with a slash. */
const OWN_PATH = /^(?:\w+\.)?(?:\w*req(?:uest)?|ctx|context|c|event)\.(?:url|originalUrl|path|baseUrl|rawPath|nextUrl\.pathname)$/i;

export function choosesHost(name: string): boolean {
  return !OWN_PATH.test(name);
}

/** What a browser says by itself of where it is: whoever makes up a link has no say in it. */
const SAID_BY_BROWSER = /(?:^|\.)(?:headers(?:\.[\w-]+)?|hostname|host|cookies(?:\.[\w-]+)?|origin|protocol|secure)$/i;

export function choosesTarget(name: string): boolean {
  return choosesHost(name) && !SAID_BY_BROWSER.test(name);
}

/** Agents that refuse private addresses: `useAgent` of request-filtering-agent, `ssrfFilter`. */
const FILTER = /ssrf|useAgent|RequestFiltering|filteringAgent|safeAgent|privateIp|publicOnly|smokescreen/i;
const AGENT = /\b(?:agent|httpAgent|httpsAgent|dispatcher|requestFilter|lookup)\b/;

export function goesThroughFilter(call: SinkEvent['call'], code: Code): boolean {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return false;
  return call.arguments.some((argument) => {
    const text = code.text(argument);
    return AGENT.test(text) && FILTER.test(text);
  });
}
