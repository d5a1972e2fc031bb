/** The part of a page that is generated: what stands between two comments. */

export function betweenMarkers(path: string, text: string, part: string, content: string): string {
  const [opening, closing] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`];
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`${path} wants a line ${opening} and below it a line ${closing}: what is generated goes between them.`);
  return `${text.slice(0, start + opening.length)}\n\n${content}\n\n${text.slice(end)}`;
}
