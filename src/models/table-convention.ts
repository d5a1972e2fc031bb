/** Tables of orders, payments and balances, whatever writes them: mongoose, Prisma, Sequelize, TypeORM, knex, drizzle, the drivers of MongoDB and Firestore. */
import { BOUNDING_COLUMNS, HOLDING_COLUMNS, LEDGER_ROWS, ROW_ENDINGS } from '../domain/money/ledger';
import type { Convention, Model, Words } from '../engine/model';

const tables = { receivers: LEDGER_ROWS, tables: true } as const;
const first = { at: 'argument[0]', kind: 'ledger' } as const;
const second = { at: 'argument[1]', kind: 'ledger' } as const;

const conventions: readonly Convention[] = [
  {
    ...tables,
    methods: ['new', 'create', 'insert', 'insertOne', 'insertMany', 'createMany', 'bulkCreate', 'save', 'upsert', 'add', 'values', 'insertAndFetch', 'createOne', 'persist'],
    behaviour: { sinks: [first] },
  },
  { ...tables, methods: ['update', 'updateMany', 'set', 'patch', 'merge'], behaviour: { sinks: [first, second] } },
  {
    ...tables,
    methods: ['updateOne', 'findOneAndUpdate', 'findByIdAndUpdate', 'replaceOne', 'findOneAndReplace', 'updateAndFetchById', 'patchAndFetchById', 'assign'],
    behaviour: { sinks: [second] },
  },
  {
    ...tables,
    methods: ['increment', 'decrement'],
    behaviour: {
      sinks: [
        first,
        { at: 'argument[1]', kind: 'ledger', as: 'argument[0]' },
        { at: 'argument[2]', kind: 'ledger', as: 'argument[1]' },
      ],
    },
  },
];

const words: Words = {
  tableGivers: (
    'knex db trx tx from into table collection insert update insertInto updateTable getRepository repository getCollection model getModel query getCustomRepository'
  ).split(' '),
  anyTable: (
    'repo repository model collection table manager em entitymanager db database prisma client conn connection trx tx knex sql session dao doc record row entity this'
  ).split(' '),
  tableEndings: [...ROW_ENDINGS, 'coll', 'col', 'record', 'doc', 'ref'],
  rowGivers: (
    'findOne findById findByPk findOneBy findOneOrFail findOneByOrFail findOneAndUpdate findOneAndDelete findByIdAndUpdate findByIdAndDelete findOrCreate getOne create build preload fetch ' +
    'findUnique findUniqueOrThrow findFirst findFirstOrThrow findByEmail findByUsername upsert first'
  ).split(' '),
  rowLists: 'find findAll findBy findMany getMany toArray'.split(' '),
  rowKeepers: 'lean exec sort limit skip populate toObject toJSON get cursor where orderBy session clone orFail save deleteOne remove'.split(' '),
  rowSelectors: ['select'],
  columnOptions: ['select', 'attributes', 'projection', 'fields', 'columns'],
  joinOptions: ['include', 'with', 'relations'],
  rowTypes: 'Repository Model EntityRepository MongoRepository TreeRepository ModelStatic ReturnModelType HydratedDocument'.split(' '),
  boundingColumns: BOUNDING_COLUMNS,
  atLeast: ['$gt', '$gte', 'gt', 'gte'],
  conditions: ['where'],
  queries: 'query execute raw $queryRawUnsafe all get any one oneOrNone many manyOrNone'.split(' '),
};

const model: Model = { conventions, columns: HOLDING_COLUMNS, words };

export default model;
