/** What is sent without TLS can be read and changed by everybody on the way. */
import { any, pattern, pieces } from '../../engine/marks/trigger';
import { replace } from '../../engine/repair';
import { on, rule } from '../../engine/rule';
import { HOLDS_CLEAR_ADDRESS } from '../../domain/addresses';
import { isInProduct } from '../../domain/file-kind';
import { handedOver, written } from './addresses';
import { HOLDS_SWITCH, opened, switchedOff } from './connections';
import { inSettings } from './in-settings';
import type { ClearMatch } from './match';

const HOLDS_ADDRESS = pattern(HOLDS_CLEAR_ADDRESS);
const ADDRESSES = { here: HOLDS_ADDRESS, where: isInProduct };

export default rule<ClearMatch>({
  id: 'cleartext-transport',
  title: 'Connection without encryption',
  severity: 'warning',
  cwe: [319],
  pci: ['4.2.1'],
  score: 6.5,
  message: ({ what, kind }) => ({
    what: `${what}: nothing is encrypted on the way.`,
    why: 'Whoever is on the way reads card data and credentials, and changes amounts and answers.',
    instead: kind === 'address' ? 'Use the same address with TLS: https://, wss://, ldaps://.' : 'Switch TLS on, and let the connection fail where the other end has none.',
  }),
  detect: [
    on('text', written, ADDRESSES),
    on('opening', written, ADDRESSES),
    on('role', handedOver, { ...ADDRESSES, after: [['address']] }),
    on('act', opened, { where: isInProduct, here: any(pieces('createTransport', 'createInsecure', 'ftp', 'telnet'), pattern(/['"](?:node:)?http['"]/)), after: [['connect', 'listen']] }),
    on('naming', switchedOff, { where: isInProduct, here: pattern(HOLDS_SWITCH) }),
    on('setting', inSettings, { here: HOLDS_ADDRESS }),
  ],
  fixes: [({ change }) => change && replace(change.at, change.text, change.title, change.safety)],
});
