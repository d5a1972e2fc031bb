/** Somebody outside sends an object where a text is expected, and the database takes what is in it for operators. */
import { isInProduct } from '../../domain/file-kind';
import { asText } from '../../domain/untrusted/as-text';
import { isOperable } from '../../domain/untrusted/operable';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';

export default rule<Reached>({
  id: 'nosql-injection',
  title: 'Condition of a database from a request',
  severity: 'error',
  cwe: [943],
  pci: ['6.2.4'],
  score: 8.8,
  message: ({ label, sink, path }) => ({
    what: `What comes from outside (${label.name || 'an argument'}) becomes ${path.length > 0 ? `\`${path.join('.')}\` of the condition` : 'the condition'} that ${sink} is asked with.`,
    why: 'Who sends an object such as {"$ne": null}, or a piece of a script, chooses which documents are meant: every account, every password.',
    instead: 'Ask for the type first (`typeof x === \'string\'`, a schema), make it a text with String(x), or write `{ $eq: x }`.',
  }),
  detect: [on('sink', (event, code) => told(event, code), { where: isInProduct, after: [['untrusted'], ['query']] })],
  fixes: [asText],
});

/** Nobody nests conditions deeper. */
const DEPTH = 6;

function told(event: EventOf<'sink'>, code: Code): Reached | undefined {
  if (event.sink !== 'query') return undefined;
  return reached(event, { depth: DEPTH, fits: (label, part, path) => isOperable(label, part, path, code) });
}
