/** Hundreds of colours, in a file where nobody speaks of what things are worth. */
declare function mix(colour: string, other: string, amount: number): string;

export function bright(colour: string, brightness: number): string {
  const amount = Math.min(Math.abs(brightness - 100), 100) / 100; // ok: a part of a hundred
  return mix(colour, brightness < 100 ? '#000000' : '#ffffff', amount);
}
