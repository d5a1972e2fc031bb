/** sqlite3, sqlite, better-sqlite3, node:sqlite, bun:sqlite and the SQLite of phones: the file that holds the database, and the SQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';
import { MARKED, runs } from './rows/sql';

/** A database is a file. */
const opened = { returns: 'Database', ...into('path', 'argument[0]', 'argument[0].filename') };
const query = runs(MARKED, 'argument[0]', 'argument[0].sql');

const model: Model = {
  module: 'sqlite3',
  aliases: ['sqlite', 'better-sqlite3', 'node:sqlite', 'bun:sqlite', 'expo-sqlite', '@databases/sqlite', 'sql.js'],
  functions: {
    ...rows(undefined, 'DatabaseSync default Database open openDatabaseSync openDatabaseAsync', opened),
    verbose: { returns: 'Verbose' },
    'Verbose.Database': opened,
    // The values go to what is called on the statement.
    'Database.prepare': runs({ mark: '?', to: 'next' }, 'argument[0]'),
    'Database.query': runs({ mark: '?', to: 'next' }, 'argument[0]'),
    // They take no values.
    ...rows('Database', 'exec pragma', runs(undefined, 'argument[0]')),
    ...rows('Database', 'all get each run execAsync getAllAsync getFirstAsync runAsync', query),
  },
};

export default model;
