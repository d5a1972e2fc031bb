/** Who chooses a part of what a shell reads, or the program that is started, runs what he likes on the server. */
import { on, rule } from '../../engine/rule';
import type { Call } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import { asList } from './as-list';

interface CommandMatch extends Reached {
  readonly call?: Call;
}

export default rule<CommandMatch>({
  id: 'command-injection',
  title: 'Command with untrusted input',
  severity: 'error',
  cwe: [78],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ label, sink }) => ({
    what: `${label.name || 'What somebody outside sends'} becomes a part of the command that ${sink} runs.`,
    why: 'Who sends it adds commands of his own, which run with the rights of the server.',
    instead: 'Start one program with a list of arguments and without a shell, and take what may be chosen from a list of your own.',
  }),
  detect: on(
    'sink',
    (event) => {
      const found = event.sink === 'command' ? reached(event, { depth: 1 }) : undefined;
      return found && { ...found, call: event.call.type === 'CallExpression' && !found.inside ? event.call : undefined };
    },
    { where: isInProduct, after: [['untrusted'], ['command']] },
  ),
  fixes: [({ call, node }, code) => call && asList(call, node, code)],
});
