/** Stores that are asked with SQL, and helpers that put it together. */
import express from 'express';
import Joi from 'joi';
import { isDecimal, isFloat, isInt, isIP, isISO8601, isMongoId, isUUID } from 'validator';
import { BigQuery } from '@google-cloud/bigquery';
import { createClient } from '@clickhouse/client';
import { createClient as createTurso } from '@libsql/client';
import { Client as Planet, connect } from '@planetscale/database';
import { DynamoDB } from 'aws-sdk';
import { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import { Client as Cassandra } from 'cassandra-driver';
import snowflake from 'snowflake-sdk';
import { Request } from 'tedious';
import format, { ident, literal } from 'pg-format';
import SqlString from 'sqlstring';
import { DatabaseSync } from 'node:sqlite';
import { open } from 'sqlite';
import { openDatabaseAsync, openDatabaseSync } from 'expo-sqlite';
import sqlite3 from 'sqlite3';
import BunDatabase, { Database } from 'better-sqlite3';
import mysql2 from 'mysql2';
import pgPromise from 'pg-promise';
import { Athena, RDSDataService } from 'aws-sdk';
import { BatchExecuteStatementCommand, ExecuteStatementCommand as Aurora, QueryCommand, StartQueryExecutionCommand } from '@aws-sdk/client-rds-data';
import { CosmosClient } from '@azure/cosmos';
import { InfluxDB } from 'influx';
import { createClient as vercelClient, createPool, db as vercel, neon, sql as tag } from 'pg';
import { DataSource, Raw } from 'typeorm';

const app = express();
const verbose = sqlite3.verbose();
const notes = new verbose.Database(':memory:');
declare const db: any;
declare const dao: any;
declare const qb: any;
declare const t: any;

app.get('/stores', async (req: any, res: any) => {
  const { name } = req.query;
  await new BigQuery().query({ query: 'SELECT * FROM users WHERE name = ?', params: [name] }); // $ alert=sql-injection
  await new BigQuery().createQueryJob(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await new BigQuery().query({ query: 'SELECT * FROM users WHERE name = @name', params: { name } }); // ok: beside the text
  await createClient().query({ query: `SELECT * FROM users WHERE name = '${name}'` }); // $ alert=sql-injection
  const warehouse = createClient();
  await warehouse.query({ query: `SELECT * FROM users WHERE name = '${name}'` }); // $ alert=sql-injection
  await createClient().command({ query: `DROP TABLE ${name}` }); // $ alert=sql-injection
  await createClient().exec({ query: `DROP TABLE ${name}` }); // $ alert=sql-injection
  await createClient().query({ query: 'SELECT * FROM users WHERE name = {name:String}', query_params: { name } }); // ok: beside the text
  await createTurso({}).execute({ sql: 'SELECT * FROM users WHERE name = ?', args: [name] }); // $ alert=sql-injection
  await createTurso({}).execute({ sql: 'SELECT * FROM users WHERE name = ?', args: [name] }); // $ alert=sql-injection
  await createTurso({}).executeMultiple(`DROP TABLE ${name}`); // $ alert=sql-injection
  await createTurso({}).batch([`DROP TABLE ${name}`]); // $ alert=sql-injection
  await createTurso({}).execute({ sql: 'SELECT * FROM users WHERE name = ?', args: [name] }); // ok: beside the text
  await connect({}).execute('SELECT * FROM users WHERE name = ?', [name]); // $ alert=sql-injection
  await new Planet({}).execute('SELECT * FROM users WHERE age > ?', [req.query.age]); // $ alert=sql-injection
  await connect({}).execute('SELECT * FROM users WHERE name = ?', [name]); // ok: beside the text
  await new DynamoDB().executeStatement({ Statement: `SELECT * FROM users WHERE name = '${name}'` }); // $ alert=sql-injection
  await dao.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM users WHERE name = '${name}'` })); // $ alert=sql-injection
  await dao.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM users WHERE name = ?', Parameters: [{ S: name }] })); // ok: beside the text
  await new Cassandra({}).execute('SELECT * FROM users WHERE name = ?', [name]); // $ alert=sql-injection
  await new Cassandra({}).eachRow(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await new Cassandra({}).stream(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await new Cassandra({}).batch([{ query: `DELETE FROM ${name}` }]); // $ alert=sql-injection
  await new Cassandra({}).execute('SELECT * FROM users WHERE name = ?', [name], { prepare: true }); // ok: beside the text
  snowflake.createConnection({}).execute({ sqlText: 'SELECT * FROM users WHERE name = ?', binds: [name] }); // $ alert=sql-injection
  snowflake.createConnection({}).execute({ sqlText: 'SELECT * FROM users WHERE name = ?', binds: [name] }); // ok: beside the text
  new Request(`SELECT * FROM users WHERE name = '${name}'`, () => res.end()); // $ alert=sql-injection
});

app.get('/sqlite', (req: any, res: any) => {
  notes.all('SELECT * FROM notes WHERE owner = ?', [req.query.owner], (error: unknown, rows: unknown) => res.json(rows)); // $ alert=sql-injection
  notes.get(req.query.sql); // $ alert=sql-injection
  notes.each(req.query.sql); // $ alert=sql-injection
  notes.run(req.query.sql); // $ alert=sql-injection
  new DatabaseSync('x').exec(req.query.sql); // $ alert=sql-injection
  const paper: any = open({});
  paper.run(req.query.sql); // $ alert=sql-injection
  const phone = openDatabaseSync('x');
  phone.getAllAsync(req.query.sql); // $ alert=sql-injection
  phone.getFirstAsync(req.query.sql); // $ alert=sql-injection
  openDatabaseAsync('x').runAsync(req.query.sql); // $ alert=sql-injection
  openDatabaseAsync('x').execAsync(req.query.sql); // $ alert=sql-injection
  notes.run('DELETE FROM notes WHERE owner = ?', req.query.owner); // ok: beside the text
});

app.get('/helpers', async (req: any, res: any) => {
  const { name } = req.query;
  await db.query(format('SELECT * FROM users ORDER BY %s', name)); // $ alert=sql-injection
  await db.query(format('SELECT * FROM users WHERE name = %L', name)); // ok: escaped
  await db.query(`SELECT * FROM users WHERE name = ${literal(name)} ORDER BY ${ident(name)}`); // ok: escaped
  await db.query(`SELECT * FROM users WHERE name = ${SqlString.escape(name)} ORDER BY ${SqlString.escapeId(name)}`); // ok: escaped
  await db.query(SqlString.format('SELECT * FROM users WHERE name = ?', [name])); // ok: escaped
  res.end();
});

app.get('/names', async (req: any, res: any) => {
  const { name } = req.query;
  await db.query("SELECT * FROM users WHERE name = '" + name + "'"); // $ alert=sql-injection
  await db.all(`SELECT * FROM users WHERE name = '${name}'`); // $ alert=sql-injection
  await db.execute(name); // ok: nobody says that it is SQL
  await t.none('UPDATE users SET seen = now() WHERE name = ' + name); // $ alert=sql-injection
  await qb.where('name = :name', { name }); // $ alert=sql-injection
  await qb.where('name', name); // ok: no text of SQL
  await db.get(name); // ok: a key
  await db.fn.raw(name); // $ alert=sql-injection
  res.end();
});

const Text = Joi.object({ id: Joi.string().guid(), other: Joi.string().uuid(), code: Joi.string().alphanum(), at: Joi.string().isoDate(), kind: Joi.string().valid('a', 'b'), text: Joi.string() });

app.get('/schemas', async (req: any, res: any) => {
  const { value } = Text.validate(req.query);
  await db.query(`SELECT * FROM users WHERE id = '${value.id}'`); // ok: letters and digits of a form
  await db.query(`SELECT * FROM users WHERE kind = '${value.kind}'`); // ok: one of a list
  await db.query(`SELECT * FROM users WHERE id = '${value.other}'`); // ok: letters and digits of a form
  await db.query(`SELECT * FROM users WHERE code = '${value.code}'`); // ok: letters and digits
  await db.query(`SELECT * FROM users WHERE at > '${value.at}'`); // ok: a date
  await db.query(`SELECT * FROM users WHERE text = '${value.text}'`); // $ alert=sql-injection
  const { id, mongo, many, rate, sum, since, from } = req.query;
  if (!isInt(many) || !isFloat(rate) || !isDecimal(sum) || !isISO8601(since) || !isIP(from)) return res.sendStatus(400);
  await db.query(`SELECT * FROM users WHERE age > ${many}`); // ok: a number
  await db.query(`SELECT * FROM users WHERE age > ${rate}`); // ok: a number
  await db.query(`SELECT * FROM users WHERE age > ${sum}`); // ok: a number
  await db.query(`SELECT * FROM users WHERE at > '${since}'`); // ok: a date
  await db.query(`SELECT * FROM users WHERE host = '${from}'`); // ok: an address of digits
  if (!isUUID(id) || !isMongoId(mongo)) return res.sendStatus(400);
  await db.query(`SELECT * FROM users WHERE id = '${id}'`); // ok: letters and digits of a form
  return db.query(`SELECT * FROM users WHERE id = '${mongo}'`); // ok: letters and digits of a form
});

app.get('/clouds', async (req: any, res: any) => {
  const { name } = req.query;
  await dao.send(new Aurora({ sql: `SELECT * FROM users WHERE name = '${name}'` })); // $ alert=sql-injection
  await dao.send(new BatchExecuteStatementCommand({ sql: `DELETE FROM ${name}` })); // $ alert=sql-injection
  await dao.send(new StartQueryExecutionCommand({ QueryString: `SELECT * FROM ${name}` })); // $ alert=sql-injection
  await dao.send(new QueryCommand({ QueryString: `SELECT * FROM ${name}` })); // $ alert=sql-injection
  await dao.send(new Aurora({ sql: 'SELECT * FROM users WHERE name = :name', parameters: [{ name: 'name', value: { stringValue: name } }] })); // ok: beside the text
  await new RDSDataService().executeStatement({ sql: `SELECT * FROM ${name}` }); // $ alert=sql-injection
  await new RDSDataService().batchExecuteStatement({ sql: `DELETE FROM ${name}` }); // $ alert=sql-injection
  await new Athena().startQueryExecution({ QueryString: `SELECT * FROM ${name}` }); // $ alert=sql-injection
  const orders = new CosmosClient({}).database('shop').container('orders');
  await orders.items.query(`SELECT * FROM c WHERE c.name = '${name}'`).fetchAll(); // $ alert=sql-injection
  await orders.items.query(name).fetchAll(); // $ alert=sql-injection
  await dao.items.query(`SELECT * FROM c WHERE c.name = '${name}'`).fetchAll(); // $ alert=sql-injection
  await orders.items.query({ query: 'SELECT * FROM c WHERE c.name = @name', parameters: [{ name: '@name', value: name }] }).fetchAll(); // ok: beside the text
  await new InfluxDB({}).query(`select * from cpu where host = '${name}'`); // $ alert=sql-injection
  await new InfluxDB({}).queryRaw(`select * from cpu where host = '${name}'`); // $ alert=sql-injection
  res.end();
});

app.get('/drivers', async (req: any, res: any) => {
  const { name, sort } = req.query;
  const store = new Database('x');
  store.query('SELECT * FROM users WHERE name = ?').all(name); // $ alert=sql-injection
  store.pragma(`table_info(${name})`); // $ alert=sql-injection
  store.query('SELECT * FROM users WHERE name = ?').all(name); // ok: beside the text
  new BunDatabase('x').pragma(name); // $ alert=sql-injection
  const shop = mysql2.createPool({});
  await shop.promise().query('SELECT * FROM users WHERE name = ?', [name]); // $ alert=sql-injection
  await shop.batch(`INSERT INTO ${name} VALUES (?)`, [[1]]); // $ alert=sql-injection
  await mysql2.createConnection({}).promise().query(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await tag.query('SELECT * FROM users WHERE name = $1', [name]); // $ alert=sql-injection
  await tag`SELECT * FROM users WHERE name = ${name}`; // ok: a tag hands it over beside the text
  await vercel.query(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await createPool({}).query(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await vercelClient({}).query(`SELECT * FROM ${name}`); // $ alert=sql-injection
  const near = neon('x');
  await near.query(`SELECT * FROM ${name}`); // $ alert=sql-injection
  await near`SELECT * FROM users WHERE name = ${near.unsafe(name)}`; // $ alert=sql-injection
  await near`SELECT * FROM users WHERE name = ${name}`; // ok: a tag hands it over beside the text
  const promised: any = pgPromise()({});
  await promised.any('SELECT * FROM users ORDER BY $1:raw', [sort]); // $ alert=sql-injection
  await promised.any('SELECT * FROM users WHERE name = $1 ORDER BY $2:raw', [name, 'id']); // ok: what stands there is written out
  await promised.any('SELECT * FROM users ORDER BY $1:name', [sort]); // ok: escaped as a name
  await new DataSource({}).createQueryRunner().query(`SELECT * FROM ${name}`); // $ alert=sql-injection
  const moved = new DataSource({}).createQueryRunner();
  await moved.query(name); // $ alert=sql-injection
  await dao.find({ where: { name: Raw(`'${name}'`) } }); // $ alert=sql-injection
  await dao.find({ where: { name: Raw((column: string) => `${column} = :name`, { name }) } }); // ok: beside the text
  res.end();
});

app.post('/parts', async (req: any, res: any) => {
  const { limit, sort } = { limit: 20, sort: 'id', ...req.query };
  await db.query(`SELECT * FROM users ORDER BY ${sort}`); // $ alert=sql-injection
  await db.query(`SELECT * FROM users LIMIT ${limit}`); // $ alert=sql-injection
  const most = req.query.most || 20;
  await db.query(`SELECT * FROM users LIMIT ${most}`); // $ alert=sql-injection
  const options = Object.assign({}, { order: 'id' }, req.query);
  await db.query(`SELECT * FROM users ORDER BY ${options.order}`); // $ alert=sql-injection
  const settled = { ...req.query, order: 'id' };
  await db.query(`SELECT * FROM users ORDER BY ${settled.order}`); // ok: written behind what is sent
  const sets = [];
  const marks = [];
  for (const key of Object.keys(req.body)) {
    sets.push(`${key} = 1`);
    marks.push('?');
  }
  await db.query(`UPDATE users SET ${sets.join(', ')}`); // $ alert=sql-injection
  await db.query(`SELECT * FROM users WHERE id IN (${marks.join(', ')})`, req.body.ids); // ok: question marks
  res.end();
});
