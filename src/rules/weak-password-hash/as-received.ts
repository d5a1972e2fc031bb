/** A password that is kept as somebody has sent it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { LIMITS } from '../../engine/limits';
import type { Match } from '../../engine/rule';
import { stepsOf } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { Value } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isOfPassword, isPasswordName } from '../../domain/crypto/password-use';
import { comparesInTheClear, isOfPeople, isWrittenAsItIs } from '../../domain/crypto/kept-passwords';

export interface ReceivedMatch extends Match {
  readonly kind: 'received';
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
  for (const [path, kept] of passwordsIn(value, LIMITS.propertyDepth.value)) {
    const at = writtenAt(node, path, code);
    const sent = kept.labels.find((one) => one.kind === 'untrusted' && one.path.length === 0 && !one.embedded);
    const isFound = sent ? isWrittenAsItIs(call, text, steps.length > 0, code) || comparesInTheClear(code) : isName(at) && kept.labels.some(isOfPassword) && comparesInTheClear(code);
    if (!isFound) continue;
    const way = sent ? [{ message: `${sent.name} comes from a request`, at: sent.source }, ...stepsOf(sent as KnownLabel)] : [];
    return { kind: 'received', at: spanOf(at), sink: text, steps: [...way, ...steps] };
  }
  return undefined;
}

type Column = readonly [path: readonly string[], kept: Value];

/** What is written under the name of a password; a `passwordHash` is what somebody has hashed. */
function passwordsIn({ properties }: Value, depth: number): readonly Column[] {
  if (depth === 0 || !properties) return [];
  return [...properties].flatMap(([name, kept]): readonly Column[] => {
    const isKnown = kept.cleansed || (kept.complete && kept.constants.length > 0);
    return isPasswordName(name) ? (isKnown ? [] : [[[name], kept]]) : passwordsIn(kept, depth - 1).map(([path, inner]): Column => [[name, ...path], inner]);
  });
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
