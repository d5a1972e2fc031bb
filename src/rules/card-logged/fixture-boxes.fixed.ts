/** Cards, pins, tracks and codes that have nothing to do with payment. */
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

declare const camera: { pan: number; tilt: number };
declare const player: { track1: string; track2: string };
declare const map: { pins: { lat: number; lng: number }[] };

export function deal(deck: PlayingCard[]): void {
  for (const card of deck) console.log(`${card.suit} ${String(card.number).slice(-4)}`); // ok: a playing card
  const [card] = deck;
  console.log(card?.number); // ok: a playing card
  console.log(deck); // ok: playing cards
}

export function move(card: BoardCard, column: string): void {
  console.log(`moved #${String(card.number).slice(-4)} ${card.title} to ${column}`); // ok: a card on a board
  console.info({ card }); // ok: a card on a board
  console.debug(card.pinned, card.id); // ok: a card on a board
}

export function lend(card: LibraryCard, book: string): void {
  console.log(`${book} goes to ${card.cardNumber}`); // ok: a library card
  console.log({ cardNumber: card.cardNumber, books: card.booksLent }); // ok: a library card
}

export function look(): void {
  console.log(`pan ${camera.pan}, tilt ${camera.tilt}`); // ok: a camera
  console.log('playing', player.track1, player.track2); // ok: tracks of music
  console.log(map.pins.length, map.pins[0]); // ok: pins on a map
}

export function onPan(event: { deltaX: number; pan: { x: number } }): void {
  console.log('pan', event.pan, event.deltaX); // ok: a gesture
  const pin = 13;
  console.log(`GPIO pin ${pin} is high`); // ok: a pin of a board
}

export function wire(pins: { pin: number; mode: 'in' | 'out' }[]): void {
  for (const { pin, mode } of pins) console.log(pin, mode); // ok: pins of a board
}

export const CardGrid = (cards: { title: string; code: string }[]) => {
  console.log('rendering cards', cards.map((card) => card.title)); // ok: boxes on a page
  console.log(cards[0]?.code); // ok: boxes on a page
};

export function invite(giftCard: { code: string; number: string; message: string }): void {
  console.log('gift card sent', giftCard.message); // ok: words of a gift card
  console.log(giftCard.number); // ok: a gift card
}
