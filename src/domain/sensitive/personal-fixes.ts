/** Fixes for personal data in a log: the last four of a number, an id in place of a record, the names of fields in place of what is in them. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { asValue, replace } from '../../engine/repair';
import { isPrimitive } from '../../engine/flow/value';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { lastFour, leaveOut } from './fixes';
import type { Reached } from './reached';

const NUMBERS = new Set(['bank-account', 'national-id']);

/** `iban.slice(-4)` */
export function maskNumber({ label, carrier: node, inside }: Reached, code: Code): Fix | undefined {
  if (!NUMBERS.has(label.kind) || !node) return undefined;
  const value = code.value(node);
  const isText = isPrimitive(value.type, 'string');
  // An account may be a record as well as a number; a function of the project may want a number.
  if (!isText && (inside || value.properties || !isOneNumber(label.name))) return undefined;
  return written(node, lastFour(node, isText, code), 'Log the last four digits only', code);
}

function isOneNumber(name: string): boolean {
  return /(?:number|num|no|iban|ssn|id|code|cpf|cnpj|bsb)$/i.test(name);
}

/** A password, a key, a date of birth: the property or the argument goes. */
export function leaveSecretOut(match: Reached, code: Code): Fix | undefined {
  return NUMBERS.has(match.label.kind) || match.label.kind === 'person' || match.label.kind === 'untrusted' ? undefined : leaveOut(match, code);
}

/** `user.id` in place of the record. */
export function idOnly({ label, carrier: node, inside }: Reached, code: Code): Fix | undefined {
  if (label.kind !== 'person' || inside || node?.type !== 'Identifier') return undefined;
  const { properties } = code.value(node);
  const id = ['id', '_id'].find((name) => properties?.has(name) || isRead(node, name, code));
  return id === undefined ? undefined : written(node, `${code.text(node)}.${id}`, 'Log its id only', code);
}

function isRead(node: Node, name: string, code: Code): boolean {
  return code.references(node).some(({ parent }) => parent?.type === 'MemberExpression' && staticName(parent.property, parent.computed) === name);
}

/** `Object.keys(req.body)` */
export function namesOnly({ label, carrier: node, inside }: Reached, code: Code): Fix | undefined {
  if (label.kind !== 'untrusted' || inside || !node || /(?:header|cookie)/i.test(label.name)) return undefined;
  return written(node, `Object.keys(${code.text(node)})`, 'Log the names of its fields only', code);
}

function written(node: Node, text: string, title: string, code: Code): Fix {
  return replace(node, asValue(node, text, code), title, 'review');
}
