/** Amounts without a currency anywhere near: nobody can say what to scale them by. */
declare const store: { save(row: { price: number }): void };
declare const rows: { amount: number; title: string }[];

export function keep(order: { amount: number }): void {
  store.save({ price: order.amount / 100 }); // $ alert=money-currency-mismatch
}

export const migrated = rows.map(({ amount, title }) => ({ amount: Math.round(amount * 100), title })); // $ alert=money-currency-mismatch
