/** Friends who share a bill, and what nobody pays of it. */
import { Decimal } from 'decimal.js';

interface Friend {
  name: string;
  owes: number;
}

interface Bill {
  total: number;
  totalCents: number;
  amount: number;
  installments: number;
  friends: Friend[];
}

declare const ledger: { insert(row: { name: string; amount: number }): void };
declare function notify(name: string, amount: number): void;

// The parts of a total.

export const equally = (amount: number, friends: Friend[]) => friends.map((friend) => ({ name: friend.name, amount: amount / friends.length })); // $ alert=money-split-remainder
export const parts = (amount: number, people: number) => Array.from({ length: people }, () => amount / people); // $ alert=money-split-remainder
export const filled = (amount: number, people: number) => new Array(people).fill(amount / people); // $ alert=money-split-remainder
export const floored = (totalCents: number, people: number) => Array.from({ length: people }, () => Math.floor(totalCents / people)); // $ alert=money-split-remainder
export const roundedUp = (totalCents: number, friends: Friend[]) => friends.map(() => Math.ceil(totalCents / friends.length)); // $ alert=money-split-remainder

export function shareOut(bill: Bill): { name: string; amount: number }[] {
  const share = bill.amount / bill.friends.length; // $ alert=money-split-remainder
  return bill.friends.map((friend) => ({ name: friend.name, amount: share }));
}

export function monthly(amount: number, months: { name: string }[]): number[] {
  const installment = amount / months.length; // $ alert=money-split-remainder
  return months.map(() => installment);
}

export function loop(amount: number, people: number): number[] {
  const share = amount / people; // $ alert=money-split-remainder
  const shares: number[] = [];
  for (let i = 0; i < people; i++) shares.push(share);
  return shares;
}

export function owe(bill: Bill): void {
  const perPerson = Math.round(bill.totalCents / bill.friends.length); // $ alert=money-split-remainder
  bill.friends.forEach((friend) => notify(friend.name, perPerson));
}

export const sharePerGuest = (amount: number, numGuests: number) => ({ share: amount / numGuests }); // $ alert=money-split-remainder

export function plan(bill: Bill): number {
  const eachInstallment = bill.amount / bill.installments; // $ alert=money-split-remainder
  return eachInstallment;
}

// What is left over belongs to somebody.

export function withRemainder(totalCents: number, people: number): number[] {
  const share = Math.floor(totalCents / people); // ok: the remainder is handed out
  const remainder = totalCents % people;
  return Array.from({ length: people }, (_, index) => share + (index < remainder ? 1 : 0));
}

export function lastTakesRest(totalCents: number, friends: Friend[]): number[] {
  const share = Math.floor(totalCents / friends.length); // ok: the last one takes the rest
  return friends.map((_, index) => (index === friends.length - 1 ? totalCents - share * (friends.length - 1) : share));
}

export function leftover(totalCents: number, people: number) {
  const share = Math.floor(totalCents / people); // ok: the rest is told
  const leftover = totalCents - share * people;
  return { share, leftover };
}

export const exactly = (amount: Decimal, people: number) => Array.from({ length: people }, () => amount.div(people)); // ok: a decimal

// A mean, a rate, a price for each.

export const averagePerFriend = (bill: Bill) => ({ averageShare: bill.total / bill.friends.length }); // ok: a mean
export const mean = (amount: number, people: number) => ({ meanAmount: amount / people }); // ok: a mean
export const ratio = (amount: number, total: number) => ({ share: amount / total }); // ok: a ratio
export const half = (amount: number) => ({ deposit: amount / 2 }); // ok: two is no number of people
export const scaled = (amountCents: number) => ({ share: amountCents / 100 }); // ok: another unit

// No money.

export const columns = (width: number, friends: Friend[]) => friends.map(() => width / friends.length); // ok: pixels
export const pagesEach = (pages: number, people: number) => Array.from({ length: people }, () => pages / people); // ok: pages
export const seconds = (duration: number, parts: number[]) => parts.map(() => duration / parts.length); // ok: a time
export const weights = (friends: Friend[]) => friends.map(() => 1 / friends.length); // ok: a weight
export const progress = (done: number, parts: number) => ({ part: done / parts }); // ok: progress
