/** How handlers, validations and transactions refuse to go on, whatever framework they are of: express, zod, forms of React, Sequelize. */
import type { Model } from '../engine/model';

const refusals: Model = {
  words: { refusals: 'next reject abort fail error throwError throw send json status push setError addIssue exit redirect assign rollback end render'.split(' ') },
};

export default refusals;
