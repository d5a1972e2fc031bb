/** How a cipher is used: by the name of the algorithm, or by what is said beside it. */
import type { EventOf } from '../../engine/event';
import { constantValue } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { cipherFault, cipherNamed, isAuthenticated } from '../../domain/crypto/ciphers';
import { textsSaid } from '../../domain/crypto/said';
import { writtenName } from '../../domain/crypto/written-name';

export interface Mode {
  /** In capitals; undefined for a stream that has none. */
  readonly name?: string;
  /** `AES-CBC`, `ChaCha20`. */
  readonly text: string;
  /** It pads blocks. */
  readonly blocks: boolean;
  /** Its cipher is worth nothing by itself, and another rule says so. */
  readonly weak: boolean;
}

const OPEN = /^(?:CBC|CTR|CFB|OFB|PCBC|IGE)/;
const STREAMS = new Set(['ChaCha20', 'Salsa20']);

export function modesOf(event: Pick<EventOf<'act'>, 'part'>): readonly Mode[] {
  const { value, node } = event.part('algorithm');
  const written = textsSaid(value).length === 0 ? writtenName(node) : undefined;
  // Of a name that is put together the mode may be what is not known.
  if (written !== undefined) return modesNamed(constantValue(written));
  return modesNamed(value, textsSaid(event.part('mode').value));
}

/** `beside`: the modes that are said or taken where the name says none. */
export function modesNamed(value: Value, beside: readonly string[] = []): readonly Mode[] {
  return textsSaid(value).flatMap((said) => {
    const cipher = cipherNamed(said);
    if (!cipher || cipher.name === 'RSA') return [];
    const modes = cipher.mode !== undefined || STREAMS.has(cipher.name) || beside.length === 0 ? [cipher.mode] : beside.map((mode) => mode.toUpperCase());
    return modes.map((mode) => modeOf(cipher.name, mode, cipherFault({ ...cipher, mode }) !== undefined));
  });
}

function modeOf(cipher: string, name: string | undefined, weak: boolean): Mode {
  return { name, text: name === undefined ? cipher : `${cipher}-${name}`, blocks: name === undefined ? false : /^(?:CBC|PCBC|IGE)/.test(name), weak };
}

/** Nothing in it notices a change. A block cipher whose mode nobody says is unknown. */
export function isOpen({ name, text, weak }: Mode): boolean {
  if (weak) return false;
  if (name === undefined) return STREAMS.has(text);
  return OPEN.test(name) && !isAuthenticated(name);
}
