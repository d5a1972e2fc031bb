/** Tells minified code from code that people read, by its name and by how densely its lines are filled. */
import { DENSE_LINE_CHARACTERS, DENSE_PUNCTUATION, DENSE_SHARE, MIN_MINIFIED_CHARACTERS } from './limits';

export function isMinified(path: string, text: string): boolean {
  return /\.min\.[cm]?jsx?$/i.test(path) || isDense(text);
}

function isDense(text: string): boolean {
  if (text.length < MIN_MINIFIED_CHARACTERS) return false;
  let dense = 0;
  for (const line of text.split('\n')) {
    if (line.length > DENSE_LINE_CHARACTERS && isCode(line)) dense += line.length;
  }
  return dense > text.length * DENSE_SHARE;
}

/** A long line of data, such as a picture in base64, has hardly any of the marks that code is made of. */
function isCode(line: string): boolean {
  const marks = line.match(/[(){};=]/g)?.length ?? 0;
  return marks > line.length * DENSE_PUNCTUATION;
}
