/** Columns that are made for what may not be in them. */
import type { Code } from '../../engine/code';
import type { ColumnEvent } from '../../engine/event';
import type { Match } from '../../engine/rule';
import type { LabelKind } from '../../engine/flow/value';
import { cardColumn } from '../../domain/card-columns';
import { isHistory } from '../../domain/file-kind';
import { isPassing } from '../../domain/money/columns';

export interface ColumnMatch extends Match {
  readonly kind: LabelKind;
  /** As a reader would call it: `Card.number`. */
  readonly column: string;
}

/** Eight digits are the first of a card number, and four the last: both may be kept. */
const SHOWN_DIGITS = 8;
const LENGTH = /\b(?:length|maxlength|maxLength)['"]?\s*:\s*(\d+)/;
const UNREADABLE = /encrypt|cipher|transformer|hash|mask|token|vault|kms|pgcrypto/i;
/** Words of modules that make what they keep unreadable. */
const UNREADABLE_WORDS = ['encrypt', 'encryption', 'encryptor', 'decrypt', 'cipher', 'tokenize'];

export function declared(event: ColumnEvent, code: Code): ColumnMatch | undefined {
  const kind = cardColumn(event);
  if (!kind || (event.written === 'code' && isPassing(event.table))) return undefined;
  if (kind === 'pan' && (isShort(event, code) || isUnreadable(event, code))) return undefined;
  const column = event.table ? `${event.table}.${event.name}` : event.name;
  return { at: event.at, kind, column, severity: isHistory(code.file) ? 'info' : undefined };
}

/** `card_number varchar(4)` holds the last four. */
function isShort({ typeAt, options }: ColumnEvent, code: Code): boolean {
  const type = code.slice(typeAt.start, typeAt.end);
  const said = /\(\s*(\d+)\s*\)/.exec(type) ?? LENGTH.exec(type) ?? (options && LENGTH.exec(code.text(options)));
  return said !== null && said !== undefined && Number(said[1]) <= SHOWN_DIGITS;
}

/** By an option, a transformer or a comment; in code also by what else the module does. */
function isUnreadable({ at, options }: ColumnEvent, code: Code): boolean {
  const { whole } = code;
  const lineEnd = whole.indexOf('\n', at.end);
  const before = whole.lastIndexOf('\n', whole.lastIndexOf('\n', at.start) - 1);
  const lines = whole.slice(Math.max(before, 0), lineEnd < 0 ? undefined : lineEnd);
  if (UNREADABLE.test(options ? code.text(options) : '') || UNREADABLE.test(commentsIn(lines)) || UNREADABLE.test(code.slice(at.start, at.end))) return true;
  return UNREADABLE_WORDS.some((word) => code.words().has(word));
}

function commentsIn(lines: string): string {
  return lines.match(/(?:\/\/|--|\/\*).*/g)?.join(' ') ?? '';
}
