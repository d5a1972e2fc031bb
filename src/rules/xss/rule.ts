/** Who chooses what stands in a page as markup runs scripts in it. */
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { asText, escaped, plain, withoutBypass } from '../../domain/markup/fixes';
import { marked } from '../../domain/markup/reached';
import type { Marked } from '../../domain/markup/reached';

const INSTEAD: Readonly<Record<Marked['where'], string>> = {
  answer: 'Escape it where it is put into the page, let a template do that, or answer with JSON or plain text.',
  address: 'Let through addresses alone that begin with https: or with a single slash.',
  page: 'Write it as text, with textContent or by the framework, or let a sanitizer such as DOMPurify take out what runs.',
};

export default rule<Marked>({
  id: 'xss',
  title: 'Markup from outside',
  severity: 'error',
  cwe: [79],
  pci: ['6.2.4'],
  score: 7.1,
  message: ({ label, sink, where }) => ({
    what: `${label.name || 'An argument'} comes from outside and ${where === 'address' ? `is the address in ${sink}: it may be a script` : where === 'answer' ? `is answered by ${sink} as a part of a page, unescaped` : `reaches ${sink}, which takes it for markup`}.`,
    why: 'Whoever gets somebody to open a link runs a script in his session: it reads what he sees, changes what he is shown, and pays in his name.',
    instead: INSTEAD[where],
  }),
  detect: on('sink', (event, code) => (event.sink === 'markup' ? marked(event, code) : undefined), { where: isInProduct, after: [['untrusted'], ['markup']] }),
  fixes: [asText, withoutBypass, escaped, plain],
});
