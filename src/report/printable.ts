/**
 * Text from the analysed code as it may be sent to a terminal: control characters (which could move the cursor or change the title)
 * and characters that turn the reading direction (which could hide code) are shown as a replacement character.
 */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
