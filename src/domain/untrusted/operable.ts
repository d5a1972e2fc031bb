/** Whether what somebody sends can be an operator where a database is asked: only what may be an object can, or what is read as a script. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { KnownLabel } from '../../engine/flow/labels';
import { importedPackages } from '../imported-packages';
import { isAskedWithObjects } from './document-store';

/** Keys whose values are scripts or texts of a language, and harm as texts. */
const SCRIPTS = new Set(['$where', '$function', '$accumulator', 'query_string', 'script', 'source']);
/** Keys of an operator that lead to conditions again. */
const NESTED = new Set(['$and', '$or', '$nor', '$not', '$elemMatch', '$match', '$expr', '$lookup', '$facet', '$filter', '$geoNear']);
/** Options of a library that hold the condition. */
const CONTAINERS = new Set(['query', 'filter', 'selector', 'criteria', 'conditions', 'body']);
/** Its value is a pattern, and an object there is one as well. */
const PATTERN = '$regex';
/** Options of libraries that write SQL, whose objects hold no operators by a text; and what is written, shown or sorted. */
const ASIDE = new Set('where include attributes order relations select raw limit offset transaction data orderBy $set $project $sort $limit $skip $addFields $group $unwind $push $inc'.split(' '));

/** Parts of requests that are texts, whoever sends them. */
const TEXTS = /(?:^|\.)(?:params|headers?|signedCookies|pathParameters|queryStringParameters|multiValueQueryStringParameters|searchParams|rawBody|path|url|originalUrl|hostname|ip|method|file|files|user|session|auth)(?:$|\.)|(?<!json|body|valid|matchedData|input|parse|all|only|validated)\(\)/i;

/** Is it the value of an operator, which takes an object for one more? Of a store that is asked in another way only the whole of what it is asked is. */
export function isOperable(label: KnownLabel, path: readonly string[], event: EventOf<'sink'>, code: Code): boolean {
  const keys = keysOf(path);
  if (isScript(label, path, event) || keys.some((name) => ASIDE.has(name)) || (keys.some((name) => !CONTAINERS.has(name)) && !isAskedWithObjects(event))) return false;
  if (label.embedded || TEXTS.test(label.name) || isReadAsText(label.name, code)) return false;
  const at = keys.findLastIndex((name) => name.startsWith('$'));
  const operator = keys[at];
  // Below the name of a field stands what a part of the document is like, as it is.
  if (keys.length - at > 2 && !keys.some((name) => CONTAINERS.has(name))) return false;
  if (operator !== undefined && operator !== PATTERN && !NESTED.has(operator)) return false;
  return !isSanitized(code);
}

const OF_COOKIES = /(?:^|\.)cookies\./;
const OF_QUERY = /(?:^|\.)query\./;

/** Cookies are texts unless something reads objects out of them; since version 5, express no longer does so with a query string. */
function isReadAsText(name: string, code: Code): boolean {
  if (OF_COOKIES.test(name)) return !code.packages.has('cookie-parser') && !importedPackages(code).has('cookie-parser');
  return OF_QUERY.test(name) && /^[\^~>=v]*5/.test(code.packages.get('express') ?? '') && !code.packages.has('qs');
}

/** What is handed over as a whole text is a language of its own: a filter, a script. */
export function isScript({ embedded }: KnownLabel, path: readonly string[], event: EventOf<'sink'>): boolean {
  const keys = keysOf(path);
  return keys.some((name) => SCRIPTS.has(name)) || (keys.length === 0 && embedded === true && !isAskedWithObjects(event));
}

function keysOf(path: readonly string[]): readonly string[] {
  return path.filter((name) => name !== '*' && !/^\d+$/.test(name));
}

const SANITIZERS = ['express-mongo-sanitize', '@exortek/express-mongo-sanitize', 'mongo-sanitize', 'content-filter'];

/** Every request of the project goes through what takes operators out. */
function isSanitized({ packages }: Code): boolean {
  return SANITIZERS.some((name) => packages.has(name));
}
