/** typeorm: columns of entities, of schemas without a class, and of migrations; SQL that is run, and conditions that are put together by hand. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { AS_DRIVER, runs } from './rows/sql';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;
const query: Behaviour = runs(AS_DRIVER, 'argument[0]');
const exact = { word: 'decimal', options: { precision: 19, scale: 4 } };

const typeorm: Model = {
  module: 'typeorm',
  functions: {
    DataSource: { ...login, returns: 'DataSource' },
    createConnection: { ...login, returns: 'DataSource' },
    ...rows(undefined, 'getConnection getManager', { returns: 'DataSource' }),
    ...rows('DataSource', 'query', query),
    ...rows('EntityManager', 'query', query),
    ...rows('Repository', 'query', query),
    'DataSource.createQueryRunner': { returns: 'QueryRunner' },
    ...rows('QueryRunner', 'query', query),
    ...rows('SelectQueryBuilder', 'where andWhere orWhere having andHaving select addSelect orderBy addOrderBy groupBy', { returns: 'SelectQueryBuilder', ...runs({ mark: ':name', to: 'names' }, 'argument[0]') }),
    ...rows('SelectQueryBuilder', 'leftJoinAndSelect innerJoinAndSelect leftJoin innerJoin', { returns: 'SelectQueryBuilder', ...runs(undefined, 'argument[2]') }),
    // Numbers, and values by their names.
    ...rows('SelectQueryBuilder', 'from take skip limit offset setParameter', { returns: 'SelectQueryBuilder' }),
    // A function puts it together from the name of the column, and hands values over beside it.
    Raw: runs(undefined, 'argument[0]'),
    Column: {
      describes: 'column',
      constrains: [
        { at: 'argument[0]', role: 'column-type' },
        { at: 'argument[0].type', role: 'column-type' },
        { at: 'argument[0].transformer.from', role: 'number-parser' },
        { at: 'argument[1].transformer.from', role: 'number-parser' },
      ],
      exact,
    },
    getRepository: { rows: 'argument[0]' },
    'DataSource.getRepository': { rows: 'argument[0]' },
    TableColumn: { constrains: [{ at: 'argument[0].type', role: 'column-type' }], exact },
    Table: { constrains: [{ at: 'argument[0].columns', role: 'columns' }], exact },
    EntitySchema: { constrains: [{ at: 'argument[0].columns', role: 'columns' }], exact },
  },
};

export default typeorm;
