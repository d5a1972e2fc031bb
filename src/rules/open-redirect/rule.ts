/** A link to a site that people trust ends at another one, which looks the same and asks for their password. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { choosesTarget, isWholeInText, staysOnSite } from '../../domain/untrusted/address';
import { inFrontOf } from '../../domain/untrusted/refusal';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import { addressIn, answeredWith } from './answered';

export default rule<Reached>({
  id: 'open-redirect',
  title: 'Redirect to an address from a request',
  severity: 'warning',
  cwe: [601],
  pci: ['6.2.4'],
  score: 6.1,
  message: ({ label, sink }) => ({
    what: `${label.name || 'What somebody sends'} comes from outside and decides where ${sink} sends the browser.`,
    why: 'Whoever makes up the link sends people from an address that they trust to a page of his own, which asks for passwords or cards; tokens in the address go along.',
    instead: 'Take a path of this site only, ask whether the origin is that of the site, or look the address up in a list.',
  }),
  detect: [
    on('sink', (event, code) => (event.sink === 'redirect' ? sent(event, code) : undefined), { where: isInProduct, after: [['untrusted'], ['redirect']] }),
    on('naming', (event, code) => told(event, code), { where: isInProduct, here: words('location redirect'), after: [['untrusted']] }),
  ],
  fixes: [
    (match, code) =>
      inFrontOf(
        match,
        { title: 'Go on only within this site', test: (address) => `new URL(${address}, 'https://app.example.com').origin !== 'https://app.example.com'`, refusal: 'This address is not one of this site' },
        code,
      ),
  ],
});

function told(event: EventOf<'naming'>, code: Code): Reached | undefined {
  const text = answeredWith(event);
  if (text === undefined) return undefined;
  const node = addressIn(event.node);
  return sent({ sink: 'redirect', node, text, steps: [], value: code.valueThere(node) }, code);
}

function sent(event: Parameters<typeof reached>[0], code: Code): Reached | undefined {
  const match = reached(event, { fits: (label) => choosesTarget(label.name) && !isWholeInText(label) });
  return match && !staysOnSite(match, code) ? match : undefined;
}
