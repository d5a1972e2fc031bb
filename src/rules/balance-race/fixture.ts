/** ORMs: what is read, asked and written in steps. */
declare const User: any;
declare const Wallet: any;
declare const Product: any;
declare const Coupon: any;
declare const prisma: any;
declare const wallets: any;
declare const em: any;
declare const knex: any;
declare const db: any;
declare const accounts: any;
declare const sequelize: any;
declare const mutex: any;
declare const redlock: any;
declare const Op: any;
declare function eq(left: unknown, right: unknown): unknown;
declare function gte(left: unknown, right: unknown): unknown;
declare function and(...conditions: unknown[]): unknown;
declare function sql(strings: TemplateStringsArray, ...values: unknown[]): unknown;
declare function literal(text: string): unknown;
declare function refuse(): never;

export async function mongooseSave(id: string, price: number) {
  const user = await User.findById(id);
  if (user.balance < price) refuse();
  user.balance -= price;
  await user.save(); // $ alert=balance-race:warning
}

export async function mongooseAdds(id: string, share: number) {
  const user = await User.findById(id);
  user.amountOwed = (user.amountOwed || 0) + share;
  await user.save(); // $ alert=balance-race
}

export async function mongooseStock(id: string, quantity: number) {
  const product = await Product.findOne({ _id: id });
  if (product.stock < quantity) refuse();
  await Product.updateOne({ _id: id }, { $inc: { stock: -quantity } }); // $ alert=balance-race
}

export async function mongooseById(id: string, quantity: number) {
  const product = await Product.findById(id);
  if (!product || product.countInStock < quantity) refuse();
  await Product.findByIdAndUpdate(id, { $inc: { countInStock: -quantity } }); // $ alert=balance-race
}

export async function mongooseCounts(id: string) {
  const user = await User.findById(id);
  if (user.remainingCredits <= 0) refuse();
  user.remainingCredits--;
  await user.save(); // $ alert=balance-race
}

export async function prismaComputes(id: string, cost: number) {
  const user = await prisma.user.findUnique({ where: { id } });
  if (user.credits < cost) refuse();
  return prisma.user.update({ where: { id }, data: { credits: user.credits - cost } }); // $ alert=balance-race
}

export async function prismaDecrements(id: string, cost: number) {
  const { credits } = await prisma.user.findUniqueOrThrow({ where: { id } });
  if (credits < cost) refuse();
  await prisma.user.update({ where: { id }, data: { credits: { decrement: cost } } }); // $ alert=balance-race
}

export async function prismaQuota(id: string) {
  const org = await prisma.organization.findUnique({ where: { id } });
  if (org.usedQuota >= org.quota) refuse();
  await prisma.organization.update({ where: { id }, data: { usedQuota: { increment: 1 } } }); // $ alert=balance-race
}

export async function prismaWritesInTransaction(from: string, to: string, amount: number) {
  const sender = await prisma.wallet.findUnique({ where: { id: from } });
  if (sender.balance < amount) refuse();
  await prisma.$transaction([
    prisma.wallet.update({ where: { id: from }, data: { balance: { decrement: amount } } }), // $ alert=balance-race
    prisma.wallet.update({ where: { id: to }, data: { balance: { increment: amount } } }),
  ]);
}

export async function sequelizeUpdates(userId: string, amount: number) {
  const wallet = await Wallet.findOne({ where: { userId } });
  if (wallet.balance < amount) refuse();
  await wallet.update({ balance: wallet.balance - amount }); // $ alert=balance-race
}

export async function sequelizeDecrements(userId: string, amount: number) {
  const wallet = await Wallet.findOne({ where: { userId } });
  if (wallet.balance < amount) refuse();
  await Wallet.decrement({ balance: amount }, { where: { userId } }); // $ alert=balance-race
}

export async function sequelizeCounts(code: string) {
  const coupon = await Coupon.findOne({ where: { code } });
  if (coupon.usedCount >= coupon.usageLimit) refuse();
  await coupon.increment('usedCount'); // $ alert=balance-race
}

export function sequelizePromises(userId: string, amount: number) {
  return Wallet.findOne({ where: { userId } }).then((wallet: any) => {
    if (wallet.dataValues.balance < amount) refuse();
    return Wallet.update({ balance: literal(`balance - ${amount}`) }, { where: { userId } }); // $ alert=balance-race
  });
}

export async function typeormSaves(userId: string, amount: number) {
  const wallet = await wallets.findOneBy({ userId });
  if (wallet.balance < amount) refuse();
  wallet.balance = wallet.balance - amount;
  await wallets.save(wallet); // $ alert=balance-race
}

export async function typeormDecrements(userId: string, amount: number) {
  const wallet = await wallets.findOneBy({ userId });
  if (wallet.balance < amount) refuse();
  await wallets.decrement({ userId }, 'balance', amount); // $ alert=balance-race
}

export async function typeormBuilds(userId: string, amount: number) {
  const wallet = await wallets.findOneBy({ userId });
  if (wallet.balance < amount) refuse();
  await wallets.createQueryBuilder().update().set({ balance: () => `balance - ${amount}` }).where('userId = :userId', { userId }).execute(); // $ alert=balance-race
}

export async function mikroFlushes(id: string, amount: number) {
  const wallet = await em.findOneOrFail(Wallet, id);
  if (wallet.balance < amount) refuse();
  wallet.balance -= amount;
  await em.flush(); // $ alert=balance-race
}

export async function knexUpdates(id: string, amount: number) {
  const account = await knex('accounts').where({ id }).first();
  if (account.balance < amount) refuse();
  await knex('accounts').where({ id }).update({ balance: account.balance - amount }); // $ alert=balance-race
}

export async function knexDecrements(id: string, amount: number) {
  const account = await knex('accounts').where({ id }).first();
  if (account.balance < amount) refuse();
  await knex('accounts').where({ id }).decrement('balance', amount); // $ alert=balance-race
}

export async function drizzleSets(id: string, amount: number) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (account.balance < amount) refuse();
  await db.update(accounts).set({ balance: account.balance - amount }).where(eq(accounts.id, id)); // $ alert=balance-race
}

export async function drizzleDecrements(id: string, amount: number) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (account.balance < amount) refuse();
  await db.update(accounts).set({ balance: sql`${accounts.balance} - ${amount}` }).where(eq(accounts.id, id)); // $ alert=balance-race
}

// One statement, a lock, a version; or nothing rests on what was read.

export async function conditional(id: string, price: number) {
  const done = await User.findOneAndUpdate({ _id: id, balance: { $gte: price } }, { $inc: { balance: -price } }); // ok: the write asks
  if (!done) refuse();
}

export async function askedTwice(id: string, price: number) {
  const user = await User.findById(id);
  if (user.balance < price) refuse();
  await User.updateOne({ _id: id, balance: { $gte: price } }, { $inc: { balance: -price } }); // ok: the write asks again
}

export async function prismaAsks(id: string, cost: number) {
  const user = await prisma.user.findUnique({ where: { id } });
  if (user.credits < cost) refuse();
  await prisma.user.updateMany({ where: { id, credits: { gte: cost } }, data: { credits: { decrement: cost } } }); // ok: the write asks again
}

export async function prismaVersion(id: string, cost: number) {
  const user = await prisma.user.findUnique({ where: { id } });
  if (user.credits < cost) refuse();
  await prisma.user.updateMany({ where: { id, version: user.version }, data: { credits: user.credits - cost } }); // ok: only where nothing has changed
}

export async function compareAndSet(id: string, cost: number) {
  const user = await prisma.user.findUnique({ where: { id } });
  if (user.credits < cost) refuse();
  await prisma.user.updateMany({ where: { id, credits: user.credits }, data: { credits: user.credits - cost } }); // ok: only where nothing has changed
}

export async function prismaTransaction(id: string, cost: number) {
  await prisma.$transaction(async (tx: any) => {
    const user = await tx.user.findUnique({ where: { id } });
    if (user.credits < cost) refuse();
    await tx.user.update({ where: { id }, data: { credits: user.credits - cost } }); // ok: in one transaction
  });
}

export async function sequelizeLocks(userId: string, amount: number) {
  await sequelize.transaction(async (t: any) => {
    const wallet = await Wallet.findOne({ where: { userId }, lock: t.LOCK.UPDATE, transaction: t });
    if (wallet.balance < amount) refuse();
    await wallet.update({ balance: wallet.balance - amount }, { transaction: t }); // ok: locked
  });
}

export async function sequelizeAsks(userId: string, amount: number) {
  const wallet = await Wallet.findOne({ where: { userId } });
  if (wallet.balance < amount) refuse();
  await Wallet.decrement({ balance: amount }, { where: { userId, balance: { [Op.gte]: amount } } }); // ok: the write asks again
}

export async function typeormLocks(userId: string, amount: number) {
  const wallet = await wallets.findOne({ where: { userId }, lock: { mode: 'pessimistic_write' } });
  if (wallet.balance < amount) refuse();
  wallet.balance -= amount;
  await wallets.save(wallet); // ok: locked
}

export async function typeormAsks(userId: string, amount: number) {
  const wallet = await wallets.findOneBy({ userId });
  if (wallet.balance < amount) refuse();
  await wallets.createQueryBuilder().update().set({ balance: () => 'balance - :amount' }).where('userId = :userId AND balance >= :amount', { userId, amount }).execute(); // ok: the write asks again
}

export async function knexLocks(trx: any, id: string, amount: number) {
  const account = await trx('accounts').where({ id }).forUpdate().first();
  if (account.balance < amount) refuse();
  await trx('accounts').where({ id }).update({ balance: account.balance - amount }); // ok: locked
}

export async function knexAsks(id: string, amount: number) {
  const account = await knex('accounts').where({ id }).first();
  if (account.balance < amount) refuse();
  await knex('accounts').where({ id }).where('balance', '>=', amount).decrement('balance', amount); // ok: the write asks again
}

export async function drizzleAsks(id: string, amount: number) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
  if (account.balance < amount) refuse();
  await db.update(accounts).set({ balance: sql`${accounts.balance} - ${amount}` }).where(and(eq(accounts.id, id), gte(accounts.balance, amount))); // ok: the write asks again
}

export async function inMutex(id: string, price: number) {
  await mutex.runExclusive(async () => {
    const user = await User.findById(id);
    if (user.balance < price) refuse();
    user.balance -= price;
    await user.save(); // ok: one at a time
  });
}

export async function inRedlock(id: string, price: number) {
  const lock = await redlock.acquire([`user:${id}`], 1000);
  const user = await User.findById(id);
  if (user.balance < price) refuse();
  user.balance -= price;
  await user.save(); // ok: one at a time
  await lock.release();
}

export async function inSession(id: string, price: number) {
  const session = await User.startSession();
  session.startTransaction();
  const user = await User.findById(id).session(session);
  if (user.balance < price) refuse();
  user.balance -= price;
  await user.save({ session }); // ok: in a transaction, which MongoDB ends where somebody else has written
  await session.commitTransaction();
}

export async function added(id: string, amount: number) {
  await Wallet.increment({ balance: amount }, { where: { id } }); // ok: nothing was read
}

export async function addedAfterRead(id: string, amount: number) {
  const wallet = await Wallet.findOne({ where: { id } });
  if (!wallet) refuse();
  await wallet.increment({ balance: amount }); // ok: only asked whether it is there
}

export async function renamed(id: string, name: string) {
  const wallet = await Wallet.findOne({ where: { id } });
  if (wallet.balance < 0) refuse();
  wallet.name = name;
  await wallet.save(); // ok: something else is written
}

export async function reset(id: string) {
  const wallet = await Wallet.findOne({ where: { id } });
  if (wallet.balance < 100) refuse();
  wallet.balance = 0;
  await wallet.save(); // ok: not worked out from what was read
}

export async function inCart(id: string) {
  const item = await User.findById(id);
  item.quantity += 1;
  await item.save(); // ok: how many somebody wants
}

export async function shown(id: string, res: any) {
  const wallet = await Wallet.findOne({ where: { id } });
  res.json({ balance: wallet.balance - 5 }); // ok: nothing is written
}

const held = new Map<string, number>();
export function inMemory(id: string, amount: number) {
  const balance = held.get(id) ?? 0;
  if (balance < amount) refuse();
  held.set(id, balance - amount); // ok: nobody comes between
}

export async function moved(id: string) {
  const box = await User.findById(id);
  await User.updateOne({ _id: id }, { left: box.left - 10 }); // ok: where it stands
}

export async function signedOut(id: string, token: string) {
  const user = await User.findById(id);
  user.tokens = user.tokens.filter((one: string) => one !== token);
  await user.save(); // ok: nothing is counted
}

export async function history(id: string, amount: number) {
  const wallet = await Wallet.findOne({ where: { id } });
  await User.create({ wallet: id, balanceAfter: wallet.balance - amount }); // ok: a line of a book
}
