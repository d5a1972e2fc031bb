/** Which part of a request can say whom somebody asks, and whether he is kept from asking those inside. */
import type { Code } from '../../engine/code';
import type { SinkEvent } from '../../engine/event';
import type { KnownLabel } from '../../engine/flow/labels';
import { nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { Reached } from './reached';

/** Where the request itself went: its path begins with a slash, and its host is that of the program. */
const OWN = /^(?:\w+\.)?(?:\w*req(?:uest)?|ctx|context|c|event)\.(?:url|originalUrl|path|baseUrl|rawPath|nextUrl)(?:\.(?:href|origin|host|hostname|pathname|search|clone\(\)|toString\(\)))*$/i;
/** Parts of an address behind its host; those of the page itself are what somebody chose. */
const BEHIND_HOST = /(?:^usePathname\(\)|\.pathname|(?<!(?:^|\.)location)\.(?:search|hash))$/;

export function choosesHost(name: string): boolean {
  return !OWN.test(name) && !BEHIND_HOST.test(name);
}

/** All of what was sent, put into a text, is `[object Object]`: one of its parts is meant, and nobody knows which. */
export function isWholeInText({ name, embedded }: KnownLabel): boolean {
  return embedded === true && /^(?:req|request|ctx\.request)\.(?:body|query|params)$/.test(name);
}

/** What a browser says by itself of where it is: whoever makes up a link has no say in it. */
const SAID_BY_BROWSER = /(?:^|\.)(?:(?:^|req\w*\.|headers\.|cookies\.|ctx\.)get\(\)(?:\.value)?|header\(\)|headers(?:\.[\w-]+)?|hostname|host|cookies(?:\.[\w-]+){0,2}|origin|protocol|secure|referr?er)$/i;

export function choosesTarget(name: string): boolean {
  return choosesHost(name) && !SAID_BY_BROWSER.test(name);
}

/** What a page is told by its own address. */
const OF_PAGE = /^(?:location|document|window|\$route|useSearchParams|useParams|useLocation|useRouter|snapshot)\b/;
/** What only a server is handed, whatever else its file holds. */
const OF_REQUEST = /^_*(?:req|request|ctx|context|formData|event\.(?:body|query\w*|params|url|request))\b/;
/** What programs tell one another: whoever is to write into a queue has been let in. */
const OF_QUEUE = /\bRecords\b|^(?:message|msg|job|payload|record)\.(?:value|content|body|data|Body)\b/;

export function isOfPage(name: string): boolean {
  return OF_PAGE.test(name);
}

export function isOfRequest(name: string): boolean {
  return OF_REQUEST.test(name);
}

export function isOfQueue(name: string): boolean {
  return OF_QUEUE.test(name);
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

/** Names of those who look whether an address is one of those inside: `isPrivateIp`, `ipaddr.parse(ip).range()`, `blockList.check(ip)`. */
const LOOKS_INSIDE = /private|loopback|linklocal|bogon|unicast|ipaddr|iprange|cidr|blocklist|isinternal|islocal|ssrf/i;

/** Does a test in front of the node ask whether what a name leads to lies inside? Where the answer is not followed, people know better. */
export function asksForPrivateAddresses(node: Node, code: Code): boolean {
  const root = outermostFunction(node);
  if (!root) return false;
  for (const inside of nodesWithin(root)) {
    if (inside.type === 'CallExpression' && inside.range[1] <= node.range[0] && isTest(inside) && LOOKS_INSIDE.test(code.text(inside.callee))) return true;
  }
  return false;
}

/** It stands in a condition. */
function isTest(call: Node): boolean {
  for (let current = call; current.parent; current = current.parent) {
    const { parent } = current;
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test === current) return true;
    if (!/^(?:BinaryExpression|LogicalExpression|UnaryExpression|AwaitExpression|MemberExpression|CallExpression|ChainExpression)$/.test(parent.type)) return false;
  }
  return false;
}

/** It is a host alone, by the option that it stands in, or by what connects to it. */
export function isHost(node: Node, sink: string): boolean {
  let value = node;
  while (value.parent?.type.startsWith('TS')) value = value.parent;
  const { parent } = value;
  const option = parent?.type === 'Property' && parent.value === value ? staticName(parent.key, parent.computed) : undefined;
  return option === 'host' || option === 'hostname' || (option === undefined && /(?:^|\.)(?:connect|createConnection)$/.test(sink));
}

/** The page itself, as long as nothing is cut out of its address. */
const PAGE_ITSELF = /^(?:location\.href|location\.toString\(\)|document\.(?:URL|documentURI|baseURI))$/;
const CUTS = /\.(?:split|slice|substr(?:ing)?|match\w*|exec|replace\w*|at|get|pop|shift)\(|\[/;
/** Behind a single slash, a part of a path holds none itself: the router has split it there. */
const PATH_OF_ROUTE = /(?:^|\.)params\./;
const SLASH_IN_FRONT = /[`'"]\/(?:\$\{|['"]\s*\+)/;

/** Where something that was made can be found: no browser goes there by itself. */
const MADE = /\b(?:status|code|writeHead)\(20\d\b|\bcreated\(/;

export function staysOnSite({ node, label }: Pick<Reached, 'node' | 'label'>, code: Code): boolean {
  if (node.parent && MADE.test(code.text(node.parent))) return true;
  const origin = code.value(node).origin;
  const text = `${code.text(node)} ${origin ? code.text(origin) : ''}`;
  if (PAGE_ITSELF.test(label.name)) return !CUTS.test(text);
  return PATH_OF_ROUTE.test(label.name) && SLASH_IN_FRONT.test(text);
}
