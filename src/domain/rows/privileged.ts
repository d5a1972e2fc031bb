/** Columns that nobody sets for himself: what somebody may do, what he has, who he is. */
import type { Code } from '../../engine/code';
import { ROW } from '../../engine/flow/rows';
import type { Value } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { wordsOf } from '../names';

const PRIVILEGED = /^(?:is_?)?(?:admin|administrator|superuser|staff|root|owner|moderator|verified|approved|active|activated|enabled|banned|blocked|premium|paid|internal|trusted|locked|suspended|confirmed|vip)$/i;
const BY_WORD = new Set('role roles permission permissions privilege privileges scope scopes group groups balance credit credits wallet password passwd hash salt verified owner tenant plan tier subscription points score price total amount paid refunded approved admin token secret'.split(' '));
const OF_SOMEBODY = /^(?:user|owner|author|account|tenant|customer|created_?by|org|organi[sz]ation|company|merchant|seller)_?(?:id|uuid|ref)?$/i;
const BY_THE_DATABASE = /^(?:_?id|uuid|created_?at|updated_?at|deleted_?at|__v|version|timestamps?)$/i;

export function isPrivileged(column: string): boolean {
  if (PRIVILEGED.test(column) || OF_SOMEBODY.test(column)) return true;
  return wordsOf(column).some((word) => BY_WORD.has(word));
}

/** Columns that a program declares and that say something of the row. */
export function declaredColumns(names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => name !== '*' && !name.startsWith('(') && !BY_THE_DATABASE.test(name));
}

/** The columns of the table that a call is made on, or of the row; undefined where nobody knows them. */
export function columnsOf(target: Node, code: Code): readonly string[] | undefined {
  const node = bare(target);
  const row = rowOf(node, code) ?? (node.type === 'MemberExpression' ? rowOf(bare(node.object), code) : undefined);
  const names = row && declaredColumns(row.keys());
  return names && names.length > 0 ? names : undefined;
}

function rowOf(node: Node, code: Code): ReadonlyMap<string, Value> | undefined {
  const { properties, members } = code.value(node);
  return properties?.get(ROW)?.properties ?? members;
}
