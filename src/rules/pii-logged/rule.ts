/** Logs have more readers than the data in them may have: passwords, account numbers and whole requests do not belong there. */
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { inWords, PERSONAL_DATA } from '../../domain/sensitive/kinds';
import { reached } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';

export default rule<Reached>({
  id: 'pii-logged',
  title: 'Personal data in a log',
  severity: 'warning',
  cwe: [532],
  pci: ['8.3.2'],
  score: 6.5,
  message: ({ label, sink }) => ({
    what: `${inWords(label.kind)} (${label.name}) reaches ${sink}.`,
    why: 'Logs are copied, shipped and kept, and have more readers than the data in them may have.',
    instead: 'Log an id, or mask it.',
  }),
  detect: on('sink', (event, code) => (event.sink === 'log' || event.sink === 'analytics' ? reached(event, PERSONAL_DATA, code) : undefined), {
    where: isInProduct,
    after: [PERSONAL_DATA, ['log', 'analytics']],
  }),
});
