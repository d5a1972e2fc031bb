/** cheerio: it looks like jQuery and is a document of a server, in which nothing runs that it is asked for. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'cheerio',
  functions: { load: { returns: 'CheerioAPI' }, 'CheerioAPI.()': { returns: 'Cheerio', propagates: [] }, 'Cheerio.*': { propagates: [] }, 'CheerioAPI.parseHTML': { propagates: [] } },
};

export default model;
