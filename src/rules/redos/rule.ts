/** A regular expression that somebody outside writes, or one of the program that takes forever on what he sends. */
import { runsInBrowser } from '../../domain/browser-code';
import { isInProduct } from '../../domain/file-kind';
import { slownessOf } from '../../domain/slow-pattern/slow-pattern';
import { isOfOneLine } from '../../domain/untrusted/lines';
import { audited, reached } from '../../domain/untrusted/reached';
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Span } from '../../engine/finding';
import { isCleanFor } from '../../engine/flow/clean';
import { isKnown } from '../../engine/flow/labels';
import { members, spelled } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { escaped } from './escaped';

export interface PatternMatch extends Match {
  /** What comes from outside. */
  readonly what: string;
  readonly sink: string;
  /** Of a pattern of the program: what it is slow on, and how. */
  readonly slow?: { readonly pattern: string; readonly pump: string; readonly exponential: boolean };
  /** The part of the pattern that is to be escaped. */
  readonly node?: Node;
}

const TRIES = members('test', 'exec', 'match', 'matchAll', 'search', 'replace', 'replaceAll', 'split');

export default rule<PatternMatch>({
  id: 'redos',
  title: 'Regular expression that takes forever',
  severity: 'error',
  cwe: [1333],
  pci: ['6.2.4'],
  score: 7.5,
  message: ({ what, sink, slow }) =>
    slow
      ? {
          what: `\`${what}\` comes from outside, and \`${slow.pattern}\` takes ${slow.exponential ? 'twice as long for each further' : 'a power of the length on a long row of'} ${JSON.stringify(slow.pump)}.`,
          why: 'While a regular expression is tried nothing else runs: one request stops the server for everybody.',
          instead: 'Write the pattern so that each text goes through it in one way, or bound the length of the text before it is tried.',
        }
      : {
          what: `\`${what}\` comes from outside and is compiled as a regular expression by ${sink}.`,
          why: 'Who writes the pattern writes one that takes forever, and one that matches more than was meant.',
          instead: 'Escape what has a meaning in a pattern, or look for the text with `includes`.',
        },
  detect: [
    on('sink', (event, code) => tried(event, code), { where: isInProduct, after: [['untrusted'], ['pattern', 'tried', TRIES]] }),
    on('naming', ({ name, node, value }) => {
      if (name !== '$regex' && name !== '$regexp' && name !== '$iRegexp') return undefined;
      const label = value.labels.find((one) => isKnown(one) && one.kind === 'untrusted' && one.path.length === 0 && !isCleanFor(one, 'pattern'));
      return label ? { at: spanOf(node), what: label.name || 'It', sink: `\`${name}\``, node, severity: 'warning' as const } : undefined;
    }, { where: isInProduct, here: spelled('$regex', '$iRegexp'), after: [['untrusted']] }),
  ],
  fixes: [escaped],
});

/** Parts of a request that servers bound to a few thousand characters. */
const OF_ADDRESS = /(?:^|\.)(?:params|query|headers|cookies|signedCookies|url|originalUrl|path|hostname|searchParams|nextUrl)(?:\.|$)/;
const SLOW = /^\/(.*)\/([a-z]*)\.(\w+)$/s;

function tried(event: EventOf<'sink'>, code: Code): PatternMatch | undefined {
  if (event.sink !== 'pattern' && event.sink !== 'tried') return undefined;
  // Who writes the address of a page waits for it himself.
  if (event.sink === 'tried' && runsInBrowser(code)) return undefined;
  const [, source, flags = ''] = (event.sink === 'tried' && SLOW.exec(event.text)) || [];
  // A schema that bounds the length of a text, or a number.
  const found = event.value.labels.some(({ kind }) => kind === 'limited') ? undefined : reached(event);
  if (!found) {
    const at = source === undefined ? audited(event, code) : handedIn(event, code);
    if (!at) return undefined;
    const slow = source === undefined ? undefined : slownessOf(source, flags);
    return { at, what: 'It', sink: event.text, severity: 'info', ...(slow ? { slow: { pattern: `/${source}/${flags}`, ...slow } } : {}) };
  }
  const { at, label, steps, confidence, node } = found;
  const what = label.name || 'It';
  if (source === undefined) return { at, what, sink: event.text, steps, confidence, ...(found.inside ? {} : { node }) };
  const slow = slownessOf(source, flags, isOfOneLine(label.name));
  if (!slow) return undefined;
  const tried = { message: 'The pattern is tried here', at };
  return { at: writtenIn(event, code) ?? at, what, sink: event.text, steps: [...(steps ?? []), tried], confidence, severity: slow.exponential ? 'error' : slow.square && OF_ADDRESS.test(label.name) && !/\bbody\b/.test(label.name) ? 'info' : 'warning', slow: { pattern: `/${source}/${flags}`, ...slow } };
}

/** In an audit: a pattern whose time doubles is tried on what a function is handed. */
function handedIn({ value, node, steps }: EventOf<'sink'>, code: Code): Span | undefined {
  return code.audit && steps.length === 0 && value.labels.some(({ kind }) => kind === 'input') ? spanOf(node) : undefined;
}

/** The pattern is mended where it is written. */
function writtenIn({ node, steps }: EventOf<'sink'>, code: Code): Span | undefined {
  const last = steps.at(-1)?.at;
  if (last && 'file' in last) return undefined;
  const tried = last ? code.nodeAt(last) : node;
  const call = tried?.parent?.type === 'CallExpression' ? tried.parent : tried?.parent?.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const by = bare(tried === call.arguments[0] ? call.callee.object : (call.arguments[0] ?? call));
  const literal = isPattern(by) ? by : code.value(by).origin;
  return literal && isPattern(literal) ? spanOf(literal) : last;
}

function isPattern(node: Node): boolean {
  return (node.type === 'Literal' && 'regex' in node) || node.type === 'NewExpression';
}
