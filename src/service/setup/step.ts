/** One thing that `centinel init` does, or says. */
import type { Path } from '../host';

export type Step =
  /** A file that is not there yet. */
  | { readonly kind: 'make'; readonly path: Path; readonly text: string; readonly what: string; readonly executable?: boolean }
  /** `text` is the whole file with the lines at its end. */
  | { readonly kind: 'add'; readonly path: Path; readonly lines: string; readonly text: string }
  | { readonly kind: 'keep'; readonly path: Path; readonly why: string }
  /** One sentence to a reader, and what he may copy. */
  | { readonly kind: 'say'; readonly sentence: string; readonly lines?: string };
