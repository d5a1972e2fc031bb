/** How passwords are kept: by what writes them into a table, and by how they are compared when somebody logs in. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, isFunction } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { judgedOnce, singular, wordsOf } from '../names';
import { onceAFile } from '../once-a-file';
import { isPasswordName } from './password-use';

const PEOPLE = new Set('user account member customer admin administrator employee auth login credential person people student patient profile identity staff teacher driver merchant vendor seller buyer usr'.split(' '));

/** A table whose rows log in. Passwords of others, such as that of a mail server, cannot be hashed. */
export const isOfPeople = judgedOnce((table) => wordsOf(table).map(singular).some((word) => PEOPLE.has(word)));

/** Drivers and builders of queries, which have no hooks: a collection of MongoDB or Firestore, Prisma, knex, Kysely, Drizzle, Supabase. */
const NO_HOOKS = /\.collection\(|\bprisma\b|prisma(?:service|client)|\b(?:knex|trx|db|database)\(\s*['"`]|\.(?:insertInto|updateTable)\(|\b(?:db|tx|trx|database|drizzle)\.(?:insert|update)\(|\bsupabase\w*\b/i;
const HOOKS = /createQueryBuilder|getRepository|\$extends/;
/** Functions of databases that hash: `crypt($2, gen_salt('bf'))`. */
const HASHES = /crypt|hash|sha\d?\b|sha2|md5|digest|\bpassword\s*\(|encode\s*\(/i;
const SQL = /\.(?:query|execute|run|raw|none|one|oneOrNone|any|queryObject|\$executeRawUnsafe|\$queryRawUnsafe)$/;

/** Is what the call writes what it is handed? `text` is what writes it, as a reader would say it; `inside`: in the function that is called. */
export function isWrittenAsItIs(call: Call, text: string, inside: boolean, code: Code): boolean {
  if (inside) return SQL.test(text) || /\.insertOne$/.test(text);
  const callee = code.callee(call);
  if (callee.behaviour?.statement) return !HASHES.test(statementText(call, code));
  const receiver = callee.receiver && spelled(callee.receiver, code);
  return receiver !== undefined && NO_HOOKS.test(receiver) && !HOOKS.test(receiver);
}

function statementText(call: Call, code: Code): string {
  const [statement] = call.arguments;
  if (!statement) return '';
  const constants = code.value(statement).constants.join(' ');
  // The names of columns and values may say `password_hash`, which then is none of the database.
  return (constants === '' ? code.text(statement) : constants).replace(/\bpassword_\w+|\w+_hash\b/gi, '').replace(/\$\{[^}]*\}/g, '?');
}

/** The receiver, and what the variable or the property that it begins with was set to. */
function spelled(receiver: Node, code: Code): string {
  const first = beginningOf(receiver);
  return [code.text(receiver), ...setTo(first, code).map((node) => code.text(node))].join(' ');
}

function beginningOf(node: Node): Node {
  const inner = bare(node);
  if (inner.type === 'CallExpression') return beginningOf(inner.callee);
  if (inner.type === 'AwaitExpression') return beginningOf(inner.argument);
  return inner.type === 'MemberExpression' && inner.object.type !== 'ThisExpression' ? beginningOf(inner.object) : inner;
}

function setTo(name: Node, code: Code): readonly Node[] {
  if (name.type === 'Identifier') return code.references(name).flatMap(({ parent }) => (parent?.type === 'VariableDeclarator' && parent.init && parent.id.type === 'Identifier' ? [parent.init] : []));
  if (name.type !== 'MemberExpression') return [];
  const property = lastName(name);
  return code.nodes.flatMap((node) => (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && node.left.object.type === 'ThisExpression' && lastName(node.left) === property ? [node.right] : []));
}

const KEEPERS = new Set('user account member customer admin row record doc found existing employee person client profile result student'.split(' '));
const OTHER = /confirm|repeat|again|retype|verify|^(?:re|new|old)_?password\d?$|password2|2$/i;

/** `user.password === password`: what is kept is what somebody types. */
export const comparesInTheClear = onceAFile((code) => code.nodes.some((node) => node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator) && isOfLogin(node)));

function isOfLogin(node: TSESTree.BinaryExpression): boolean {
  const [left, right] = [bare(node.left), bare(node.right)];
  return (isKept(left) && isTyped(right)) || (isKept(right) && isTyped(left)) || isComparer(node);
}

function isKept(node: Node): boolean {
  const name = lastName(node) ?? '';
  if (node.type !== 'MemberExpression' || !isPasswordName(name) || OTHER.test(name)) return false;
  const owner = wordsOf(lastName(node.object) ?? '').map(singular).at(-1);
  return owner !== undefined && KEEPERS.has(owner);
}

function isTyped(node: Node): boolean {
  const name = node.type === 'Identifier' || node.type === 'MemberExpression' ? lastName(node) : undefined;
  return name !== undefined && isPasswordName(name) && !OTHER.test(name);
}

/** `const comparePassword = (kept, given) => kept === given`. */
function isComparer({ left, right, parent }: TSESTree.BinaryExpression): boolean {
  const around = parent.type === 'ReturnStatement' && parent.parent.type === 'BlockStatement' && parent.parent.body.length === 1 ? parent.parent.parent : parent;
  if (!isFunction(around) || around.params.length !== 2 || !/^(?:compare|check|verify|match|validate|is)\w*passw/i.test(functionName(around) ?? '')) return false;
  const names = around.params.map((param) => (param.type === 'Identifier' ? param.name : undefined));
  return [left, right].every((side) => side.type === 'Identifier' && names.includes(side.name));
}
