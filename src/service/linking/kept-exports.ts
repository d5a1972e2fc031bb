/** Exports that are kept as a text until somebody asks what is in them, and the names by which exports are known to say the same. */
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
  private known: Exports | undefined;

  /** `base`: the folder without which the text names modules. */
  constructor(
    readonly packed: PackedExports,
    private readonly base: Path,
  ) {}

  get values(): Exports['values'] {
    return this.whole.values;
  }

  get stars(): Exports['stars'] {
    return this.whole.stars;
  }

  private get whole(): Exports {
    return (this.known ??= unpackExports(this.packed.text, this.base));
  }
}

const packed = new WeakMap<Exports, PackedExports>();

export function packedOf(exports: Exports, base: Path): PackedExports {
  if (exports instanceof KeptExports) return exports.packed;
  let known = packed.get(exports);
  if (!known) {
    const text = packExports(exports, base);
    packed.set(exports, (known = { text, hash: hashOf(text) }));
  }
  return known;
}

export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}
