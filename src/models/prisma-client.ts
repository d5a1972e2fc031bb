/** @prisma/client: decimal columns are read as decimals of decimal.js; SQL that is put together by hand. */
import type { Behaviour, Model } from '../engine/model';
import { runs } from './rows/sql';

const decimal = { module: 'decimal.js', path: ['Decimal'] } as const;

/** Of rows that the statement has changed. */
const HOW_MANY: Behaviour = { returns: 'number', sanitizes: true };

const prismaClient: Model = {
  module: '@prisma/client',
  aliases: ['@prisma/client/runtime/library', '@prisma/client/runtime'],
  functions: { 'Prisma.raw': runs({ mark: '?', to: 'tag', tag: 'sql' }, 'argument[0]') },
  conventions: [
    { receivers: [], methods: ['$queryRawUnsafe'], behaviour: { statement: { kind: 'ledger' }, ...runs({ mark: '?', to: 'tag', tag: '$queryRaw' }, 'argument[0]') } },
    { receivers: [], methods: ['$executeRawUnsafe'], behaviour: { ...HOW_MANY, statement: { kind: 'ledger' }, ...runs({ mark: '?', to: 'tag', tag: '$executeRaw' }, 'argument[0]') } },
    // As a function, and no tag, it takes the text as it is.
    { receivers: [], methods: ['$queryRaw'], behaviour: runs(undefined, 'argument[0]') },
    { receivers: [], methods: ['$executeRaw'], behaviour: { ...HOW_MANY, ...runs(undefined, 'argument[0]') } },
  ],
  reexports: { 'Prisma.Decimal': decimal, Decimal: decimal },
};

export default prismaClient;
