/** What is kept in the clear is found by whoever gets at the disk, the backup, the browser or the queue. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { LIMITS } from '../../engine/limits';
import { all, pattern, pieces, words } from '../../engine/marks/trigger';
import { isSchema } from '../../engine/source/language';
import { sealedWithin } from '../../engine/flow/labels';
import { on, rule } from '../../engine/rule';
import type { RuledModule } from '../../engine/rule';
import { CARD_COLUMN_PIECES } from '../../domain/card-columns';
import { isInProduct } from '../../domain/file-kind';
import { keepLastFour, leaveOut, maskCardNumber } from '../../domain/sensitive/fixes';
import { CARD_DATA, inWords, requirementsOf } from '../../domain/sensitive/kinds';
import { reached, reachedBy } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';
import { takeOut } from '../../domain/sensitive/without';
import { declared } from './columns';
import type { ColumnMatch } from './columns';

interface WrittenMatch extends Reached {
  /** It is encrypted or hashed, which is not enough. */
  readonly isSealed?: boolean;
}

type StoredMatch = WrittenMatch | ColumnMatch;

const DECLARES_TABLES = all(words('table'), words('create alter'), pattern(/\b(?:create|alter)\s+(?:\w+\s+){0,3}table\b/i));
const CARD_COLUMNS = pieces(...CARD_COLUMN_PIECES);

export default rule<StoredMatch>({
  id: 'card-stored',
  title: 'Card data kept',
  severity: 'error',
  cwe: [312, 922],
  pci: ['3.3.1', '3.3.1.1', '3.3.1.2', '3.3.1.3', '3.5.1'],
  score: 8.6,
  message: (match) => {
    const kind = 'column' in match ? match.kind : match.label.kind;
    return {
      what: 'column' in match ? `${inWords(kind)} has a column of its own, ${match.column}.` : `${inWords(kind)} (${match.label.name}) is kept${match.isSealed ? ', encrypted or hashed,' : ''} by ${match.sink}.`,
      why: kind === 'pan' ? 'A stored card number must be unreadable to whoever gets at the disk, the backup or the browser.' : 'After authorization it must not be kept at all, not even encrypted.',
      instead: kind === 'pan' ? 'Keep the token of your provider and the last four digits.' : 'Leave it out.',
    };
  },
  against: (match) => requirementsOf('column' in match ? match.kind : match.label.kind, ['3.5.1']),
  detect: [
    on('sink', written, { where: isInProduct, after: [CARD_DATA, ['storage', 'ledger']] }),
    on('column', declared, { where: (module) => isInProduct(module) && isSchema(module.file), here: CARD_COLUMNS }),
    on('column', declared, { where: isProductCode, here: CARD_COLUMNS, after: [['column-type', 'columns', 'field-type', 'fields', DECLARES_TABLES]] }),
  ],
  fixes: [maskCardNumber, leaveOut, takeOut, keepLastFour],
});

function isProductCode(module: RuledModule): boolean {
  return isInProduct(module) && !isSchema(module.file);
}

function written(event: EventOf<'sink'>, code: Code): WrittenMatch | undefined {
  if (event.sink !== 'storage' && event.sink !== 'ledger') return undefined;
  const inTheClear = reached(event, CARD_DATA, code);
  if (inTheClear) return inTheClear;
  const [behind] = sealedWithin(event.value, LIMITS.propertyDepth.value);
  return behind && behind.confidence !== 'low' ? { ...reachedBy(behind, event, code), isSealed: true } : undefined;
}
