/** Somebody outside sends an object where a text is expected, and the database takes what is in it for operators. */
import { isInProduct } from '../../domain/file-kind';
import { asText } from '../../domain/untrusted/as-text';
import { holdsDocuments } from '../../domain/untrusted/document-store';
import { isOperable, isScript } from '../../domain/untrusted/operable';
import { isHeldToSchema } from '../../domain/untrusted/route-checks';
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
  if (event.sink !== 'query' || !holdsDocuments(event, code)) return undefined;
  // A script that the database runs is code: what is no object may be one all the same.
  return reached(event, { depth: DEPTH, fits: (label, part, path) => isOperable(label, part, path, event, code) && !isHeldToSchema(event.node, label, code) }) ?? reached({ ...event, sink: 'code' }, { depth: DEPTH, fits: (label, _, path) => isScript(label, path, event) });
}
