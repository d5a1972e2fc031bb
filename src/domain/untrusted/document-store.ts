/** Whether what is asked holds documents: the methods of tables in SQL are called the same, and take no operators as objects. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { calledName, staticName } from '../../engine/source/tree';
import { importedPackages } from '../imported-packages';

const OF_DOCUMENTS =
  /^(?:mongodb|mongoose|mongo\w*|monk|@nestjs\/mongoose|@typegoose\/typegoose|typegoose|marsdb|nedb(?:-\w+)?|@seald-io\/nedb|minimongo|meteor|sails(?:-mongo)?|waterline|nano|cradle|pouchdb|camo|tingodb|mongo-\w+|connect-mongo|@payloadcms\/db-mongodb)$/;
const OF_TABLES = /^(?:sequelize|sequelize-typescript|@sequelize\/core|typeorm|@nestjs\/typeorm|@nestjs\/sequelize|knex|objection|bookshelf|@prisma\/client|drizzle-orm|kysely|@mikro-orm\/\w+|mysql2?|pg|sqlite3|better-sqlite3|slonik|@supabase\/supabase-js|firebase-admin)$/;

/** Methods that take a condition as an object, and no text. */
const ASKED_WITH_OBJECTS = /\.(?:find(?:One\w*)?|findAndModify|update(?:One|Many)?|delete(?:One|Many)|replaceOne|remove|count(?:Documents)?|aggregate|distinct|exists|bulkWrite)$|(?:find|update|delete|aggregate)\w*\.(?:where|and|or|nor|merge|match)$/i;

export function isAskedWithObjects({ text }: EventOf<'sink'>): boolean {
  return ASKED_WITH_OBJECTS.test(text);
}

export function holdsDocuments(event: EventOf<'sink'>, code: Code): boolean {
  if (!isAskedWithObjects(event)) return true;
  if (isOfTables(event)) return false;
  if (isOfCollection(event)) return true;
  const imported = [...importedPackages(code)];
  if (imported.some((name) => OF_DOCUMENTS.test(name))) return true;
  if (imported.some((name) => OF_TABLES.test(name))) return false;
  return code.packages.size === 0 || [...code.packages.keys()].some((name) => OF_DOCUMENTS.test(name));
}

/** `db.collection('users').findOne(…)` */
function isOfCollection({ call }: EventOf<'sink'>): boolean {
  const owner = call.type === 'CallExpression' && call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
  return owner?.type === 'CallExpression' && calledName(owner) === 'collection';
}

/** `User.update({ name }, { where: { id } })`, `knex('users').where({ id }).update({ name })` */
function isOfTables({ call }: EventOf<'sink'>): boolean {
  const owner = call.type === 'CallExpression' && call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
  if (owner?.type === 'CallExpression' && calledName(owner) === 'where') return true;
  const options = call.type === 'CallExpression' ? call.arguments[1] : undefined;
  return options?.type === 'ObjectExpression' && options.properties.some((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'where');
}
