/** Records of people, as databases give them. */
import { PrismaClient } from '@prisma/client';
import { Pool } from 'pg';

const prisma: any = new PrismaClient();
const pool = new Pool();

declare const User: any;
declare const userRepository: any;
declare const knex: any;
declare const toPublic: (user: any) => any;
declare const sanitizeUser: (user: any) => any;
declare const pick: (value: any, ...names: string[]) => any;

export async function withPrisma(id: string) {
  const found = await prisma.user.findUnique({ where: { id } });
  console.log(found); // $ alert=pii-logged
  console.log(JSON.stringify(found)); // $ alert=pii-logged
  console.log(`found ${JSON.stringify(found)}`); // $ alert=pii-logged
  console.log(found.id); // ok: an id
  console.log(`found ${found}`); // ok: it says [object Object]
  console.log(!!found); // ok: whether it is there
  console.log(toPublic(found), sanitizeUser(found), pick(found, 'id')); // ok: what somebody chose of it
  const few = await prisma.user.findUnique({ where: { id }, select: { id: true, createdAt: true } });
  console.log(few); // ok: harmless columns
  const all = await prisma.customer.findMany();
  console.log(all); // $ alert=pii-logged
  console.log(all.length); // ok: how many there are
  const orders = await prisma.order.findMany();
  console.log(orders); // ok: nobody knows what is in it
  const order = await prisma.order.findFirst({ where: { id }, include: { customer: true } });
  console.log(order); // $ alert=pii-logged
  const chosen = await prisma.user.findUnique({ where: { id }, select: { id: true, password: true } });
  console.log(chosen); // $ alert=pii-logged
}

export async function withMongoose(email: string) {
  const doc = await User.findOne({ email });
  console.log('doc', doc); // $ alert=pii-logged
  const lean = await User.findOne({ email }).lean();
  console.log('lean', lean); // $ alert=pii-logged
  const named = await User.findOne({ email }).select('username role');
  console.log('named', named); // ok: harmless columns
}

export async function withOthers(id: string) {
  const one = await userRepository.findOneBy({ id });
  console.log(one); // $ alert=pii-logged
  const row = await knex('patients').where({ id }).first();
  console.log(row); // $ alert=pii-logged
  const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [id]);
  console.log(rows[0]); // $ alert=pii-logged
  const counted = await pool.query('SELECT id, status FROM users', []);
  console.log(counted.rows); // ok: harmless columns
  const secrets = await pool.query('SELECT id, password FROM users', []);
  console.log(secrets.rows); // $ alert=pii-logged
}

/** What is read out of something says what it is. */
export function greet(user: any, product: any) {
  console.log(user); // $ alert=pii-logged
  console.log(user.id); // ok: an id
  console.log(product); // ok: nothing of a person is read out of it
  return `${user.firstName} ${user.email} ${product.title}`;
}

export function submit(data: any, options: any) {
  console.log('submitted', data); // $ alert=pii-logged
  console.log(options); // ok: nothing of a person is read out of it
  return fetch('/sign-up', { method: 'POST', body: JSON.stringify({ email: data.email, password: data.password, locale: options.locale }) });
}

export function notify(user: string, userCount: number, userIds: string[]) {
  console.log('notified', user); // ok: a name
  console.log(userCount, userIds); // ok: how many there are, and ids
}

interface Customer {
  id: string;
  email: string;
  phone: string;
}

export function welcome(customer: Customer) {
  console.log(customer); // $ alert=pii-logged
  console.log('sent to', customer.email); // ok: an address that somebody chose to log
  console.log({ to: customer.email }); // ok: an address that somebody chose to log
}

const ACCOUNTS = [
  { userName: 'admin', password: ['Admin', '123'].join('_') },
  { userName: 'user', password: ['User', '123'].join('_') },
];

export function seedAccounts() {
  ACCOUNTS.forEach((account) => console.log(JSON.stringify(account))); // $ alert=pii-logged
  ACCOUNTS.forEach((account) => console.log(account.userName)); // ok: a name
}
