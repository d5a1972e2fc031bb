/** SQL, callbacks, keys and repositories. */
declare const pool: any;
declare const connection: any;
declare const redis: any;
declare const repository: any;
declare const env: { DB: any };
declare const prisma: any;
declare function refuse(): never;
declare function sql(strings: TemplateStringsArray, ...values: unknown[]): Promise<any>;
declare function withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
declare class Big {
  constructor(value: unknown);
  plus(value: unknown): Big;
  toNumber(): number;
}

export async function parameter(id: number, amount: number) {
  const { rows } = await pool.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  if (rows[0].balance < amount) refuse();
  await pool.query('UPDATE accounts SET balance = $1 WHERE id = $2', [rows[0].balance - amount, id]); // $ alert=balance-race
}

export async function workedOutBefore(id: number, amount: number) {
  const [rows] = await pool.execute('SELECT stock FROM products WHERE id = ?', [id]);
  const left = rows[0].stock - amount;
  if (left < 0) refuse();
  await pool.execute('UPDATE products SET stock = ? WHERE id = ?', [left, id]); // $ alert=balance-race
}

export async function checkedOnly(id: number, amount: number) {
  const result = await pool.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  const account = result.rows[0];
  if (account.balance < amount) refuse();
  await pool.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, id]); // $ alert=balance-race
}

export function callbacks(id: number, amount: number, done: (error: unknown) => void) {
  connection.query('SELECT balance FROM accounts WHERE id = ?', [id], (err: unknown, rows: any) => {
    if (rows[0].balance < amount) return done(err);
    return connection.query('UPDATE accounts SET balance = balance - ? WHERE id = ?', [amount, id], done); // $ alert=balance-race
  });
}

export async function template(id: number, amount: number) {
  const [account] = await sql`SELECT balance FROM accounts WHERE id = ${id}`;
  if (account.balance < amount) refuse();
  await sql`UPDATE accounts SET balance = balance - ${amount} WHERE id = ${id}`; // $ alert=balance-race
}

export async function prepared(id: string, points: number) {
  const row = await env.DB.prepare('SELECT points FROM users WHERE id = ?').bind(id).first();
  if (row.points < points) refuse();
  await env.DB.prepare('UPDATE users SET points = ? WHERE id = ?').bind(row.points - points, id).run(); // $ alert=balance-race
}

export async function rawOfPrisma(id: string, amount: number) {
  const wallet = await prisma.wallet.findUnique({ where: { id } });
  if (wallet.balance < amount) refuse();
  await prisma.$executeRaw`UPDATE wallets SET balance = balance - ${amount} WHERE id = ${id}`; // $ alert=balance-race
}

export async function inRedis(id: string, amount: number) {
  const balance = Number(await redis.get(`balance:${id}`));
  if (balance < amount) refuse();
  await redis.set(`balance:${id}`, balance - amount); // $ alert=balance-race
}

export async function repositories(id: string, amount: number) {
  const balance = await repository.getBalance(id);
  if (balance < amount) refuse();
  await repository.setBalance(id, balance - amount); // $ alert=balance-race
}

export async function withDecimals(id: string, amount: number) {
  const { balance } = await repository.account({ id });
  await repository.createOrUpdateBalance({ id, balance: new Big(balance).plus(amount).toNumber() }); // $ alert=balance-race
}

// Locked, or asked by the write.

export async function conditional(id: number, amount: number) {
  const { rows } = await pool.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  if (rows[0].balance < amount) refuse();
  await pool.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2 AND balance >= $1', [amount, id]); // ok: the write asks again
}

export async function compared(id: number, amount: number) {
  const { rows } = await pool.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  await pool.query('UPDATE accounts SET balance = $1 WHERE id = $2 AND version = $3', [rows[0].balance - amount, id, rows[0].version]); // ok: only where nothing has changed
}

export async function forUpdate(id: number, amount: number) {
  const client = await pool.connect();
  const { rows } = await client.query('SELECT balance FROM accounts WHERE id = $1 FOR UPDATE', [id]);
  if (rows[0].balance < amount) refuse();
  await client.query('UPDATE accounts SET balance = $1 WHERE id = $2', [rows[0].balance - amount, id]); // ok: locked
}

export async function begun(id: number, amount: number) {
  await connection.beginTransaction();
  const [rows] = await connection.query('SELECT balance FROM accounts WHERE id = ?', [id]);
  if (rows[0].balance < amount) refuse();
  await connection.query('UPDATE accounts SET balance = ? WHERE id = ?', [rows[0].balance - amount, id]); // ok: in a transaction
  await connection.commit();
}

export async function handedIn(client: any, id: number, amount: number) {
  const { rows } = await client.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  if (rows[0].balance < amount) refuse();
  await client.query('UPDATE accounts SET balance = $1 WHERE id = $2', [rows[0].balance - amount, id]); // ok: whoever hands it in may have begun a transaction
}

export async function locked(id: string, amount: number) {
  return withLock(id, async () => {
    const balance = await repository.getBalance(id);
    if (balance < amount) refuse();
    await repository.setBalance(id, balance - amount); // ok: one at a time
  });
}

export async function watched(id: string, amount: number) {
  await redis.watch(`balance:${id}`);
  const balance = await redis.get(`balance:${id}`);
  if (balance < amount) refuse();
  await redis.multi().set(`balance:${id}`, balance - amount).exec(); // ok: given up where somebody has written
}

export async function templateAsks(id: number, amount: number) {
  const [account] = await sql`SELECT balance FROM accounts WHERE id = ${id}`;
  if (account.balance < amount) refuse();
  await sql`UPDATE accounts SET balance = balance - ${amount} WHERE id = ${id} AND balance >= ${amount}`; // ok: the write asks again
}

export async function readOnly(id: number, amount: number) {
  const { rows } = await pool.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  return rows[0].balance >= amount; // ok: nothing is written
}

export async function written(id: number, name: string) {
  const { rows } = await pool.query('SELECT balance FROM accounts WHERE id = $1', [id]);
  if (rows[0].balance < 0) refuse();
  await pool.query('UPDATE accounts SET name = $1 WHERE id = $2', [name, id]); // ok: something else is written
}
