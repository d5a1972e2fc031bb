/** What the models of servers are put together from: which parts of a request whoever sends it chooses. */
import type { Entry } from '../../engine/model';

/** Of a request of express, and of those that are built as it is. Where a file is kept, the server says; what it was called, its sender. */
export const REQUEST: readonly string[] = [
  'body', 'rawBody', 'query', 'params', 'headers', 'rawHeaders', 'cookies', 'url', 'originalUrl', 'path', 'hostname', 'host', 'xhr',
  ...['originalname', 'name', 'buffer', 'data'].flatMap((name) => [`file.${name}`, `files.*.${name}`, `files.*.*.${name}`]),
];

/** Of one of node itself. */
export const MESSAGE: readonly string[] = ['url', 'headers', 'rawHeaders', 'headersDistinct', 'trailers', '(each)'];

/** Methods by which routes are declared. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'del', 'all', 'head', 'options'] as const;

/** Methods that a route of the web is exported as. */
export const EXPORTED = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** A handler of routes that is known by its two parameters, or by what it is handed to. */
export const REQ: readonly string[] = ['req', 'request'];
export const RES: readonly string[] = ['res', 'response'];

/** What the parameter itself is. */
export function handed(entry: Omit<Entry, 'brings'>): Entry {
  return { ...entry, brings: [''] };
}
