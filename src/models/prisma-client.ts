/** @prisma/client: decimal columns are read as decimals of decimal.js. */
import type { Model } from '../engine/model';

const decimal = { module: 'decimal.js', path: ['Decimal'] } as const;

const prismaClient: Model = {
  module: '@prisma/client',
  aliases: ['@prisma/client/runtime/library', '@prisma/client/runtime'],
  reexports: { 'Prisma.Decimal': decimal, Decimal: decimal },
};

export default prismaClient;
