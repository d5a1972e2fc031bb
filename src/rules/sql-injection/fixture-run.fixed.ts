/** Handlers that the tests run on a database, before and after their fixes. */
import { Pool } from 'pg';
import mysql from 'mysql2';
import mssql from 'mssql';
import Database from 'better-sqlite3';

const pool = new Pool();
const connection = mysql.createConnection({});
const server = new mssql.ConnectionPool({});
const lite = new Database('shop.db');

export async function equal(req: any, res: any) {
  return res.json(await pool.query('SELECT name FROM users WHERE name = $1 ORDER BY name', [req.query.name])); // $ alert=sql-injection
}

export async function alike(req: any, res: any) {
  const { name } = req.query;
  return res.json(await pool.query('SELECT name FROM users WHERE name LIKE $1 ORDER BY name', [`%${name}%`])); // $ alert=sql-injection
}

export async function beside(req: any, res: any) {
  const { name, city } = req.query;
  return res.json(await pool.query('SELECT name FROM users WHERE city = $1 AND name = $2', [city, name])); // $ alert=sql-injection
}

export async function named(req: any, res: any) {
  const text = `
    SELECT name
    FROM users
    WHERE name IN ($1, $2)
    ORDER BY name`;
  return res.json(await pool.query(text, [req.query.name, req.query.city])); // $ alert=sql-injection
}

export async function option(req: any, res: any) {
  return res.json(await pool.query({ text: 'SELECT name FROM users WHERE name = $1', values: [req.query.name], rowMode: 'array' })); // $ alert=sql-injection
}

export async function kept(req: any, res: any) {
  const table = process.env.TABLE ?? 'users';
  return res.json(await pool.query(`SELECT name FROM ${table} WHERE name = $1`, [req.query.name])); // $ alert=sql-injection
}

export async function marked(req: any, res: any) {
  const sql = 'SELECT name FROM users WHERE name = ? AND city <> ?';
  return res.json(await connection.query(sql, [req.query.name, req.query.city])); // $ alert=sql-injection
}

export async function input(req: any, res: any) {
  const { name } = req.query;
  return res.json(await server.request().input('name', name).query('SELECT name FROM users WHERE name = @name')); // $ alert=sql-injection
}

export async function prepared(req: any, res: any) {
  return res.json(await lite.prepare('SELECT name FROM users WHERE name = ?').all(req.query.name)); // $ alert=sql-injection
}
