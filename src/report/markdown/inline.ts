/**
 * Text in Markdown such that it stays text. What is reported comes from code that may be anybody's (a pull request), so none of it may become
 * markup, a link, a mention or a cell. A number for a character is no markup anywhere in Markdown, inside of tables either.
 */
import { printable } from '../printable';

/** Those that mean something within a line. */
const TELLING = /[\\`*_[\]<>|~&$]/g;

/**
 * Readers make links and mentions of plain text as well: of an address, of a name after an `@`, and of the number of an issue or a merge request. They do so once Markdown is read, when no
 * escape is left; a joiner without width keeps them from it.
 */
const LINKED = /@|[#!](?=\d)|:(?=\/\/)|\bwww(?=\.)/gi;
const JOINER = '\u2060';

export function plainMarkdown(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(LINKED, `$&${JOINER}`).replace(TELLING, (char) => `&#${char.charCodeAt(0)};`);
}

/** Backticks where they hold, and an element where the text has what would end them, or a cell. */
export function code(text: string): string {
  const flat = printable(text.replace(/\s+/g, ' '));
  return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(flat) ? `\`${flat}\`` : `<code>${plainMarkdown(flat)}</code>`;
}

/** Messages of rules have code in backticks. */
export function sentence(message: string): string {
  return message
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 0 ? plainMarkdown(part) : code(part)))
    .join('');
}

/** `url` is percent-encoded. */
export function link(label: string, url: string): string {
  return `[${label}](<${url.replaceAll('&', '&amp;')}>)`;
}
