/** Whoever sends a line break into a log of lines writes entries of his own, and those who read it take them for those of the program. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { isCleanFor } from '../../engine/flow/clean';
import { on, rule } from '../../engine/rule';
import { asValue, replace } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { runsInBrowser } from '../../domain/browser-code';
import { isInProduct } from '../../domain/file-kind';
import { onceAFile } from '../../domain/once-a-file';
import { holdsLines, isPutIntoQuotes, isReliedOn, isWrittenAsText, writesLines } from '../../domain/untrusted/lines';
import { isStored } from '../../domain/untrusted/looked-up';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';

export default rule<Reached>({
  id: 'log-injection',
  title: 'Line break from a request in a log',
  severity: 'warning',
  cwe: [117],
  pci: ['6.2.4'],
  score: 4.3,
  message: ({ label, sink }) => ({
    what: `Text from the request (${label.name}) is written as it is into a line of a log (${sink}).`,
    why: 'With a line break in it, whoever sends it writes entries of his own: a login that never was, a payment that was approved.',
    instead: 'Write it with JSON.stringify, take the line breaks out, or use a logger that writes objects and hand it over as a field.',
  }),
  detect: on('sink', (event, code) => written(event, code), { where: isInProduct, after: [['untrusted'], ['line', 'log']] }),
  fixes: [quoted],
});

/** Of one request that a function gets one thing is said: the same handler may write ten lines of it. */
const told = onceAFile(() => new Set<string>());

function written(event: EventOf<'sink'>, code: Code): Reached | undefined {
  if (event.sink !== 'line' && event.sink !== 'log') return undefined;
  const found = reached(event, { fits: (label, part) => holdsLines(label.name) && !isCleanFor(label, 'line') && isWrittenAsText(label, part) });
  if (!found || !writesLines(event, code) || isPutIntoQuotes(event.call, found.node, code) || runsInBrowser(code) || isStored(found.node, found.label, code)) return undefined;
  const { source } = found.label;
  const request = `${'file' in source ? source.file : ''} ${source.start}`;
  if (told(code).has(request)) return undefined;
  told(code).add(request);
  return { ...found, severity: isReliedOn(event.call, code) ? undefined : 'info' };
}

/** `JSON.stringify(name)` in the place of each part of the text that is chosen outside. */
function quoted({ node, inside }: Reached, code: Code) {
  if (inside) return undefined;
  const chosen = partsOf(node).filter((part) => code.value(part).labels.some((label) => label.kind === 'untrusted' && !isCleanFor(label, 'line')));
  const fixes = chosen.map((part) => replace(part, asValue(part, `JSON.stringify(${code.text(part)})`, code), 'Write it in quotes, line breaks and all', 'review'));
  const [first] = fixes;
  return first && { ...first, edits: fixes.flatMap(({ edits }) => edits) };
}

/** The holes of a template, the sides of a sum. */
function partsOf(node: Node): readonly Node[] {
  const text = bare(node);
  if (text.type === 'TemplateLiteral') return text.expressions.flatMap(partsOf);
  if (text.type === 'BinaryExpression' && text.operator === '+') return [text.left, text.right].flatMap(partsOf);
  return [text];
}
