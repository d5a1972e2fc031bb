/** Somebody outside writes a part of the SQL that the database runs. */
import { isInProduct } from '../../domain/file-kind';
import { parameterised } from '../../domain/sql/parameterised';
import { audited, reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';

interface SqlMatch extends Match {
  /** Missing in an audit. */
  readonly found?: Reached;
  readonly argument: Node;
  readonly call: Call | undefined;
  readonly sink: string;
}

export default rule<SqlMatch>({
  id: 'sql-injection',
  title: 'SQL put together from a request',
  severity: 'error',
  cwe: [89],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ found, sink }) => ({
    what: found ? `What comes from outside (${found.label.name || 'an argument'}) becomes a part of the SQL that ${sink} runs.` : `The SQL that ${sink} runs is put together from parts that nobody has looked at.`,
    why: 'Who sends it can end the value and write SQL of his own: read every table, change what is owned, log in as anybody.',
    instead: 'Write a placeholder into the text and hand the value over beside it; take names of columns and tables from a list in the program.',
  }),
  detect: [on('sink', (event, code) => told(event, code), { where: isInProduct, after: [['untrusted'], ['sql']] })],
  fixes: [({ found, argument, call }, code) => (found && !found.inside && call ? parameterised(argument, call, code) : undefined)],
});

function told(event: EventOf<'sink'>, code: Code): SqlMatch | undefined {
  if (event.sink !== 'sql') return undefined;
  const { call } = event;
  const parts = { argument: event.node, call: call.type === 'CallExpression' || call.type === 'NewExpression' ? call : undefined, sink: event.text };
  const found = reached(event);
  if (found) return { ...parts, at: found.at, steps: found.steps, confidence: found.confidence, found };
  const at = audited(event, code);
  return at && { ...parts, at, severity: 'info' };
}
