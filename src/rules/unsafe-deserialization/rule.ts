/** Who chooses what is made into objects with code or of any class runs that code. */
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';

interface ObjectsMatch extends Reached {
  readonly lesser?: boolean;
}

export default rule<ObjectsMatch>({
  id: 'unsafe-deserialization',
  title: 'Untrusted data made into objects with code',
  severity: 'error',
  cwe: [502],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ label, sink, lesser }) => ({
    what: `${label.name || 'What somebody outside sends'} is made into objects by ${sink}, which runs code that stands in it or trusts its form.`,
    why: lesser
      ? 'Old versions of the reader make functions of it, out of reach of the context; with each, names for parts that hold one another grow to gigabytes when they are written out.'
      : 'Who sends it writes a function into it that runs while it is read, or bytes that the reader does not expect.',
    instead: 'Send data as JSON, read it with JSON.parse, and check its shape with a schema.',
  }),
  detect: on('sink', (event) => (event.sink === 'deserialized' ? found(event) : undefined), { where: isInProduct, after: [['untrusted'], ['deserialized']] }),
});

function found(event: EventOf<'sink'>): ObjectsMatch | undefined {
  const match = reached(event, { depth: 1 });
  return match && { ...match, lesser: event.lesser, ...(event.lesser ? { severity: 'warning' as const } : {}) };
}
