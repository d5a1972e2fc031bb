/** Passwords on their way into tables. */
import bcrypt from 'bcrypt';
import express, { type Request, type Response } from 'express';

/* eslint-disable @typescript-eslint/no-explicit-any */
declare const pool: { query(sql: string, values?: readonly unknown[]): Promise<void> };
declare const db: any;
declare const prisma: any;
declare const knex: any;
declare const supabase: any;
declare const users: any;
declare const User: any;
declare function encoded(text: string): Promise<string>;
/* eslint-enable @typescript-eslint/no-explicit-any */

const app = express();

app.post('/users', async (req: Request, res: Response) => {
  const { email, password } = req.body;
  await pool.query('INSERT INTO users (email, password) VALUES ($1, $2)', [email, password]); // $ alert=weak-password-hash:error
  res.end();
});

app.post('/accounts', async (req: Request, res: Response) => {
  await pool.query(`UPDATE accounts SET password = '${req.body.password}' WHERE id = 1`); // $ alert=weak-password-hash:error alert=sql-injection
  await db.collection('users').insertOne({ email: req.body.email, password: req.body.password }); // $ alert=weak-password-hash:error
  await db.collection('users').updateOne({ email: String(req.body.email) }, { $set: { password: req.body.newPassword } }); // $ alert=weak-password-hash:error
  await prisma.user.create({ data: { email: req.body.email, password: req.body.password } }); // $ alert=weak-password-hash:error
  await knex('users').insert({ email: req.body.email, password: req.body.password }); // $ alert=weak-password-hash:error
  await db.insert(users).values({ email: req.body.email, password: req.body.password }); // $ alert=weak-password-hash:error
  await supabase.from('users').insert({ email: req.body.email, password: req.body.password }); // $ alert=weak-password-hash:error
  res.end();
});

const collection = db.collection('customers');

app.post('/customers', async (req: Request, res: Response) => {
  const customer = {
    email: req.body.email,
    password: req.body.password, // $ alert=weak-password-hash:error
  };
  await collection.insertOne(customer);
  res.end();
});

async function addUser(email: string, password: string): Promise<void> {
  await pool.query('INSERT INTO users (email, password) VALUES ($1, $2)', [email, password]);
}

app.post('/people', async (req: Request, res: Response) => {
  await addUser(req.body.email, req.body.password); // $ alert=weak-password-hash:error
  res.end();
});

app.post('/well', async (req: Request, res: Response) => {
  const { email, password } = req.body;
  const hashed = await bcrypt.hash(password, 12);
  await pool.query('INSERT INTO users (email, password) VALUES ($1, $2)', [email, hashed]); // ok: hashed by bcrypt
  await prisma.user.create({ data: { email, password: await bcrypt.hash(password, 12) } }); // ok: hashed on the way
  await pool.query("INSERT INTO users (email, password) VALUES ($1, crypt($2, gen_salt('bf', 12)))", [email, password]); // ok: the database hashes
  await prisma.user.create({ data: { email, password: await encoded(password) } }); // ok: nobody knows what it does
  await User.create({ email, password }); // ok: a hook of the model may hash
  await prisma.mailServer.create({ data: { host: email, password } }); // ok: a password for others cannot be hashed
  await db.collection('users').insertOne({ email, passwordHash: hashed }); // ok: what bcrypt has made
  res.end();
});

app.post('/changed', async (req: Request, res: Response) => {
  let { password } = req.body;
  password = await bcrypt.hash(password, 12);
  await db.collection('users').insertOne({ email: req.body.email, password }); // ok: it is the hash by now
  res.end();
});

export const stored = (email: string, password: string) => prisma.user.create({ data: { email, password } }); // ok: who calls it may have hashed
