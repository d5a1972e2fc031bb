/** What a cookie is for: by its name, by what is put into it, or by what keeps it. */
import type { Code } from '../../engine/code';
import type { ActEvent } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { onlyConstant } from '../../engine/flow/value';
import { initialiser } from '../../engine/shape';
import { bare } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isSessionValue, makesSession, useOfCookie } from '../../domain/session-names';
import type { CookieUse } from '../../domain/session-names';

export interface Cookie {
  /** As the code calls it; undefined where nothing says it. */
  readonly name?: string;
  readonly use: CookieUse;
}

export function cookieOf({ act, part, node }: ActEvent, code: Code): Cookie {
  const name = nameOf(part('name'), code);
  if (act === 'keep-session') return { name: name?.known, use: 'session' };
  const byName = name && useOfCookie(name.spoken);
  if (byName !== undefined) return { name: name?.known, use: byName };
  return { name: name?.known, use: holdsSession(part('value'), node, code) ? 'session' : undefined };
}

interface Name {
  /** All of it, where it is a constant. */
  readonly known?: string;
  /** What the code calls it. */
  readonly spoken: string;
}

function nameOf({ by, value, place }: ActPart, code: Code): Name | undefined {
  if (by === 'absent' || by === 'unknown') return undefined;
  const constant = onlyConstant(value) ?? value.constants.find((one) => typeof one === 'string');
  if (typeof constant === 'string') return { known: constant, spoken: constant };
  const spoken = place && spokenName(place, code);
  return spoken === undefined ? undefined : { spoken };
}

/** `SESSION_COOKIE`, `config.jwt.cookieName`, `${prefix}_session`. */
function spokenName(node: Node, code: Code): string | undefined {
  const said = bare(node);
  switch (said.type) {
    case 'Identifier':
      return said.name;
    case 'MemberExpression':
      return code.text(said).split(/[.[\]'"?!]+/).filter((word) => word !== '' && word !== 'process' && word !== 'env').slice(-2).join('_');
    case 'TemplateLiteral':
      return said.quasis.map(({ value }) => value.raw).join('_');
    case 'BinaryExpression':
      return said.operator === '+' ? [said.left, said.right].map((side) => (side.type === 'Literal' ? String(side.value) : spokenName(side, code))).join('_') : undefined;
    case 'LogicalExpression':
      return said.right.type === 'Literal' ? String(said.right.value) : spokenName(said.left, code);
    default:
      return undefined;
  }
}

/** A token, whatever the cookie is called. */
function holdsSession({ by, value, place }: ActPart, call: Node, code: Code): boolean {
  if (by !== 'given' || !place || place === call) return false;
  if (value.labels.some(({ kind, embedded }) => kind === 'token' && !embedded)) return true;
  const said = bare(place);
  const made = said.type === 'AwaitExpression' ? bare(said.argument) : said;
  if (isCall(made)) return issuesToken(made, code);
  const name = spokenLast(said);
  if (name !== undefined && isSessionValue(name)) return true;
  const written = said.type === 'Identifier' ? initialiser(said, code) : undefined;
  const behind = written?.type === 'AwaitExpression' ? bare(written.argument) : written;
  return behind !== undefined && isCall(behind) && issuesToken(behind, code);
}

function issuesToken(node: Call, code: Code): boolean {
  const { behaviour, text } = code.callee(node);
  return behaviour?.acts?.act === 'issue-token' || makesSession(text);
}

function spokenLast(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier' ? (node.property.name === 'id' && node.object.type === 'Identifier' ? `${node.object.name}Id` : node.property.name) : undefined;
}

/** A cookie that is taken back: emptied, or gone at once. */
export function isTakenBack({ part }: ActEvent, code: Code): boolean {
  const value = part('value');
  const written = value.by === 'given' ? onlyConstant(value.value) : undefined;
  if (written === '' || written === null || (value.place?.type === 'Identifier' && value.place.name === 'undefined')) return true;
  const expiry = part('expiry');
  if (expiry.by !== 'given') return false;
  const said = onlyConstant(expiry.value);
  if (typeof said === 'number' && said <= 0) return true;
  const text = expiry.node ? code.text(expiry.node) : '';
  return /^new Date\((?:0|1|-\d+)?\)$|\b19(?:69|70)\b|Date\.now\(\)\s*-/.test(text);
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}
