/** Who chooses what is made into objects with code or of any class runs that code. */
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';

export default rule<Reached>({
  id: 'unsafe-deserialization',
  title: 'Untrusted data made into objects with code',
  severity: 'error',
  cwe: [502],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ label, sink }) => ({
    what: `${label.name || 'What somebody outside sends'} is made into objects by ${sink}, which runs code that stands in it or trusts its form.`,
    why: 'Who sends it writes a function into it that runs while it is read, or bytes that the reader does not expect.',
    instead: 'Send data as JSON, read it with JSON.parse, and check its shape with a schema.',
  }),
  detect: on('sink', (event) => (event.sink === 'deserialized' ? reached(event) : undefined), { where: isInProduct, after: [['untrusted'], ['deserialized']] }),
});
