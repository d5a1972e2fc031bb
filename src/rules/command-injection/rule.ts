/** Who chooses a part of what a shell reads, or the program that is started, runs what he likes on the server. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { audited, reached } from '../../domain/untrusted/reached';
import { asList } from './as-list';

interface CommandMatch extends Match {
  /** What somebody outside chose; missing in an audit. */
  readonly chosen?: string;
  readonly sink: string;
  readonly node: Node;
  /** What starts it, where that is here. */
  readonly call?: Call;
}

export default rule<CommandMatch>({
  id: 'command-injection',
  title: 'Command with untrusted input',
  severity: 'error',
  cwe: [78],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ chosen, sink }) => ({
    what: chosen === undefined ? `The command that ${sink} runs is put together from parts that nobody has looked at.` : `${chosen} becomes a part of the command that ${sink} runs.`,
    why: 'Who sends it adds commands of his own, which run with the rights of the server.',
    instead: 'Start one program with a list of arguments and without a shell, and take what may be chosen from a list of your own.',
  }),
  detect: on('sink', (event, code) => (event.sink === 'command' ? told(event, code) : undefined), { where: isInProduct, after: [['untrusted'], ['command']] }),
  fixes: [({ call, node }, code) => call && asList(call, node, code)],
});

function told(event: EventOf<'sink'>, code: Code): CommandMatch | undefined {
  const { node, call, text: sink, steps } = event;
  const started = call.type === 'CallExpression' && steps.length === 0 ? call : undefined;
  const found = reached(event, { depth: 1 });
  if (found) return { at: found.at, steps: found.steps, confidence: found.confidence, node: found.node, sink, call: started, chosen: found.label.name || 'What somebody outside sends' };
  const at = audited(event, code);
  return at && { at, severity: 'info', node, sink, call: started };
}
