/** As much of XML as reports need: elements with attributes and text. */

export type Attributes = Readonly<Record<string, string | number>>;

/** `inside` is XML already: other elements, or `xmlText`. */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join('');
  return inside.length === 0 ? `<${name}${named}/>` : `<${name}${named}>${inside.join('')}</${name}>`;
}

export function xmlText(text: string): string {
  return allowed(text).replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Without the numbers, a reader makes blanks of tabs and ends of lines. */
function attribute(text: string): string {
  return allowed(text).replace(/[&<>"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** XML 1.0 has no place for other control characters and for halves of pairs, whichever way they are written. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const allowed = (text: string): string => text.replace(FORBIDDEN, '\ufffd');
