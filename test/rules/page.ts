/** The page of a rule: its sections, and the examples in it. */

export const SECTIONS = ['What', 'Why', 'Instead', 'Examples', 'Limits'] as const;

export interface Example {
  readonly kind: 'bad' | 'good';
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx';
  readonly code: string;
  /** One-based, of the first line of code. */
  readonly line: number;
}

export interface Page {
  readonly title: string | undefined;
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

export function readPage(markdown: string): Page {
  const sections = new Map<string, string>();
  const examples: Example[] = [];
  let title: string | undefined;
  let section = '';
  let fence: { info: string; line: number; code: string[] } | undefined;
  markdown.split(/\r?\n/).forEach((text, index) => {
    const ticks = /^```\s*(.*)$/.exec(text);
    if (ticks && fence) {
      const example = exampleOf(fence.info, fence.code.join('\n'), fence.line);
      if (example) examples.push(example);
      fence = undefined;
    } else if (ticks) fence = { info: ticks[1] ?? '', line: index + 2, code: [] };
    else if (fence) fence.code.push(text);
    else if (text.startsWith('# ')) title = text.slice(2).trim();
    else if (text.startsWith('## ')) sections.set((section = text.slice(3).trim()), '');
    else sections.set(section, `${sections.get(section) ?? ''}${text}\n`);
  });
  sections.delete('');
  return { title, sections, examples };
}

function exampleOf(info: string, code: string, line: number): Example | undefined {
  const parts = /^(ts|tsx|js|jsx) (bad|good)$/.exec(info);
  return parts ? { language: parts[1] as Example['language'], kind: parts[2] as Example['kind'], code, line } : undefined;
}

export function pageFaults(file: string, page: Page): readonly string[] {
  const faults: string[] = [];
  const headings = [...page.sections.keys()];
  if (!page.title) faults.push(`${file} has no title`);
  if (headings.join() !== SECTIONS.join()) faults.push(`${file} has the headings ${headings.join(', ')} instead of ${SECTIONS.join(', ')}`);
  for (const [heading, text] of page.sections) if (!text.trim() && heading !== 'Examples') faults.push(`${file}: nothing stands under ${heading}`);
  for (const kind of ['bad', 'good'] as const) {
    if (!page.examples.some((example) => example.kind === kind)) faults.push(`${file} has no example \`\`\`ts ${kind}`);
  }
  return faults;
}
