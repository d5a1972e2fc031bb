/** A password that is kept as somebody has sent it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { LIMITS } from '../../engine/limits';
import type { Match } from '../../engine/rule';
import { labelsWithin, stepsOf } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { Value } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isOfPassword, isPasswordName } from '../../domain/crypto/password-use';
import { comparesInTheClear, isOfPeople, isWrittenAsItIs } from '../../domain/crypto/kept-passwords';

export interface ReceivedMatch extends Match {
  readonly kind: 'received';
  readonly name: string;
  /** As a reader would say it: `users.insertOne`. */
  readonly sink: string;
}

/**
 * Objects of tables may hash a password on its way to the database, in a hook that stands elsewhere. So it has to be written by what has no hooks, or the module has to
 * compare what is kept with what somebody types.
 */
export function keptAsReceived(event: EventOf<'sink'>, code: Code): ReceivedMatch | undefined {
  const { sink, value, table, call, node, text, steps } = event;
  if ((sink !== 'storage' && sink !== 'ledger') || table === undefined || !isOfPeople(table) || !isCall(call)) return undefined;
  const label = labelsWithin(value, LIMITS.propertyDepth.value).find((one) => isColumn(one) && one.confidence !== 'low' && isOfPassword(one));
  if (!label) return undefined;
  const kept = label.path.reduce((inner: Value | undefined, name) => inner?.properties?.get(name), value);
  if (!kept || kept.cleansed) return undefined;
  const at = writtenAt(node, label.path, code);
  const isSent = kept.labels.some((one) => one.kind === 'untrusted' && one.path.length === 0 && !one.embedded);
  const isFound = isSent ? isWrittenAsItIs(call, text, steps.length > 0, code) || comparesInTheClear(code) : isName(at) && comparesInTheClear(code);
  if (!isFound) return undefined;
  return { kind: 'received', at: spanOf(at), name: label.name, sink: text, steps: [{ message: `${label.name} is a password`, at: label.source }, ...stepsOf(label), ...steps] };
}

/** A `passwordHash` is what somebody has hashed. */
function isColumn({ path }: KnownLabel): boolean {
  return path.length > 0 && isPasswordName(path.at(-1)!);
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

function isName(node: Node): boolean {
  const inner = bare(node);
  return inner.type === 'Identifier' || inner.type === 'MemberExpression';
}

/** Where the object that is written gets it; else what is handed over. */
function writtenAt(node: Node, path: readonly string[], code: Code): Node {
  let current = node;
  for (const name of path) {
    const object = objectOf(current, code);
    const property = object?.properties.find((one) => one.type === 'Property' && staticName(one.key, one.computed) === name);
    if (property?.type !== 'Property') return current;
    current = property.value;
  }
  return current;
}

function objectOf(node: Node, code: Code) {
  const inner = bare(node);
  const written = inner.type === 'ObjectExpression' ? inner : code.value(inner).origin;
  return written?.type === 'ObjectExpression' ? written : undefined;
}
