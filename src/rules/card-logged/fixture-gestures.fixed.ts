/** Pans, pins and tracks of maps, cameras, boards and music. */
declare const camera: { pan: number; tilt: number };
declare const player: { track1: string; track2: string };
declare const map: { pins: { lat: number; lng: number }[] };

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

export function drag(card: { number: number; title: string }, pan: { x: number }): void {
  console.log(`card ${card.number} goes to ${pan.x}`); // ok: a card on a board, moved by a gesture
}
