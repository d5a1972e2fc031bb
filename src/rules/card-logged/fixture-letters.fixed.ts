/** Three letters that mean something else: consonant, vowel, consonant. */
declare const pattern: { cvc: string; vcv: string };

export function spell(cvc: string): void {
  console.log(pattern.cvc, pattern.vcv); // ok: letters
  console.log(cvc); // ok: letters
}
