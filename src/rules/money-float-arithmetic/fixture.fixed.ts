import { Decimal } from 'decimal.js';

/** A shop that holds euros as floating point numbers, as most shops begin. */
interface Item {
  name: string;
  price: number;
  quantity: number;
  taxRate: number;
  weight: number;
}

interface Order {
  id: string;
  items: Item[];
  subtotal: number;
  tax: number;
  shippingCost: number;
  discount: number;
  total: number;
  paidAmount: number;
  currency: string;
}

interface Account {
  owner: string;
  balance: number;
  creditLimit: number;
}

declare const gateway: { charge(amount: number, currency: string): Promise<void> };
declare const ledger: { insert(row: { account: string; amount: number }): Promise<void> };
declare function show(text: string): void;

const SHIPPING_COST = 4.99;
const VAT_RATE = 0.19;

// Plain sums, differences, products and quotients.

export function priceWithTax(price: number): number {
  return new Decimal(price).times(1.19).toNumber(); // $ alert=money-float-arithmetic:warning
}

export function gross(netPrice: number, taxRate: number): number {
  return new Decimal(netPrice).times(new Decimal(1).plus(taxRate)).toNumber(); // $ alert=money-float-arithmetic
}

export function checkout(order: Order): number {
  const subtotal = order.items.reduce((sum, item) => new Decimal(sum).plus(new Decimal(item.price).times(item.quantity)).toNumber(), 0); // $ alert=money-float-arithmetic
  const tax = new Decimal(subtotal).times(VAT_RATE).toNumber(); // $ alert=money-float-arithmetic
  const shipping = subtotal > 50 ? 0 : SHIPPING_COST;
  const total = new Decimal(subtotal).plus(tax).plus(shipping).minus(order.discount).toNumber(); // $ alert=money-float-arithmetic
  const deposit = new Decimal(total).div(3).toNumber(); // $ alert=money-float-arithmetic
  show(`Total: ${total.toFixed(2)} EUR, deposit ${deposit.toFixed(2)} EUR`); // ok: shown, not computed with
  return new Decimal(total).minus(deposit).toNumber(); // $ alert=money-float-arithmetic
}

export const lineTotal = ({ price, quantity }: Item) => new Decimal(price).times(quantity).toNumber(); // $ alert=money-float-arithmetic
export const lineText = ({ price, quantity }: Item) => new Decimal(price).times(quantity).toFixed(2); // $ alert=money-float-arithmetic
export const change = (order: Order) => new Decimal(order.paidAmount).minus(order.total).toNumber(); // $ alert=money-float-arithmetic
export const smallChange = (order: Order) => new Decimal(order.paidAmount).minus(order.total).mod(0.05).toNumber(); // $ alert=money-float-arithmetic
export const discounted = (order: Order, discountPercent: number) => new Decimal(order.total).minus(new Decimal(order.total).times(discountPercent).div(100)).toNumber(); // $ alert=money-float-arithmetic
export const withFee = (amount: number) => new Decimal(amount).plus(0.35).plus(new Decimal(amount).times(0.029)).toNumber(); // $ alert=money-float-arithmetic

// Compound assignment, loops and accumulators.

export function sumUp(orders: Order[]): number {
  let revenue = 0;
  for (const order of orders) {
    revenue = new Decimal(revenue).plus(order.total).toNumber(); // $ alert=money-float-arithmetic
  }
  let refunds = 0;
  orders.forEach((order) => {
    refunds = new Decimal(refunds).plus(new Decimal(order.paidAmount).minus(order.total)).toNumber(); // $ alert=money-float-arithmetic
  });
  revenue = new Decimal(revenue).minus(refunds).toNumber(); // $ alert=money-float-arithmetic
  revenue = new Decimal(revenue).times(1.0825).toNumber(); // $ alert=money-float-arithmetic
  return revenue;
}

export function totalsByCurrency(orders: Order[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { currency, total } of orders) {
    totals[currency] = new Decimal(totals[currency] ?? 0).plus(total).toNumber(); // $ alert=money-float-arithmetic
  }
  return totals;
}

export class Wallet {
  private balance = 0;
  private transactionCount = 0;

  constructor(private readonly overdraftFee = 12.5) {}

  deposit(amount: number): void {
    this.balance = new Decimal(this.balance).plus(amount).toNumber(); // $ alert=money-float-arithmetic
    this.transactionCount += 1; // ok: a count
  }

  withdraw(amount: number): void {
    if (amount > this.balance) this.balance = new Decimal(this.balance).minus(this.overdraftFee).toNumber(); // $ alert=money-float-arithmetic
    this.balance = new Decimal(this.balance).minus(amount).toNumber(); // $ alert=money-float-arithmetic
  }

  get isEmpty(): boolean {
    return this.balance === 0; // ok: compared, not computed
  }
}

export function settle(from: Account, to: Account, amount: number): void {
  from.balance = new Decimal(from.balance).minus(amount).toNumber(); // $ alert=money-float-arithmetic
  to.balance = new Decimal(to.balance).plus(amount).toNumber(); // $ alert=money-float-arithmetic
}

// From text, from a request, to a charge and to a ledger.

export async function pay(body: { amount: string; tip: string }, account: string): Promise<void> {
  const amount = new Decimal(body.amount); // $ alert=money-float-parse
  const tip = Number.parseFloat(body.tip); // $ alert=money-float-parse
  const total = amount.plus(tip).toDecimalPlaces(2).toNumber(); // $ alert=money-float-arithmetic
  await gateway.charge(new Decimal(total).times(100).toNumber(), 'EUR'); // $ alert=money-float-arithmetic
  await ledger.insert({ account, amount: new Decimal(total).times(new Decimal(1).minus(0.029)).toNumber() }); // $ alert=money-float-arithmetic:error
  await gateway.charge(Math.round(total * 100), 'EUR'); // ok: rounded to whole minor units
}

// What stands in the way of a simple rewrite.

declare function nextAccount(): Account;

export function odd(accounts: Account[], index: number, order: Order | undefined, fees: Map<string, number>): number {
  nextAccount().balance += 0.1; // $ alert=money-float-arithmetic
  accounts[index++]!.balance -= 12.5; // $ alert=money-float-arithmetic
  const price = new Decimal(order?.total ?? 0).times(new Decimal(1).plus(fees.get('card') ?? 0.029)).toNumber(); // $ alert=money-float-arithmetic
  const shown = `${new Decimal(price).times(1.19).toFixed(2)} EUR`; // $ alert=money-float-arithmetic
  const perNight = new Decimal((order as Order).shippingCost).plus(9.9).div(7).toNumber(); // $ alert=money-float-arithmetic
  show(shown);
  return new Decimal(-price).times(0.5).plus(index > 3 ? perNight : 0).toNumber(); // $ alert=money-float-arithmetic
}

// Made from money, and money no longer.

export function statistics(orders: Order[], order: Order, account: Account) {
  const largest = Math.max(...orders.map(({ total }) => total));
  return {
    sharePercent: (order.total / largest) * 100, // ok: a percentage
    discountRatio: order.discount / order.total, // ok: a ratio
    usedPercent: Math.round((account.balance / account.creditLimit) * 100), // ok: a percentage
    barWidth: (order.total / largest) * 240, // ok: pixels
    averageTotal: order.total / orders.length, // ok: a mean for a chart
    loyaltyPoints: Math.floor(order.total / 10), // ok: whole points
    itemCount: order.items.reduce((sum, item) => sum + item.quantity, 0), // ok: a count
    weight: order.items.reduce((sum, item) => sum + item.weight * item.quantity, 0), // ok: a weight
  };
}

export const byPrice = (items: Item[]) => [...items].sort((a, b) => a.price - b.price); // ok: only the sign counts
export const isPaid = (order: Order) => Math.abs(order.paidAmount - order.total) < 0.005; // ok: compared within half a cent
export const isDearer = (a: Item, b: Item) => a.price > b.price; // ok: compared, not computed
export const cheapest = (items: Item[]) => Math.min(...items.map((item) => item.price)); // ok: chosen, not computed
export const refundOf = (order: Order) => -order.total; // ok: a sign loses nothing

// Rates and percentages by themselves.

export const factor = (taxRate: number) => 1 + taxRate; // ok: a rate
export const asPercent = (taxRate: number) => taxRate * 100; // ok: a percentage
export const bothRates = (discountPercent: number, feePercent: number) => (discountPercent + feePercent) / 100; // ok: percentages
export const addedRates = (item: Item) => item.taxRate + VAT_RATE; // ok: rates

// Named after money and no money.

export function table(totalRows: number, pageSize: number, priceColumn: number, order: Order) {
  const totalPages = Math.ceil(totalRows / pageSize); // ok: pages
  const lastPage = totalPages - 1; // ok: pages
  const amountOfColumns = priceColumn + 2; // ok: a number of columns
  const label = 'Total: ' + order.total + ' ' + order.currency; // ok: a text
  const priceId = order.id + '-price'; // ok: an id
  const columnWidth = 240 / amountOfColumns; // ok: pixels
  const feeLabelLength = label.length + 2; // ok: a length
  const paymentDays = order.items.length * 14; // ok: days
  const balanceIndex = priceColumn * 2; // ok: an index
  return { totalPages, lastPage, amountOfColumns, label, priceId, columnWidth, feeLabelLength, paymentDays, balanceIndex };
}

export function retryAt(paymentAttempts: number, chargeTimeout: number): number {
  return Date.now() + chargeTimeout * 2 ** paymentAttempts; // ok: milliseconds
}

export const megabytes = (totalBytes: number) => totalBytes / 1024 / 1024; // ok: bytes
export const rating = (scoreTotal: number, votes: number) => scoreTotal / votes; // ok: stars
