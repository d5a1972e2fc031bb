/** Who sends the whole row sets every column of it, those that he is not shown as well. */
import { isInProduct } from '../../domain/file-kind';
import { isMovement } from '../../domain/money/ledger';
import { assignedRow, updatedRow } from '../../domain/rows/assigned';
import { columnsOf, isPrivileged } from '../../domain/rows/privileged';
import { isStripped } from '../../domain/rows/stripped';
import { wholeRow } from '../../domain/rows/whole-row';
import type { WholeRow } from '../../domain/rows/whole-row';
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { writtenAt } from '../../engine/flow/access';
import { stepsOf } from '../../engine/flow/labels';
import type { EffectStep } from '../../engine/flow/summary';
import { members } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Node } from '../../engine/source/tree';

export interface RowMatch extends Match {
  readonly what: string;
  readonly table: string;
  readonly sink: string;
  /** Columns that nobody should set for himself, where they are known. */
  readonly columns: readonly string[];
}

/** What keeps a row that was read before. */
const KEEPS = new Set(['save', 'persist', 'persistAndFlush', 'flush', 'update', 'patch']);

export default rule<RowMatch>({
  id: 'mass-assignment',
  title: 'Whole row from a request',
  severity: 'warning',
  cwe: [915],
  pci: ['6.2.4'],
  score: 6.5,
  message: ({ what, table, sink, columns }) => ({
    what: `All of \`${what}\` is written into a row${table === '' ? '' : ` of \`${table}\``} by ${sink}${columns.length > 0 ? `, ${columns.map((column) => `\`${column}\``).join(', ')} as well` : ''}.`,
    why: 'Who sends the request sets every column, those that no form shows as well: his role, his balance, whose row it is.',
    instead: 'Take out the fields that somebody may set, or let a schema through that names them.',
  }),
  detect: [
    on('sink', (event, code) => written(event, code), { where: isInProduct, after: [['untrusted'], ['storage', 'ledger']] }),
    on('call', ({ node, method }, code) => {
      if (method === undefined || !KEEPS.has(method)) return undefined;
      const found = method === 'update' || method === 'patch' ? updatedRow(node, code) : assignedRow(node, code);
      return found && match(found.node, found.row, found.name, found.how, [], columnsOf(found.target, code));
    }, { where: isInProduct, here: members(...KEEPS), after: [['untrusted']] }),
  ],
});

function written({ sink, value, node, text, table, steps, call }: EventOf<'sink'>, code: Code): RowMatch | undefined {
  if ((sink !== 'storage' && sink !== 'ledger') || table === undefined || isMovement(table)) return undefined;
  const row = wholeRow(value);
  if (!row || isStripped(row, table, call, node, code)) return undefined;
  const target = steps.length === 0 && (call.type === 'CallExpression' || call.type === 'NewExpression') ? call.callee : undefined;
  return match(writtenAt(node, row.path), row, table, text, steps, target ? columnsOf(target, code) : undefined);
}

/** Where all columns are known, and none of them is for the program alone, nothing is said. */
function match(node: Node, { label }: WholeRow, table: string, sink: string, steps: readonly EffectStep[], columns: readonly string[] | undefined): RowMatch | undefined {
  const privileged = (columns ?? []).filter(isPrivileged);
  if (columns && columns.length > 0 && privileged.length === 0) return undefined;
  const at = spanOf(node);
  const way = stepsOf(label);
  const same = !('file' in label.source) && label.source.start >= at.start && label.source.end <= at.end && way.length === 0;
  const from = same ? [] : [{ message: `${label.name || 'it'} comes from outside`, at: label.source }];
  return { at, what: label.name || 'what is handed over', table, sink, columns: privileged, confidence: label.confidence, steps: [...from, ...way, ...steps], ...(privileged.length > 0 ? { severity: 'error' as const } : {}) };
}
