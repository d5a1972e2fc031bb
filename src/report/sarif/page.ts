/** A rule's page, which is Markdown, for readers that show plain text. */

/** The text below a heading, in one line; empty when there is no such heading. */
export function sectionOf(page: string, heading: string): string {
  const lines = page.split(/\r?\n/);
  const start = lines.findIndex((line) => /^#+\s/.test(line) && line.replace(/^#+\s+/, '').trim().toLowerCase() === heading.toLowerCase());
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => /^#+\s/.test(line));
  const section = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
  return plainText(section.replace(/^```[\s\S]*?^```$/gm, '')).replace(/\s+/g, ' ').trim();
}

/** Headings, emphasis, code marks and link targets go; the words, lists and code stay. Inside code blocks nothing changes. */
export function plainText(markdown: string): string {
  return markdown
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part) => (part.startsWith('```') ? part.replace(/^```.*$\n?/gm, '').trimEnd() : withoutMarks(part)))
    .join('')
    .trim();
}

const withoutMarks = (text: string): string =>
  text
    .replace(/^#+\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
