/** postgres: the login of a connection, SQL that is put together by hand; a tagged template hands values over beside it. */
import type { Model } from '../engine/model';
import { runs } from './rows/sql';

const model: Model = {
  module: 'postgres',
  functions: {
    default: {
      returns: 'Sql',
      constrains: [
        { at: 'argument[0].password', role: 'password' },
        { at: 'argument[0].pass', role: 'password' },
        { at: 'argument[1].password', role: 'password' },
        { at: 'argument[1].pass', role: 'password' },
      ],
    },
    'Sql.unsafe': runs({ mark: '$1', to: 'tag', tag: '' }, 'argument[0]'),
  },
};

export default model;
