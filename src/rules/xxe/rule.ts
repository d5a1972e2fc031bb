/** A parser that puts entities in place of their names reads what the document tells it to read. */
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import { isInProduct } from '../../domain/file-kind';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Fix } from '../../engine/finding';
import { onlyConstant } from '../../engine/flow/value';
import { settingOptions } from '../../engine/option-edit';
import type { Setting } from '../../engine/option-edit';
import { on, rule } from '../../engine/rule';
import type { Call } from '../../engine/source/tree';

interface XmlMatch extends Reached {
  readonly event: EventOf<'sink'>;
}

export default rule<XmlMatch>({
  id: 'xxe',
  title: 'XML from outside read with entities',
  severity: 'error',
  cwe: [611, 776],
  pci: ['6.2.4'],
  score: 8.2,
  message: ({ label, sink, event }) => ({
    what: `XML from outside (${label.name || 'an argument'}) reaches ${sink}, which ${event.lesser ? 'puts entities in place of their names without a bound' : 'loads the entities that the document names'}.`,
    why: event.lesser
      ? 'A document of some hundred letters that names entities within entities fills the memory and keeps the process busy for minutes.'
      : 'An entity may be any file of the server or any address that it reaches: its content stands in the document, or is sent elsewhere.',
    instead: event.lesser ? 'Use a parser that leaves entities alone or bounds them, and refuse documents with a DOCTYPE.' : 'Leave the entities where they are: do not switch on noent or dtdload.',
  }),
  detect: on('sink', (event) => found(event), { where: isInProduct, after: [['untrusted'], ['xml']] }),
  fixes: [switchedOff],
});

function found(event: EventOf<'sink'>): XmlMatch | undefined {
  const match = event.sink === 'xml' ? reached(event, { depth: 1 }) : undefined;
  return match && { ...match, event, ...(event.lesser ? { severity: 'warning' as const } : {}) };
}

/** What the model says that has to be switched on for it, where it is so in this call. */
function switchedOff({ event: { call }, inside }: XmlMatch, code: Code): Fix | undefined {
  if (inside || (call.type !== 'CallExpression' && call.type !== 'NewExpression')) return undefined;
  const wanted = new Set((code.callee(call).behaviour?.sinks ?? []).flatMap(({ kind, given = [] }) => (kind === 'xml' ? given.map(({ at }) => at) : [])));
  const settings = [...wanted].flatMap((path): readonly Setting[] => (isOn(call, path, code) ? [{ path, text: 'false' }] : []));
  const edits = settings.length > 0 ? settingOptions(call, settings, code) : undefined;
  return edits && { title: 'Leave entities alone', safety: 'review', edits, imports: [] };
}

function isOn(call: Call, path: string, code: Code): boolean {
  const [, index, name = ''] = /^argument\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const options = index === undefined ? undefined : call.arguments[Number(index)];
  const held = options && code.value(options).properties?.get(name);
  return held !== undefined && onlyConstant(held) === true;
}
