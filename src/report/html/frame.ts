/** The frame that all pages stand in: one document that loads nothing and runs nothing. */
import { html, type Content, type Markup, verbatim } from './markup';
import type { PageOptions } from './page-options';
import { STYLE } from './style';

export interface Framed {
  readonly title: string;
  /** Where the skip link leads to, and what stands there. */
  readonly header: Content;
  readonly main: Content;
  readonly footer: Content;
}

export function page({ title, header, main, footer }: Framed, { allow }: PageOptions): string {
  const nonce = 'nonce' in allow ? allow.nonce : undefined;
  const source = 'nonce' in allow ? `'nonce-${allow.nonce}'` : `'sha256-${allow.sha256(STYLE)}'`;
  const policy = `default-src 'none'; style-src ${source}; base-uri 'none'; form-action 'none'`;
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(nonce)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
${header}
</header>
<main id="main">
${main}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;
  return document.text;
}

function styleElement(nonce: string | undefined): Markup {
  return nonce === undefined ? html`<style>${verbatim(STYLE)}</style>` : html`<style nonce="${nonce}">${verbatim(STYLE)}</style>`;
}
