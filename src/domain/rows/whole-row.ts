/** A row of which somebody outside decides all columns: what he sends becomes the row as it is. */
import { columnAt } from '../money/ledger';
import { isList } from '../../engine/flow/elements';
import { isKnown } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import { isHidden, isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';

export interface WholeRow {
  readonly label: KnownLabel;
  /** From what is handed over down to it. */
  readonly path: readonly string[];
  readonly value: Value;
}

/** No library wants the row deeper in what it is handed. */
const DEPTH = 4;

export function wholeRow(value: Value, path: readonly string[] = []): WholeRow | undefined {
  if (path.length > DEPTH || (value.complete && !value.inputs)) return undefined;
  if (columnAt(path)?.name !== '') return undefined;
  const label = value.labels.find(isSent);
  if (label && isObject(value)) return { label, path, value };
  const rows = isList(value);
  // What such a wrapper holds is the row, and what that holds are columns, whatever they are called.
  if (!rows && /^(?:data|values)$/.test(path.at(-1) ?? '')) return undefined;
  for (const [name, part] of value.properties ?? []) {
    // What is written under names that nobody knows is a column; what is in a list is a row.
    const found = isHidden(name) || (name === '*' && !rows) ? undefined : wholeRow(part, rows ? path : [...path, name]);
    if (found) return found;
  }
  return undefined;
}

/** Parts of a request that hold columns: a body, a form, a message, the part behind the question mark. */
const ONE_TEXT = /(?:^|\.)(?:params|headers|cookies|signedCookies|originalUrl|url|path|id|_id|ip)$|(?:^|\.)(?:params|headers|cookies|signedCookies)\./;

/** A part of what is sent that is called so may be one text as well as a row: `req.body.memo`. */
const ROWS = /^(?:users?|data|inputs?|payload|fields|attributes|attrs|values|profile|account|records?|rows?|items?|entity|entities|params|changes|updates?|patch|product|order|details|info|object|obj|doc|document|json|model|form|body|new\w+|updated\w+)$/i;

function mayBeRow(name: string): boolean {
  const parts = name.split('.');
  const at = parts.findIndex((part) => /^(?:body|query|payload|arguments|args|data)$/.test(part));
  return at < 0 || at === parts.length - 1 || ROWS.test(parts.at(-1) ?? '');
}

function isSent(label: Value['labels'][number]): label is KnownLabel {
  return isKnown(label) && label.kind === 'untrusted' && label.path.length === 0 && label.computed !== true && !label.embedded && !ONE_TEXT.test(label.name) && mayBeRow(label.name);
}

function isObject({ type }: Value): boolean {
  return !['string', 'number', 'boolean', 'bigint'].some((name) => isPrimitive(type, name));
}
