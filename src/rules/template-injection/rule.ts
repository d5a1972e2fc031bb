/** A template is a program: who writes it runs what he likes where it is filled in. */
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import { isInProduct } from '../../domain/file-kind';
import type { EventOf } from '../../engine/event';
import { isPrimitive } from '../../engine/flow/value';
import { on, rule } from '../../engine/rule';
import { isWithin } from '../../engine/source/tree';

interface TemplateMatch extends Reached {
  readonly what: 'template' | 'view' | 'options';
}

const WHAT: Readonly<Record<TemplateMatch['what'], string>> = {
  template: 'The text of a template comes',
  view: 'The template, or which one is shown, comes',
  options: 'All that a view is shown with, the options of its engine among it, comes',
};
const WHY: Readonly<Record<TemplateMatch['what'], string>> = {
  template: 'Template engines reach code: whoever writes the template runs his own on the server.',
  view: 'Whoever chooses it has files shown that are none of his business, or pages made as he likes them.',
  options: 'Engines take a layout, a cache or names of functions from there: whoever sends them has other files shown, or his own code run.',
};

export default rule<TemplateMatch>({
  id: 'template-injection',
  title: 'Template from outside',
  severity: 'error',
  cwe: [1336, 94],
  pci: ['6.2.4'],
  score: 9.0,
  message: ({ label, sink, what }) => ({
    what: `${WHAT[what]} from outside (${label.name || 'an argument'}) and reaches ${sink}.`,
    why: WHY[what],
    instead:
      what === 'template'
        ? 'Keep the template constant and hand what comes from outside to it as data.'
        : what === 'view'
          ? 'Choose the template from a list of those that there are.'
          : 'Hand over the properties that the view shows, each by its name.',
  }),
  detect: on('sink', (event) => found(event), { where: isInProduct, after: [['untrusted'], ['template']] }),
});

function found(event: EventOf<'sink'>): TemplateMatch | undefined {
  const match = event.sink === 'template' ? reached(event) : undefined;
  if (!match) return undefined;
  const [first] = 'arguments' in event.call ? event.call.arguments : [];
  const isFirst = first === undefined || isWithin(event.node, first);
  // No text is an object with options in it.
  if (!isFirst && (isPrimitive(match.value.type, 'string') || match.label.embedded)) return undefined;
  const what = event.lesser ? (isFirst ? 'view' : 'options') : isFirst ? 'template' : 'options';
  return { ...match, what, ...(event.lesser ? { severity: 'warning' as const } : {}) };
}
