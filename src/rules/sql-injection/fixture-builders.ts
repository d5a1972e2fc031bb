/** Pieces of SQL that are handed to builders and mappers. */
import express from 'express';
import knexOf from 'knex';
import { raw } from 'objection';
import { Prisma, PrismaClient } from '@prisma/client';
import { Sequelize, literal } from 'sequelize';
import { DataSource, EntityManager, QueryRunner, Repository, createConnection, getConnection, getManager } from 'typeorm';
import { sql } from 'drizzle-orm';
import { sql as slices } from 'kysely';
import { z } from 'zod';

const app = express();
const knex: any = knexOf({});
const prisma: any = new PrismaClient();
const sequelize: any = new Sequelize('postgres://localhost/shop');
const archive: any = new Sequelize('postgres://localhost/archive');
const ledger: any = knexOf({});
const source = new DataSource({});
declare const db: any;
declare const User: any;
declare const users: any;
declare const repository: any;
declare const em: any;

app.get('/knex', async (req: any, res: any) => {
  const { status, sort } = req.query;
  await knex.raw(`SELECT * FROM orders WHERE status = '${status}'`); // $ alert=sql-injection
  await knex('orders').whereRaw("status = '" + status + "'"); // $ alert=sql-injection
  await knex('orders').orderByRaw(`${sort} DESC`); // $ alert=sql-injection
  await knex.schema.raw(`DROP TABLE ${status}`); // $ alert=sql-injection
  await User.query().where(raw(`status = '${status}'`)); // $ alert=sql-injection
  await ledger.raw(`SELECT * FROM orders WHERE status = '${status}'`); // $ alert=sql-injection
  await knex.raw('SELECT * FROM orders WHERE status = ?', [status]); // ok: beside the text
  await knex('orders').whereRaw('status = ?', [status]); // ok: beside the text
  await knex('orders').where({ status }).orderBy(sort); // ok: the builder puts names in quotes
  res.end();
});

app.get('/prisma', async (req: any, res: any) => {
  const { name } = req.query;
  await prisma.$queryRawUnsafe(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await prisma.$executeRawUnsafe(`DELETE FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await prisma.$queryRaw(Prisma.raw(`SELECT * FROM users WHERE name LIKE '%${name}%'`)); // $ alert=sql-injection
  await prisma.$executeRaw('DELETE FROM users WHERE name = ' + name); // $ alert=sql-injection
  await prisma.$queryRaw('SELECT id FROM users WHERE name = ' + name); // $ alert=sql-injection
  await prisma.$queryRaw`SELECT * FROM users ORDER BY ${Prisma.raw(name)}`; // $ alert=sql-injection
  await prisma.$queryRaw`SELECT * FROM users WHERE name = ${name}`; // ok: the tag hands it over
  await prisma.$queryRaw(Prisma.sql`SELECT * FROM users WHERE name = ${name}`); // ok: the tag hands it over
  await prisma.$queryRawUnsafe('SELECT * FROM users WHERE name = $1', name); // ok: beside the text
  await prisma.user.findMany({ where: { name } }); // ok: no SQL
  res.end();
});

app.get('/sequelize', async (req: any, res: any) => {
  const { q } = req.query;
  await sequelize.query(`SELECT * FROM products WHERE name = '${q}'`); // $ alert=sql-injection
  await sequelize.query(`SELECT * FROM products WHERE name LIKE '%${q}%'`, { type: 'SELECT' }); // $ alert=sql-injection
  await User.findAll({ where: literal(`name = '${q}'`) }); // $ alert=sql-injection
  await User.findAll({ order: sequelize.literal(q) }); // $ alert=sql-injection
  await User.findAll({ order: Sequelize.literal(q) }); // $ alert=sql-injection
  await archive.query(`SELECT * FROM products WHERE name = '${q}'`); // $ alert=sql-injection
  await User.findAll({ order: archive.literal(q) }); // $ alert=sql-injection
  await User.findAll({ order: db.literal(q) }); // $ alert=sql-injection
  await sequelize.query('SELECT * FROM products WHERE name = :q', { replacements: { q } }); // ok: beside the text
  await sequelize.query('SELECT * FROM products WHERE name = ' + sequelize.escape(q)); // ok: escaped
  await User.findAll({ where: { name: q } }); // ok: no SQL
  res.end();
});

app.get('/typeorm', async (req: any, res: any) => {
  const { name, sort, limit } = req.query;
  await source.query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  const made = createConnection({});
  await made.query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  const current = getConnection();
  await current.query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  const keeper = getManager();
  await keeper.query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await keeper.query('SELECT * FROM users WHERE name = $1', [name]); // ok: beside the text
  await repository.createQueryBuilder('u').where(`u.name = '${name}'`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').take(limit).orderBy(`u.${sort}`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').skip(limit).addOrderBy(`u.${sort}`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').limit(limit).groupBy(`u.${sort}`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').offset(limit).select(`u.${sort}`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').setParameter('a', 1).addSelect(`u.${sort}`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder().from('users', 'u').orderBy(`u.${sort}`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').select('u.name').orWhere(`u.name = '${name}'`).having(`count(u.id) > ${limit}`).andHaving(`max(u.id) < ${sort}`).getMany(); // $ alert=sql-injection alert=sql-injection alert=sql-injection
  await repository.createQueryBuilder('u').leftJoinAndSelect('u.orders', 'o', `o.name = '${name}'`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').innerJoinAndSelect('u.orders', 'o', `o.name = '${name}'`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').leftJoin('u.orders', 'o', `o.name = '${name}'`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').innerJoin('u.orders', 'o', `o.name = '${name}'`).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').where(name).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').andWhere(name).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').orWhere(name).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').having(name).getMany(); // $ alert=sql-injection
  await repository.createQueryBuilder('u').andHaving(name).getMany(); // $ alert=sql-injection
  const [first] = await repository.createQueryBuilder('u').getMany();
  await first.names.includes(name); // ok: a row
  await repository.createQueryBuilder('u').where('u.name = :name', { name }).getMany(); // ok: beside the text
  await repository.find({ where: { name } }); // ok: no SQL
  res.end();
});

export class Users {
  constructor(
    private readonly keeper: EntityManager,
    private readonly rows: Repository<unknown>,
    private readonly runner: QueryRunner,
  ) {}

  async all(name: string) {
    await this.keeper.query(`SELECT * FROM users WHERE name = '${name}'`);
  }

  async each(name: string) {
    await this.rows.query(`SELECT * FROM users WHERE name = '${name}'`);
  }

  async run(name: string) {
    await this.runner.query(`SELECT * FROM users WHERE name = '${name}'`);
  }

  async safely(name: string) {
    await this.keeper.query('SELECT * FROM users WHERE name = $1', [name]);
  }
}

export function listen(all: Users) {
  app.get('/users', async (req: any, res: any) => {
    await all.all(req.query.name); // $ alert=sql-injection
    await all.each(req.query.name); // $ alert=sql-injection
    await all.run(req.query.name); // $ alert=sql-injection
    await all.safely(req.query.name); // ok: beside the text
    res.end();
  });
}

app.get('/drizzle', async (req: any, res: any) => {
  const { name } = req.query;
  await db.execute(sql.raw(`SELECT * FROM users WHERE name = '${name}'`)); // $ alert=sql-injection
  await db.execute(slices.lit(`name = '${name}'`)); // $ alert=sql-injection
  await db.execute(slices.unsafe(`name = '${name}'`)); // $ alert=sql-injection
  await db.execute(sql`SELECT * FROM users WHERE name = ${name}`); // ok: the tag hands it over
  await db.select().from(users).where(sql`${users.name} = ${name}`); // ok: the tag hands it over
  await em.getConnection().execute(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  res.end();
});

const Query = z.object({
  role: z.enum(['admin', 'user']),
  id: z.string().uuid(),
  at: z.string().datetime(),
  key: z.string().cuid(),
  other: z.string().cuid2(),
  ulid: z.string().ulid(),
  short: z.string().nanoid(),
  age: z.coerce.number(),
  mail: z.string().email(),
});

app.get('/schemas', async (req: any, res: any) => {
  const { role, id, at, key, other, ulid, short, age, mail } = Query.parse(req.query);
  await db.query(`SELECT * FROM users WHERE at > '${at}'`); // ok: a date
  await db.query(`SELECT * FROM users WHERE key = '${key}'`); // ok: letters and digits
  await db.query(`SELECT * FROM users WHERE key = '${other}'`); // ok: letters and digits
  await db.query(`SELECT * FROM users WHERE key = '${ulid}'`); // ok: letters and digits
  await db.query(`SELECT * FROM users WHERE key = '${short}'`); // ok: letters and digits
  await db.query(`SELECT * FROM users WHERE role = '${role}'`); // ok: one of a list
  await db.query(`SELECT * FROM users WHERE id = '${id}'`); // ok: letters and digits of a form
  await db.query(`SELECT * FROM users WHERE age > ${age}`); // ok: a number
  await db.query(`SELECT * FROM users WHERE mail = '${mail}'`); // $ alert=sql-injection
  res.end();
});
