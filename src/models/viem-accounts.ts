/** viem/accounts: accounts made of a private key or of its words. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0]', role: 'key' }] } as const;

const viemAccounts: Model = { module: 'viem/accounts', functions: { privateKeyToAccount: key, mnemonicToAccount: key } };

export default viemAccounts;
