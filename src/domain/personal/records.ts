/** Records: of a person, of an account, of what a payment provider answers. Judged by what is read out of them, or by the table that they come from. */
import { ROW } from '../../engine/flow/recognise';
import type { Naming } from '../../engine/flow/recognise';
import { UNKNOWN } from '../../engine/flow/value';
import type { LabelKind } from '../../engine/flow/value';
import { judgedOnce, singular, wordsOf } from '../names';
import { mayBeRecord, holds } from './evidence';
import { claimOf } from './names';

type Confidence = 'high' | 'medium';
export interface Said {
  readonly kind: LabelKind;
  readonly confidence: Confidence;
}

const PEOPLE = new Set(
  ('user customer patient employee member person people contact subscriber applicant borrower cardholder accountholder beneficiary payee payer recipient donor student guest profile claim buyer shopper owner staff teacher doctor merchant seller ' +
    'admin client account lead tenant worker driver passenger citizen individual signer cardmember policyholder').split(' '),
);
/** People only where something of a person is read out of them. */
const WEAK = new Set('account contact owner client lead tenant merchant claim guest profile recipient seller admin individual'.split(' '));
/** Names that say nothing but that it is a whole. */
const GENERAL = new Set(
  ('data value values form formdata formvalues body input inputs result response details info record row rows doc docs document state credentials params args dto token tokens session event order item obj object entity me found existing res resp json fields entry settings config options').split(' '),
);
/** What a token says of whom it is for. */
const CLAIMS = new Set('claims decoded decodedtoken decodedjwt payload tokenpayload jwtpayload tokeninfo idtokenclaims userinfo'.split(' '));
const WHOLE_TAIL = new Set('info data detail details record row doc document object obj entity payload response result model json raw dto input form values found list'.split(' '));
const NO = new Set('is has no not show hide on handle set get fetch find create update delete remove add use with without count total max min num id ids masked safe public redacted sanitized error err test mock fake dummy sample'.split(' '));
const NAMES_OF_PEOPLE = /^(?:first|last|full|given|family|sur|middle)names?$/;

/** Could a whole be called so at all? Most names are not. */
export const wholeOf = judgedOnce((name): 'person' | 'weak' | 'general' | undefined => {
  if (name.length < 2 || name.length > 40) return undefined;
  const words = wordsOf(name);
  if (words.length === 0 || words.some((word, at) => at < words.length - 1 && NO.has(word))) return undefined;
  if (CLAIMS.has(words.join(''))) return 'weak';
  if (GENERAL.has(words.join(''))) return 'general';
  let end = words.length;
  while (end > 1 && WHOLE_TAIL.has(words[end - 1]!)) end--;
  const noun = singular(words[end - 1]!);
  if (!PEOPLE.has(noun)) return end < words.length ? 'general' : undefined;
  return WEAK.has(noun) ? 'weak' : 'person';
});

/** The worst of what is read out of something that has this name. */
export function recordOf(naming: Naming): Said | undefined {
  const { name, owner, value } = naming;
  const whole = wholeOf(name);
  if (whole === undefined || !mayBeRecord(value) || isOfRequest(naming)) return undefined;
  if (owner === ROW) return rowOf(whole, naming);
  const read = worstOf(naming);
  if (read && (read !== 'person' || whole !== 'general' || isPersonal(naming))) return { kind: read, confidence: 'medium' };
  const isHandedIn = (whole === 'person' || name === 'profile') && value.labels.some(({ kind, path }) => kind === 'untrusted' && path.length === 0);
  return isHandedIn || (name === 'user' && owner !== undefined && SIGNED_IN.test(owner)) ? { kind: 'person', confidence: 'medium' } : undefined;
}

/** A body is a whole whatever is read out of it. */
function isOfRequest({ name, value }: Naming): boolean {
  return name === 'body' && value.labels.some(({ kind }) => kind === 'untrusted');
}

/** Who is signed in: `req.user`, `session.user`. */
const SIGNED_IN = /^(?:req|request|session|ctx|context|state|locals|auth)$/;

/** A row of a table of people; what an account holds, the module tells. */
function rowOf(whole: 'person' | 'weak' | 'general', { name, words }: Naming): Said | undefined {
  if (whole === 'general') return undefined;
  const said = words();
  if (/account/i.test(name) && ['iban', 'routing', 'ifsc', 'accountnumber', 'bank'].some((word) => said.has(word))) return { kind: 'bank-account', confidence: 'medium' };
  return whole === 'person' ? { kind: 'person', confidence: 'high' } : undefined;
}

const ORDER: readonly LabelKind[] = ['password', 'national-id', 'bank-account', 'birth-date', 'token'];

function worstOf(naming: Naming): LabelKind | undefined {
  let worst: LabelKind | undefined;
  for (const member of naming.members()) {
    const kind = kindOf(member, naming);
    if (kind !== undefined && (worst === undefined || rank(kind) < rank(worst))) worst = kind;
  }
  return worst;
}

function rank(kind: LabelKind): number {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
}

function kindOf(member: string, { name, words }: Naming): LabelKind | undefined {
  const claim = claimOf(member);
  if (!claim) return NAMES_OF_PEOPLE.test(wordsOf(member).join('')) ? 'person' : undefined;
  if (claim.kind === 'contact') return 'person';
  const beside = new Set<string>();
  return holds(claim, { name: member, owner: name, siblings: () => beside, members: () => beside, words, value: UNKNOWN }) ? claim.kind : undefined;
}

/** Something general is a record of a person where at least two things of one are read out of it. */
function isPersonal({ members }: Naming): boolean {
  let count = 0;
  for (const member of members()) if (claimOf(member)?.kind === 'contact' || NAMES_OF_PEOPLE.test(wordsOf(member).join(''))) count++;
  return count > 1;
}
