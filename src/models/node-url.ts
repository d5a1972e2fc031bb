/** node:url, node:querystring and packages like them: the parts of an address are as those of the text that it is read from. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const SAME = [{ from: 'argument[0]', to: 'return' }] as const;

const model: Model = {
  module: 'node:url',
  aliases: ['url', 'node:querystring', 'querystring', 'qs', 'query-string', 'url-parse', 'querystringify', 'fast-querystring', 'picoquery', 'parseurl', 'legacy-url'],
  reexports: { URL: { path: ['URL'] }, URLSearchParams: { path: ['URLSearchParams'] } },
  functions: {
    ...rows(undefined, 'default parse parseUrl decode unescape original', { undoes: true, propagates: SAME }),
    pathToFileURL: { returns: 'URL', propagates: SAME },
    fileURLToPath: { returns: 'string', propagates: SAME },
  },
};

export default model;
