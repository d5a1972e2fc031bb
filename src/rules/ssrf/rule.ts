/** A server stands where somebody outside does not: behind the firewall, beside the metadata of its cloud. Whoever says whom it asks is there as well. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import { runsInBrowser } from '../../domain/browser-code';
import { isInProduct } from '../../domain/file-kind';
import { asksForPrivateAddresses, choosesHost, goesThroughFilter, isHost, isOfPage, isOfQueue, isOfRequest, isWholeInText } from '../../domain/untrusted/address';
import { inFrontOf } from '../../domain/untrusted/refusal';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';

export default rule<Reached>({
  id: 'ssrf',
  title: 'Address from a request is asked by the server',
  severity: 'error',
  cwe: [918],
  pci: ['6.2.4'],
  score: 8.6,
  message: ({ label, sink }) => ({
    what: `${label.name || 'What somebody sends'} comes from the request and decides whom ${sink} asks.`,
    why: 'Whoever sends it makes the server ask what only the server can reach: services behind the firewall, databases, the credentials that its cloud keeps for it.',
    instead: 'Write the host out, or look it up in a list of those that may be asked.',
  }),
  detect: on('sink', asked, { where: isInProduct, after: [['untrusted'], ['fetched']] }),
  fixes: [
    (match, code) => {
      const test = isHost(match.node, match.sink) ? (host: string) => `!['api.example.com'].includes(${host})` : (address: string) => `!['api.example.com'].includes(new URL(${address}).hostname)`;
      return inFrontOf(match, { title: 'Ask only hosts that are known', test, refusal: 'This host is not allowed' }, code);
    },
  ],
});

function asked(event: EventOf<'sink'>, code: Code): Reached | undefined {
  if (event.sink !== 'fetched') return undefined;
  const match = reached(event, { fits: (label) => choosesHost(label.name) && !isWholeInText(label) });
  if (!match || isOfPage(match.label.name) || (runsInBrowser(code) && !isOfRequest(match.label.name))) return undefined;
  if (goesThroughFilter(event.call, code) || asksForPrivateAddresses(match.node, code)) return undefined;
  return isOfQueue(match.label.name) ? { ...match, severity: 'warning' } : match;
}
