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
  return price * 1.19; // $ alert=money-float-arithmetic:warning
}

export function gross(netPrice: number, taxRate: number): number {
  return netPrice * (1 + taxRate); // $ alert=money-float-arithmetic
}

export function checkout(order: Order): number {
  const subtotal = order.items.reduce((sum, item) => sum + item.price * item.quantity, 0); // $ alert=money-float-arithmetic
  const tax = subtotal * VAT_RATE; // $ alert=money-float-arithmetic
  const shipping = subtotal > 50 ? 0 : SHIPPING_COST;
  const total = subtotal + tax + shipping - order.discount; // $ alert=money-float-arithmetic
  const deposit = total / 3; // $ alert=money-float-arithmetic
  show(`Total: ${total.toFixed(2)} EUR, deposit ${deposit.toFixed(2)} EUR`); // ok: shown, not computed with
  return total - deposit; // $ alert=money-float-arithmetic
}

export const lineTotal = ({ price, quantity }: Item) => price * quantity; // $ alert=money-float-arithmetic
export const lineText = ({ price, quantity }: Item) => (price * quantity).toFixed(2); // $ alert=money-float-arithmetic
export const change = (order: Order) => order.paidAmount - order.total; // $ alert=money-float-arithmetic
export const smallChange = (order: Order) => (order.paidAmount - order.total) % 0.05; // $ alert=money-float-arithmetic
export const discounted = (order: Order, discountPercent: number) => order.total - (order.total * discountPercent) / 100; // $ alert=money-float-arithmetic
export const withFee = (amount: number) => amount + 0.35 + amount * 0.029; // $ alert=money-float-arithmetic

// Compound assignment, loops and accumulators.

export function sumUp(orders: Order[]): number {
  let revenue = 0;
  for (const order of orders) {
    revenue += order.total; // $ alert=money-float-arithmetic
  }
  let refunds = 0;
  orders.forEach((order) => {
    refunds += order.paidAmount - order.total; // $ alert=money-float-arithmetic
  });
  revenue -= refunds; // $ alert=money-float-arithmetic
  revenue *= 1.0825; // $ alert=money-float-arithmetic
  return revenue;
}

export function totalsByCurrency(orders: Order[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { currency, total } of orders) {
    totals[currency] = (totals[currency] ?? 0) + total; // $ alert=money-float-arithmetic
  }
  return totals;
}

export class Wallet {
  private balance = 0;
  private transactionCount = 0;

  constructor(private readonly overdraftFee = 12.5) {}

  deposit(amount: number): void {
    this.balance += amount; // $ alert=money-float-arithmetic
    this.transactionCount += 1; // ok: a count
  }

  withdraw(amount: number): void {
    if (amount > this.balance) this.balance -= this.overdraftFee; // $ alert=money-float-arithmetic
    this.balance = this.balance - amount; // $ alert=money-float-arithmetic
  }

  get isEmpty(): boolean {
    return this.balance === 0; // ok: compared, not computed
  }
}

export function settle(from: Account, to: Account, amount: number): void {
  from.balance -= amount; // $ alert=money-float-arithmetic
  to.balance += amount; // $ alert=money-float-arithmetic
}

// From text, from a request, to a charge and to a ledger.

export async function pay(body: { amount: string; tip: string }, account: string): Promise<void> {
  const amount = parseFloat(body.amount); // $ alert=money-float-parse
  const tip = Number.parseFloat(body.tip); // $ alert=money-float-parse
  const total = amount + tip; // $ alert=money-float-arithmetic
  await gateway.charge(total * 100, 'EUR'); // $ alert=money-float-arithmetic
  await ledger.insert({ account, amount: total * (1 - 0.029) }); // $ alert=money-float-arithmetic:error
  await gateway.charge(Math.round(total * 100), 'EUR'); // ok: rounded to whole minor units
}

// What stands in the way of a simple rewrite.

declare function nextAccount(): Account;

export function odd(accounts: Account[], index: number, order: Order | undefined, fees: Map<string, number>): number {
  nextAccount().balance += 0.1; // $ alert=money-float-arithmetic
  accounts[index++]!.balance -= 12.5; // $ alert=money-float-arithmetic
  const price = (order?.total ?? 0) * (1 + (fees.get('card') ?? 0.029)); // $ alert=money-float-arithmetic
  const shown = `${(price * 1.19).toFixed(2)} EUR`; // $ alert=money-float-arithmetic
  const perNight = ((order as Order).shippingCost + 9.9) / 7; // $ alert=money-float-arithmetic
  show(shown);
  return -price * 0.5 + (index > 3 ? perNight : 0); // $ alert=money-float-arithmetic
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
