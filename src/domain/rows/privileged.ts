/** Columns that nobody sets for himself: what somebody may do, what he has, who he is. */
import type { Code } from '../../engine/code';
import { ROW } from '../../engine/flow/rows';
import { bare, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
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
function declaredColumns(names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => name !== '*' && !name.startsWith('(') && !BY_THE_DATABASE.test(name));
}

/** The columns of the table that a call is made on, or of the row; undefined where nobody knows them all. */
export function columnsOf(target: Node, code: Code): readonly string[] | undefined {
  const node = bare(target);
  const names = allColumns(node, code) ?? (node.type === 'MemberExpression' ? allColumns(bare(node.object), code) : undefined);
  const columns = names && declaredColumns(names);
  return columns && columns.length > 0 ? columns : undefined;
}

/** `Member` of `this.members.save(…)`, where the class says `members: Repository<Member>`. */
export function rowClassOf(call: Node): string | undefined {
  const callee = call.type === 'CallExpression' ? bare(call.callee) : call;
  const table = callee.type === 'MemberExpression' ? bare(callee.object) : callee;
  const type = table.type === 'MemberExpression' && table.object.type === 'ThisExpression' ? typeOfField(table) : undefined;
  return type?.type === 'Identifier' ? type.name : undefined;
}

function allColumns(node: Node, code: Code): Iterable<string> | undefined {
  const type = node.type === 'MemberExpression' && node.object.type === 'ThisExpression' ? typeOfField(node) : undefined;
  if (type) return ofClass(type, code);
  // Of a class the engine keeps only the columns that say something by their names; a schema names all.
  return code.value(node).properties?.get(ROW)?.properties?.keys();
}

/** `Member` of `private members: Repository<Member>` */
function typeOfField({ property, computed }: TSESTree.MemberExpression): Node | undefined {
  const name = staticName(property, computed);
  let current: Node | undefined = property;
  while (current && current.type !== 'ClassBody') current = current.parent;
  for (const node of current ? nodesWithin(current) : []) {
    const declared = node.type === 'TSParameterProperty' ? node.parameter : node.type === 'PropertyDefinition' ? node : undefined;
    const key = declared?.type === 'Identifier' ? declared : declared?.type === 'PropertyDefinition' ? declared.key : undefined;
    if (!key || staticName(key, false) !== name) continue;
    const annotation = declared?.type === 'Identifier' || declared?.type === 'PropertyDefinition' ? declared.typeAnnotation?.typeAnnotation : undefined;
    const [row] = annotation?.type === 'TSTypeReference' ? (annotation.typeArguments?.params ?? []) : [];
    return row?.type === 'TSTypeReference' ? row.typeName : undefined;
  }
  return undefined;
}

function ofClass(name: Node, code: Code): Iterable<string> | undefined {
  const { callable, members } = code.value(name);
  if (callable?.type !== 'ClassDeclaration') return members?.keys();
  return callable.body.body.flatMap((member) => (member.type === 'PropertyDefinition' ? [staticName(member.key, member.computed) ?? ''] : []));
}
