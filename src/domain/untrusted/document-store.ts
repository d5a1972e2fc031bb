/** Whether what is asked holds documents: the methods of tables in SQL are called the same, and take no operators as objects. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { staticName } from '../../engine/source/tree';
import { importedPackages } from '../imported-packages';

const OF_DOCUMENTS = /^(?:mongodb|mongoose|mongo\w*|monk|@nestjs\/mongoose|@typegoose\/typegoose|typegoose|marsdb|nedb(?:-\w+)?|@seald-io\/nedb|minimongo|meteor|sails(?:-mongo)?|waterline|@elastic\/elasticsearch|elasticsearch|@opensearch-project\/opensearch|nano|cradle|pouchdb|@aws-sdk\/(?:client-dynamodb|lib-dynamodb)|aws-sdk|dynamoose|redis|ioredis|camo|tingodb|mongo-\w+|connect-mongo|payload|@payloadcms\/db-mongodb)$/;
const OF_TABLES = /^(?:sequelize|sequelize-typescript|@sequelize\/core|typeorm|@nestjs\/typeorm|@nestjs\/sequelize|knex|objection|bookshelf|@prisma\/client|drizzle-orm|kysely|@mikro-orm\/\w+|mysql2?|pg|sqlite3|better-sqlite3|slonik|@supabase\/supabase-js|firebase-admin)$/;

export function holdsDocuments(event: EventOf<'sink'>, code: Code): boolean {
  if (isOfTables(event)) return false;
  const imported = [...importedPackages(code)];
  if (imported.some((name) => OF_DOCUMENTS.test(name))) return true;
  if (imported.some((name) => OF_TABLES.test(name))) return false;
  const own = [...code.packages];
  return own.length === 0 || own.some((name) => OF_DOCUMENTS.test(name)) || !own.some((name) => OF_TABLES.test(name));
}

/** `User.update({ name }, { where: { id } })`, `knex('users').where(…).update({ … })` */
function isOfTables({ call }: EventOf<'sink'>): boolean {
  if (call.type !== 'CallExpression') return false;
  const options = call.arguments[1];
  if (options?.type === 'ObjectExpression' && options.properties.some((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'where')) return true;
  return false;
}
