/** Drivers of SQL databases: what is asked with a text of SQL and values beside it, and builders that take conditions as texts. */
import type { Convention, Model } from '../engine/model';
import { runs } from './rows/sql';

const DATABASES = (
  'db database pool client connection conn con cnx sequelize knex trx tx prisma manager entitymanager datasource queryrunner sql mysql pg postgres sqlite transaction t session repository repo em orm dbconnection'
).split(' ');

/** Texts of SQL: what is handed to methods that databases share with everything else. */
const SQL_TEXTS = ['SELECT ', 'select ', 'Select ', 'INSERT ', 'insert into', 'Insert ', 'UPDATE ', 'update ', 'Update ', 'DELETE ', 'delete from', 'Delete ', 'CREATE ', 'create table', 'DROP ', 'drop ', 'ALTER ', 'PRAGMA ', 'TRUNCATE ', 'WITH ', 'CALL ', 'EXEC ', 'WHERE ', 'where '];

/** Of a condition: something is compared in it. */
const CONDITIONS = ['=', '<', '>', ' LIKE ', ' like ', ' ILIKE ', ' ilike ', ' IN ', ' in ', ' IS ', ' is ', ' BETWEEN ', ' between ', ' MATCH', 'EXISTS', 'exists'];

/** What a builder is called, or the call before in its chain. */
const BUILDERS = 'querybuilder qb builder query where andwhere orwhere select addselect from leftjoin innerjoin leftjoinandselect innerjoinandselect having groupby orderby addorderby subquery'.split(' ');

const conventions: readonly Convention[] = [
  { receivers: DATABASES, methods: ['query', 'queryObject', 'queryArray', 'rawQuery'], behaviour: { statement: { kind: 'ledger' }, ...runs(undefined, 'argument[0]', 'argument[0].text', 'argument[0].sql', 'argument[0].query') } },
  {
    receivers: DATABASES,
    methods: ['execute', 'run', 'none', 'one', 'oneOrNone', 'any', 'many', 'manyOrNone', 'all', 'get', 'each', 'exec', 'prepare', 'execSql', 'executeSql', 'multi', 'result', 'batch', 'executeQuery', 'runQuery', 'execQuery', 'queryRaw', 'executeRaw', 'queryAsync', 'executeAsync', 'queryOne', 'queryAll', 'getAll', 'getOne'],
    texts: SQL_TEXTS,
    behaviour: { statement: { kind: 'ledger' }, ...runs(undefined, 'argument[0]', 'argument[0].text', 'argument[0].sql') },
  },
  { receivers: [], methods: ['createQueryBuilder'], behaviour: { returns: 'typeorm:SelectQueryBuilder' } },
  {
    receivers: BUILDERS,
    methods: ['where', 'andWhere', 'orWhere', 'having', 'andHaving', 'orHaving'],
    texts: CONDITIONS,
    behaviour: runs({ mark: ':name', to: 'names' }, 'argument[0]'),
  },
];

const model: Model = {
  conventions,
  // Sequelize takes the values by this name.
  words: { namedValues: ['replacements'] },
};

export default model;
