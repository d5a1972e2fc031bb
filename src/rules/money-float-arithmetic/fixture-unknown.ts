/** Amounts of which nothing says whether they are euros or cents: whole code bases keep cents in such fields. */
interface Invoice {
  amount: number;
  price: number;
  fee: number;
  total: number;
}

export const sum = (invoices: Invoice[]) => invoices.reduce((total, invoice) => total + invoice.amount, 0); // ok: may be cents
export const due = (invoice: Invoice) => invoice.total - invoice.fee; // ok: may be cents
export const double = (invoice: Invoice) => invoice.price * 2; // ok: may be cents

export function collect(invoices: Invoice[]): number {
  let fees = 0;
  for (const { fee } of invoices) fees += fee; // ok: may be cents
  return fees;
}
