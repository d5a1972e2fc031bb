/** What the host of a page decides: how its style is allowed, and where its places lead. */
import type { Place } from '../../engine';

export interface PageOptions {
  /** A file allows its style by a hash: SHA-256 of a text in Base64. A webview has a nonce for each page that it shows. */
  readonly allow: { readonly sha256: (text: string) => string } | { readonly nonce: string };
  /** Where a place in the code leads to: `command:…` in a webview. A place is plain text where it is undefined. */
  readonly linkTo?: (place: Place) => string | undefined;
}
