/** Cards on a board that expire, and three letters that mean something else. */
interface BoardCard {
  number: number;
  expires: string;
}

declare const layout: { csc: string };

export function show(card: BoardCard): void {
  console.log(card.number, card.expires); // ok: a card on a board
  console.log(layout.csc); // ok: no security code
}
