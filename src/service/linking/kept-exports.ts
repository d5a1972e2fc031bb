/** Exports that are kept as a text for when somebody asks what is in them, and the names by which exports are known to say the same. */
import { createHash } from 'node:crypto';
import { type Exports, packExports, unpackExports } from '../../engine';
import type { Path } from '../host';

/** Exports and the text that says the same are one thing. */
export interface PackedExports {
  /** Of the text. */
  readonly hash: string;
  readonly text: string;
}

export class KeptExports implements Exports {
  /** For as long as there is room: the text takes a sixth of it. */
  private known: WeakRef<Exports> | undefined;

  /** `base`: the folder without which the text names modules. */
  constructor(
    readonly packed: PackedExports,
    readonly base: Path,
  ) {}

  get values(): Exports['values'] {
    return this.opened.values;
  }

  get stars(): Exports['stars'] {
    return this.opened.stars;
  }

  /** One and the same for as long as anybody holds it. */
  get opened(): Exports {
    let opened = this.known?.deref();
    if (!opened) this.known = new WeakRef((opened = unpackExports(this.packed.text, this.base)));
    return opened;
  }
}

/** Who goes on asking holds what this gives: then equal answers are the same objects. */
export function opened(exports: Exports | undefined): Exports | undefined {
  return exports instanceof KeptExports ? exports.opened : exports;
}

const packed = new WeakMap<Exports, KeptExports>();

export function packedOf(exports: Exports, base: Path): PackedExports {
  return kept(exports, base).packed;
}

function kept(exports: Exports, base: Path): KeptExports {
  const known = exports instanceof KeptExports ? exports : packed.get(exports);
  if (known?.base === base) return known;
  const text = packExports(exports, base);
  const made = new KeptExports({ text, hash: hashOf(text) }, base);
  packed.set(exports, made);
  return made;
}

export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}
