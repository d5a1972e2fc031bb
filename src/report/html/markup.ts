/** HTML by templates: what is put into one is escaped, unless it is markup itself. So no text of the analysed code can become a part of the page. */
import { printable } from '../printable';

export class Markup {
  constructor(readonly text: string) {}
}

export const NOTHING = new Markup('');

export type Content = string | number | Markup | undefined | readonly Content[];

/** For places between tags and for values of attributes in double quotes; for no other. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => part + (index < contents.length ? written(contents[index]) : '')).join(''));
}

/** A text of ours that is written as it is, such as a style. */
export const verbatim = (text: string): Markup => new Markup(text);

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return content === undefined ? '' : escaped(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What would hide or turn around other text is shown as a replacement character; line breaks and tabs are blanks here. */
function escaped(text: string): string {
  return printable(text.replace(/[\t\r\n]+/g, ' ')).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
