/** Claims are worth what their signature is worth: a token that nobody has checked was written by whoever sent it. */
import { all, pieces, words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { mended } from './fixes';
import type { TokenMatch } from './match';
import { readByHand, readByLibrary } from './read-for-trust';
import { checkedBadly, issuedUnsigned } from './set-up';

const WHY: Readonly<Record<TokenMatch['kind'], string>> = {
  read: 'Whoever sends a token of his own making is whoever he says he is.',
  none: 'Without a signature anybody can write one, for any user.',
  keyless: 'Without a key there is nothing that a signature could be held against.',
  lenient: 'A token that was stolen or left behind goes on working.',
  any: 'Whoever sends the token chooses how it is checked: signed with the public key as a secret, it passes.',
  mixed: 'Whoever sends the token chooses: signed with the public key as a secret, it passes.',
  unanswered: 'A token that was made up goes on as if it held.',
};
const INSTEAD: Readonly<Record<TokenMatch['kind'], string>> = {
  read: 'Verify it with the key and a list of algorithms, and use the claims that come back.',
  none: 'Sign with HS256 and a secret, or with RS256 or ES256 and a private key, and check for that alone.',
  keyless: 'Hand over the secret or the public key of whoever issues the tokens.',
  lenient: 'Leave the check as strict as it is by itself, and renew tokens by a refresh token.',
  any: 'Name the algorithms that tokens are signed with.',
  mixed: 'Name the algorithms of one kind of key.',
  unanswered: 'Refuse the request where the check does not say that the token holds.',
};

export default rule<TokenMatch>({
  id: 'jwt-unverified',
  title: 'Token believed without a check',
  severity: 'error',
  cwe: [347],
  pci: ['8.3.1'],
  score: 9.1,
  message: ({ kind, what }) => ({ what, why: WHY[kind], instead: INSTEAD[kind] }),
  detect: [
    on('act', (event, code) => (event.act === 'check-token' ? checkedBadly(event, code) : undefined), { where: isInProduct, after: [['check-token']] }),
    on('act', (event) => (event.act === 'issue-token' ? issuedUnsigned(event) : undefined), { where: isInProduct, after: [['issue-token']] }),
    on('act', (event, code) => (event.act === 'read-token' ? readByLibrary(event, code) : undefined), { where: isInProduct, after: [['read-token']] }),
    on('call', readByHand, { where: isInProduct, here: all(words('split'), words('atob base64 base64url'), pieces("split('.", 'split(".', 'split(`.'), words('parse')) }),
  ],
  fixes: [mended],
});
