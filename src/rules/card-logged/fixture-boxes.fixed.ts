/** Cards that have nothing to do with payment: of a game, on a board, of a library, on a page. */
interface PlayingCard {
  suit: 'hearts' | 'spades';
  number: number;
}

interface BoardCard {
  id: string;
  title: string;
  number: number;
  pinned: boolean;
}

interface LibraryCard {
  cardNumber: string;
  reader: string;
  booksLent: number;
}

export function deal(deck: PlayingCard[]): void {
  for (const card of deck) console.log(`${card.suit} ${card.number}`); // ok: a playing card
  const [card] = deck;
  console.log(card?.number); // ok: a playing card
  console.log(deck); // ok: playing cards
}

export function fight(hero: { exp: number }, card: PlayingCard): void {
  console.log(`${hero.exp} points with card ${card.number}`); // ok: a playing card, and experience
}

export function move(card: BoardCard, column: string): void {
  console.log(`moved #${card.number} ${card.title} to ${column}`); // ok: a card on a board
  console.info({ card }); // ok: a card on a board
  console.debug(card.pinned, card.id); // ok: a card on a board
}

export function lend(card: LibraryCard, book: string): void {
  console.log(`${book} goes to ${card.cardNumber}`); // ok: a library card
  console.log({ cardNumber: card.cardNumber, books: card.booksLent }); // ok: a library card
}

export const CardGrid = (cards: { title: string; code: string }[]) => {
  console.log('rendering cards', cards.map((card) => card.title)); // ok: boxes on a page
  console.log(cards[0]?.code); // ok: boxes on a page
};

export function invite(giftCard: { code: string; number: string; message: string }): void {
  console.log('gift card sent', giftCard.message); // ok: words of a gift card
  console.log(giftCard.number); // ok: a gift card
}
