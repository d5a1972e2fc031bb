/** Who sends the names by which an object is written to in depth writes to what all objects share. */
import { runsInBrowser } from '../../domain/browser-code';
import { isInProduct } from '../../domain/file-kind';
import { isBounded } from '../../domain/prototypes/bounded';
import { mergedByCall, writtenByPath } from '../../domain/prototypes/deep-copy';
import type { DeepWrite } from '../../domain/prototypes/deep-copy';
import { isHandedOut } from '../../domain/prototypes/handed-out';
import { walkingFunction } from '../../domain/prototypes/key';
import { isMended } from '../../domain/prototypes/mended';
import { isOfClass } from '../../domain/rows/stripped';
import { reached } from '../../domain/untrusted/reached';
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { NAME, OWNER } from '../../engine/flow/named-writes';
import { all, pattern, words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

export interface PollutionMatch extends Match {
  readonly how: 'merged' | 'named' | 'merge' | 'path';
  /** What comes from outside, or what the function is handed. */
  readonly what: string;
  readonly into: string;
  readonly write?: DeepWrite;
}

const HOW: Readonly<Record<PollutionMatch['how'], (match: PollutionMatch) => string>> = {
  merged: ({ what, into }) => `\`${what}\` comes from outside and says what is written into an object in depth by ${into}.`,
  named: ({ what, into }) => `\`${what}\` comes from outside and names what ${into} is reached by and written to.`,
  merge: ({ into }) => `${into} is written to in depth under every name of another object, and none is left out.`,
  path: ({ into }) => `${into} is gone into and written to by a path of names, and none is left out.`,
};

/** A function that goes into depth is called by one of these words, or writes where it goes. */
const COPIES = all(words('merge extend extends mixin deep defaults default override recursive recursively assign combine blend apply copy clone update'), pattern(/\w\[\s*\w[\w.()]*\s*\]\s*=[^=>]/));
const GOES_DOWN = pattern(/\b([\w$]+)\s*=\s*\(?\s*\1\s*\[/);
const WRITES_BY_NAME = pattern(/\]\s*(?:\|\||\?\?)?=[^=>]/);

export default rule<PollutionMatch>({
  id: 'prototype-pollution',
  title: 'Object written to by names from outside',
  severity: 'error',
  cwe: [1321],
  pci: ['6.2.4'],
  score: 7.3,
  message: (match) => ({
    what: HOW[match.how](match),
    why: '`__proto__` and `constructor.prototype` lead to what all objects share: a property that is put there is read wherever nobody has set one, such as `isAdmin`.',
    instead: 'Leave out `__proto__`, `constructor` and `prototype`, ask whether the object has the name itself, or keep what comes from outside in a `Map` or in `Object.create(null)`.',
  }),
  detect: [
    on('sink', (event, code) => chosen(event, code), { where: isInProduct, after: [['untrusted'], ['merged', 'property-name', WRITES_BY_NAME]] }),
    on('call', ({ node }, code) => (node.type === 'CallExpression' ? deep(mergedByCall(node, code), code) : undefined), { where: isInProduct, here: COPIES }),
    on('naming', ({ nameNode }, code) => (nameNode.parent?.type === 'AssignmentExpression' ? deep(writtenByPath(nameNode.parent, code), code) : undefined), { where: isInProduct, here: GOES_DOWN }),
  ],
});

function chosen(event: EventOf<'sink'>, code: Code): PollutionMatch | undefined {
  const { sink, text } = event;
  if (sink === 'merged') {
    const found = reached(event, { fits: (label, value) => !isBounded(label.name, value) && !isOfClass({ label, value }, code) });
    return found && !isMended(text, false, code) ? { ...found, how: 'merged', what: found.label.name || 'It', into: text } : undefined;
  }
  if (sink !== 'property-name') return undefined;
  const names = [OWNER, NAME].map((name) => event.value.properties?.get(name));
  if (names[0] === undefined) return byPath(event, code);
  const [owner, name] = names.map((value) => value && reached({ ...event, value }, { fits: ({ embedded }) => !embedded }));
  if (!owner || !name || isStep(event.node)) return undefined;
  return { ...owner, at: spanOf(owner.inside ? owner.node : writeAround(event.node)), how: 'named', what: owner.label.name || 'It', into: text.slice(0, -3) };
}

/** `at = at[name] ??= {}` only makes a place for what is written in the end. */
function isStep({ parent: member }: Node): boolean {
  const write = member?.parent;
  if (member?.type !== 'MemberExpression' || write?.type !== 'AssignmentExpression' || write.left !== member) return false;
  const step = write.parent;
  return step.type === 'AssignmentExpression' && step.left.type === 'Identifier' && member.object.type === 'Identifier' && member.object.name === step.left.name;
}

/** `_.set(object, path, value)` */
function byPath(event: EventOf<'sink'>, code: Code): PollutionMatch | undefined {
  const found = reached(event);
  return found && !isMended(event.text, true, code) ? { ...found, how: 'merged', what: found.label.name || 'It', into: event.text } : undefined;
}

function writeAround(node: Node): Node {
  return node.parent?.parent?.type === 'AssignmentExpression' ? node.parent : node;
}

function deep(found: DeepWrite | undefined, code: Code): PollutionMatch | undefined {
  const callable = found && walkingFunction(found.write);
  if (!found || !callable || runsInBrowser(code) || !isHandedOut(callable, code)) return undefined;
  const { write, how, target, deeper } = found;
  return { at: spanOf(write), how, what: '', into: `\`${code.text(bare(target.object))}\``, write: found, severity: 'info', confidence: 'medium', steps: [{ message: 'What stands below is gone into here', at: spanOf(deeper) }] };
}
