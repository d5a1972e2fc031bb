/** SQL that handlers hand to drivers. */
import express from 'express';
import { Client, Pool, escapeIdentifier, escapeLiteral } from 'pg';
import mysql from 'mysql2';
import mssql from 'mssql';
import oracledb from 'oracledb';
import Database from 'better-sqlite3';
import pgPromise from 'pg-promise';
import postgres from 'postgres';

const app = express();
const pool = new Pool();
const client = new Client();
const connection = mysql.createConnection({});
const farm = mysql.createPool({});
const lite = new Database('shop.db');
const pgp = pgPromise();
const bank = pgp(process.env.DATABASE_URL!);
const pg = postgres(process.env.DATABASE_URL!);
const hall = new Pool();
const shelf = mysql.createConnection({});
const barn = mysql.createPool({});
const COLUMNS = ['name', 'price'];
const NAMES: Record<string, string> = { name: 'u.name', mail: 'u.mail' };

app.get('/pg', async (req: any, res: any) => {
  const { name, city, from } = req.query;
  await pool.query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await pool.query(`SELECT * FROM users WHERE name = '${name}' AND city = $1`, [city]); // $ alert=sql-injection
  await pool.query("SELECT * FROM users WHERE name LIKE '%" + name + "%' AND city = '" + city + "'"); // $ alert=sql-injection
  await client.query({ text: `SELECT * FROM users WHERE id = ${req.params.id}` }); // $ alert=sql-injection
  await client.query(`SELECT * FROM users ORDER BY ${name}`); // $ alert=sql-injection
  const found = await pool.connect();
  await found.query(`INSERT INTO visits (name, city) VALUES ('${name}', '${city}')`); // $ alert=sql-injection
  await found.query(`SELECT * FROM users WHERE id IN (${req.body.ids.join(', ')})`); // $ alert=sql-injection
  await found.query(`SELECT * FROM visits WHERE at BETWEEN '${from}' AND now()`); // $ alert=sql-injection
  await hall.query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await pool.query('SELECT * FROM users WHERE name = $1', [name]); // ok: beside the text
  await pool.query({ text: 'SELECT * FROM users WHERE name = $1', values: [name] }); // ok: beside the text
  await pool.query(`SELECT * FROM users WHERE name = ${client.escapeLiteral(name)} ORDER BY ${client.escapeIdentifier(city)}`); // ok: escaped
  await pool.query('SELECT * FROM users WHERE name = ' + escapeLiteral(name) + ' ORDER BY ' + escapeIdentifier(city)); // ok: escaped
  await pool.query(`SELECT * FROM users WHERE id = ${Number(req.params.id)}`); // ok: a number
  await pool.query(`SELECT * FROM users LIMIT ${parseInt(req.query.limit, 10)}`); // ok: a number
  await pool.query(`SELECT * FROM users ORDER BY ${NAMES[city] ?? 'u.id'}`); // ok: what the program has for the name
  await pool.query(`SELECT * FROM users ORDER BY name ${req.query.down ? 'DESC' : 'ASC'}`); // ok: one of two
  const places = req.body.ids.map((_: unknown, at: number) => `$${at + 1}`).join(', ');
  await pool.query(`SELECT * FROM users WHERE id IN (${places})`, req.body.ids); // ok: placeholders alone
  res.end();
});

app.get('/mysql', (req: any, res: any) => {
  const sql = "SELECT * FROM users WHERE name = '" + req.query.name + "'";
  connection.query(sql, (error: unknown, rows: unknown) => res.json(rows)); // $ alert=sql-injection
  connection.query('SELECT * FROM users WHERE id = ' + req.params.id, (error: unknown, rows: unknown) => res.json(rows)); // $ alert=sql-injection
  connection.execute(`DELETE FROM users WHERE id = ${req.params.id}`); // $ alert=sql-injection
  connection.query(String.raw`SELECT * FROM users WHERE name = '${req.query.name}'`); // $ alert=sql-injection
  connection.query({ sql: `SELECT * FROM ${req.query.table}`, timeout: 100 }); // $ alert=sql-injection
  farm.query(`UPDATE users SET name = '${req.body.name}' WHERE id = 1`); // $ alert=sql-injection
  farm.execute(`SELECT * FROM users WHERE mail = "${req.body.mail}"`); // $ alert=sql-injection
  farm.getConnection().query(`SELECT * FROM users WHERE age > ${req.query.age}`); // $ alert=sql-injection
  shelf.query(`SELECT * FROM users WHERE age > ${req.query.age}`); // $ alert=sql-injection
  shelf.execute(req.query.sql); // $ alert=sql-injection
  barn.query(`SELECT * FROM users WHERE age > ${req.query.age}`); // $ alert=sql-injection
  barn.execute(req.query.sql); // $ alert=sql-injection
  const one = barn.getConnection();
  one.query(`SELECT * FROM users WHERE age > ${req.query.age}`); // $ alert=sql-injection
  connection.query('SELECT * FROM users WHERE name = ?', [req.query.name]); // ok: beside the text
  connection.query('SELECT * FROM users WHERE name = ' + mysql.escape(req.query.name) + ' ORDER BY ' + mysql.escapeId(req.query.sort)); // ok: escaped
  connection.query('SELECT * FROM users WHERE name = ' + connection.escape(req.query.name)); // ok: escaped
  connection.query(mysql.format('SELECT * FROM ?? WHERE name = ?', [req.query.table, req.query.name])); // ok: escaped
});

app.get('/sqlite', (req: any, res: any) => {
  res.json(lite.prepare(`SELECT * FROM notes WHERE owner = '${req.query.owner}'`).all()); // $ alert=sql-injection
  lite.exec("DELETE FROM notes WHERE owner = '" + req.query.owner + "'"); // $ alert=sql-injection
  res.json(lite.prepare('SELECT * FROM notes WHERE owner = ?').all(req.query.owner)); // ok: beside the text
});

app.get('/mssql', async (req: any, res: any) => {
  const server = await mssql.connect({});
  const { name } = req.query;
  await server.request().query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await new mssql.ConnectionPool({}).request().input('id', 1).query(`SELECT * FROM users WHERE name = '${name}' AND id = @id`); // $ alert=sql-injection
  await new mssql.ConnectionPool({}).connect().query(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await new mssql.Request().batch(`DROP TABLE ${name}`); // $ alert=sql-injection
  await new mssql.PreparedStatement().prepare(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await mssql.query('SELECT * FROM users WHERE name = ' + name); // $ alert=sql-injection
  await server.request().input('name', mssql.NVarChar, name).query('SELECT * FROM users WHERE name = @name'); // ok: beside the text
  await mssql.query`SELECT * FROM users WHERE name = ${name}`; // ok: the tag hands it over
  res.end();
});

app.get('/oracle', async (req: any, res: any) => {
  const session = await oracledb.getConnection({});
  await session.execute(`SELECT * FROM emp WHERE name = '${req.body.name}'`); // $ alert=sql-injection
  await oracledb.createPool({}).getConnection().queryStream(`SELECT * FROM ${req.body.table}`); // $ alert=sql-injection
  await session.executeMany(`INSERT INTO ${req.body.table} VALUES (:1)`, [[1]]); // $ alert=sql-injection
  await session.execute(req.body.sql); // $ alert=sql-injection
  await session.execute('SELECT * FROM emp WHERE name = :name', { name: req.body.name }); // ok: beside the text
  res.end();
});

app.get('/pg-promise', async (req: any, res: any) => {
  const { holder } = req.query;
  await bank.any(`SELECT * FROM cards WHERE holder = '${holder}'`); // $ alert=sql-injection
  await bank.none('DELETE FROM cards WHERE holder = ' + pgp.as.raw(holder)); // $ alert=sql-injection
  await bank.any('SELECT * FROM cards WHERE holder = $1', [holder]); // ok: beside the text
  await bank.any('SELECT * FROM cards WHERE holder = ' + pgp.as.text(holder)); // ok: escaped
  await bank.any(pgp.as.format('SELECT * FROM cards WHERE holder = $1', [holder])); // ok: escaped
  res.end();
});

app.get('/postgres', async (req: any, res: any) => {
  const { holder } = req.query;
  await pg.unsafe(`SELECT * FROM cards WHERE holder = '${holder}'`); // $ alert=sql-injection
  await pg`SELECT * FROM cards WHERE holder = ${holder} ORDER BY ${pg(holder)}`; // ok: the tag hands it over
  await pg.unsafe('SELECT * FROM cards WHERE holder = $1', [holder]); // ok: beside the text
  res.end();
});

app.get('/asked', async (req: any, res: any) => {
  const { sort, page, direction, owner } = req.query;
  if (!COLUMNS.includes(sort)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users ORDER BY ${sort}`); // ok: one of a list
  if (!/^\d+$/.test(page)) return res.sendStatus(400);
  await pool.query(`SELECT * FROM users OFFSET ${page}`); // ok: digits alone
  switch (direction) {
    case 'asc':
      await pool.query(`SELECT * FROM users ORDER BY name ${direction}`); // ok: a case of its own
  }
  if (owner) await pool.query(`SELECT * FROM users WHERE owner = '${owner}'`); // $ alert=sql-injection
  const parts: string[] = [];
  const values: unknown[] = [];
  if (owner) values.push(owner);
  if (owner) parts.push(`owner = $${values.length}`);
  await pool.query(`SELECT * FROM users WHERE ${parts.join(' AND ')}`, values); // ok: placeholders alone
  const raw: string[] = [];
  if (owner) raw.push(`owner = '${owner}'`);
  return pool.query(`SELECT * FROM users WHERE ${raw.join(' AND ')}`); // $ alert=sql-injection
});

app.get('/inside', async (req: any, res: any) => {
  await byName(req.query.name); // $ alert=sql-injection
  await byNameSafely(req.query.name); // ok: beside the text
  res.end();
});

function byName(name: string) {
  return pool.query(`SELECT * FROM users WHERE name = '${name}'`);
}

function byNameSafely(name: string) {
  return pool.query('SELECT * FROM users WHERE name = $1', [name]);
}

export function report(table: string) {
  return pool.query(`SELECT * FROM ${table}`); // ok: nobody knows where it comes from
}
