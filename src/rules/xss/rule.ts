/** Who chooses what stands in a page as markup runs scripts in it. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Fixer, Match } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { asText, escaped, plain, withoutBypass } from '../../domain/markup/fixes';
import { marked } from '../../domain/markup/reached';
import { trusted } from '../../domain/markup/trusted';
import type { Marked } from '../../domain/markup/reached';

const INSTEAD: Readonly<Record<Marked['where'] | 'trusted', string>> = {
  answer: 'Escape it where it is put into the page, let a template do that, or answer with JSON or plain text.',
  address: 'Let through addresses alone that begin with https: or with a single slash.',
  page: 'Write it as text, with textContent or by the framework, or let a sanitizer such as DOMPurify take out what runs.',
  trusted: 'Bind the value itself and let the template write it, or have the markup sanitized.',
};

/** Markup of parts that nobody escaped, which a framework is told to trust. */
interface Trusted extends Match {
  readonly where: 'trusted';
  readonly part: string;
}

function isChosen(match: Marked | Trusted): match is Marked {
  return match.where !== 'trusted';
}

const ofChosen = (fix: Fixer<Marked>): Fixer<Marked | Trusted> => (match, code) => (isChosen(match) ? fix(match, code) : undefined);

export default rule<Marked | Trusted>({
  id: 'xss',
  title: 'Markup from outside',
  severity: 'error',
  cwe: [79],
  pci: ['6.2.4'],
  score: 7.1,
  message: (match) => ({
    what: isChosen(match) ? whatOf(match) : `${match.part} is put into markup that Angular is told to trust, and nobody has escaped it.`,
    why: 'Whoever gets somebody to open a link runs a script in his session: it reads what he sees, changes what he is shown, and pays in his name.',
    instead: INSTEAD[match.where],
  }),
  detect: [
    on('sink', (event, code) => (event.sink === 'markup' ? marked(event, code) : undefined), { where: isInProduct, after: [['untrusted'], ['markup']] }),
    on('sink', (event, code) => (event.sink === 'markup' ? asTrusted(event, code) : undefined), { where: isInProduct, here: words('bypass'), after: [['markup']] }),
  ],
  fixes: [asText, withoutBypass, escaped, plain].map(ofChosen),
});

function whatOf({ label, sink, where }: Marked): string {
  const name = label.name || 'An argument';
  if (where === 'address') return `${name} comes from outside and is the address in ${sink}: it may be a script.`;
  return where === 'answer' ? `${name} comes from outside and ${sink === 'the answer' ? 'is answered' : `is answered by ${sink}`} as a part of a page, unescaped.` : `${name} comes from outside and reaches ${sink}, which takes it for markup.`;
}

function asTrusted(event: EventOf<'sink'>, code: Code): Trusted | undefined {
  const found = marked(event, code) ? undefined : trusted(event, code);
  return found && { ...found, where: 'trusted', severity: 'warning' };
}
