/** What is kept in the clear is found by whoever gets at the disk, the backup, the browser or the queue. */
import { LIMITS } from '../../engine/limits';
import { sealedWithin } from '../../engine/flow/labels';
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { CARD_DATA, inWords } from '../../domain/sensitive/kinds';
import { reached, reachedBy } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';

interface StoredMatch extends Reached {
  /** It is encrypted or hashed, which is not enough. */
  readonly isSealed?: boolean;
}

export default rule<StoredMatch>({
  id: 'card-stored',
  title: 'Card data kept',
  severity: 'error',
  cwe: [312, 922],
  pci: ['3.3.1.2', '3.5.1'],
  score: 8.6,
  message: ({ label, sink, isSealed }) => ({
    what: `${inWords(label.kind)} (${label.name}) is kept${isSealed ? ', encrypted or hashed,' : ''} by ${sink}.`,
    why: label.kind === 'pan' ? 'A stored card number must be unreadable to whoever gets at the disk, the backup or the browser.' : 'After authorization it must not be kept at all, not even encrypted.',
    instead: label.kind === 'pan' ? 'Keep the token of your provider and the last four digits.' : 'Leave it out.',
  }),
  detect: on(
    'sink',
    (event, code) => {
      if (event.sink !== 'storage' && event.sink !== 'ledger') return undefined;
      const inTheClear = reached(event, CARD_DATA, code);
      if (inTheClear) return inTheClear;
      const [behind] = sealedWithin(event.value, LIMITS.propertyDepth.value);
      return behind && behind.confidence !== 'low' ? { ...reachedBy(behind, event, code), isSealed: true } : undefined;
    },
    { where: isInProduct, after: [CARD_DATA, ['storage', 'ledger']] },
  ),
});
