/** The receipt that a customer gets by mail. */
import { format, times } from './money';
import type { Money } from './money';

export interface ReceiptLine {
  readonly title: string;
  readonly quantity: number;
  readonly unitPriceCents: number;
}

export interface Receipt {
  readonly reference: string;
  readonly cardLastFour: string;
  readonly currency: Money['currency'];
  readonly lines: readonly ReceiptLine[];
  /** As the customer typed it, for example `12.50`. */
  readonly tip: string;
}

const ROW_HEIGHT = 18.5;

export function renderReceipt(receipt: Receipt): string {
  const rows = receipt.lines.map((line) => {
    const amountCents = times(line.unitPriceCents, line.quantity);
    return `<tr><td>${escape(line.title)}</td><td>${format({ amountCents, currency: receipt.currency })}</td></tr>`;
  });
  const tableHeight = rows.length * ROW_HEIGHT;
  return [
    `<h1>Receipt ${escape(receipt.reference)}</h1>`,
    `<table style="height: ${tableHeight}px">${rows.join('')}</table>`,
    `<p>Tip: ${Number(receipt.tip).toFixed(2)}, tax included: ${tipTax(receipt).toFixed(2)}</p>`,
    `<p>Paid with the card that ends in ${receipt.cardLastFour}</p>`,
  ].join('\n');
}

function tipTax(receipt: Receipt): number {
  const tipAmount = parseFloat(receipt.tip);
  return tipAmount - tipAmount / 1.23;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
