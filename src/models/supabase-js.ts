/** @supabase/supabase-js: filters that are written as a text. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@supabase/supabase-js',
  aliases: ['@supabase/ssr', '@supabase/postgrest-js'],
  functions: {
    ...rows(undefined, 'createClient createServerClient PostgrestClient', { returns: 'Client' }),
    ...rows('Client', 'from rpc', { returns: 'Filter' }),
    'Client.schema': { returns: 'Client' },
    'Filter.or': { returns: 'Filter', ...into('query', 'argument[0]') },
    'Filter.*': { returns: 'Filter' },
  },
};

export default model;
