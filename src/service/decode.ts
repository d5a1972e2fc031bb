/** Bytes to text as an editor shows it: no byte order mark, ends of lines as they are, bytes that are no UTF-8 replaced. */
import { BINARY_PROBE_BYTES } from './limits';

/** Undefined when the bytes are no text. */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return undefined;
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
