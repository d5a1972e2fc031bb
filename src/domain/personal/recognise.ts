/**
 * What personal data and credentials are called. Words such as `token`, `account` and `pass` mean many things: a name wants evidence beside it,
 * and a whole is judged by what is read out of it.
 */
import type { Recognised, Recogniser } from '../../engine/flow/recognise';
import type { LabelKind } from '../../engine/flow/value';
import { judgedOnce, wordsOf } from '../names';
import { answered, settings, tokensIn } from './answers';
import { holds } from './evidence';
import { claimOf, hashOfPassword } from './names';
import { recordOf, wholeOf } from './records';

/** Nearly all names say nothing: they are done with here. */
const maySay = judgedOnce((name) => claimOf(name) !== undefined || wholeOf(name) !== undefined || hashOfPassword(name) || isOther(name) || isHeaderName(name) || isField(name) || HEADERS.test(name));

function isOther(name: string): boolean {
  return /^(?:env|config|configuration|conf|settings|environment|secrets|appconfig|charge|customer|checkoutsession|paymentmethod|stripecustomer|stripesession|paymentintent|setupintent|paymentresult|paymentdetails|paypaldetails|paypalorder|orderdetails|capturedata|capturedetails|captureresult)$/.test(
    wordsOf(name).join(''),
  );
}

function isField(name: string): boolean {
  return name === 'value';
}

function isHeaderName(name: string): boolean {
  return /^(?:authorization|cookie|session|sid|connect\.sid|x-api-key|x-auth-token)$/i.test(name);
}

export const recognisePersonal: Recogniser = (naming) => {
  const { name, owner, carrier } = naming;
  if (!maySay(name) || (carrier !== undefined && saysMasked(carrier))) return undefined;
  const claim = claimOf(name);
  if (claim && holds(claim, naming)) return said(claim.kind, claim.confidence);
  if (isHeaderName(name) && isOfHeaders(naming.owner)) return said('token', 'high');
  if (isAllHeaders(naming)) return said('token', 'medium');
  if (hashOfPassword(name)) return said('password', 'medium');
  if (name === 'value') return owner === undefined ? undefined : ofField(naming, owner);
  const whole = settings(naming) ?? tokensIn(naming) ?? answered(naming) ?? recordOf(naming);
  return whole && said(whole.kind, whole.confidence);
};

function said(kind: LabelKind, confidence: 'high' | 'medium'): Recognised {
  return { labels: [{ kind, confidence }] };
}

const HEADERS = /^(?:headers|cookies|signedCookies)$/;

/** `req.headers`, wherever a request comes from: they hold what opens something. What a framework hands in is known as a whole already. */
function isAllHeaders({ name, owner, value }: Parameters<Recogniser>[0]): boolean {
  return HEADERS.test(name) && owner !== undefined && /^req(?:uest)?$/.test(owner) && !value.labels.some(({ kind }) => kind === 'untrusted');
}

function isOfHeaders(owner: string | undefined): boolean {
  return owner !== undefined && /^(?:headers|cookies|header|signedcookies)$/i.test(owner);
}

const FIELD = /(?:input|field|control|element|el|ref|box|textbox)$/i;

/** `passwordInput.value`, `form.password.value`: what was typed. */
function ofField(naming: Parameters<Recogniser>[0], owner: string): Recognised | undefined {
  const field = owner.replace(FIELD, '').replace(/_$/, '');
  const claim = field === '' ? undefined : claimOf(field);
  if (!claim || claim.kind === 'contact') return undefined;
  return holds(claim, { ...naming, name: field, owner: undefined }) ? said(claim.kind, claim.confidence) : undefined;
}

/** A name that says that the sensitive part is gone: `maskedIban`, `ssnLast4`. */
const saysMasked = judgedOnce((name) =>
  wordsOf(name).some((word) => /^(?:mask|redact|obfuscat|hidden|sanitiz|sanitis|truncat|anonymi|last4|lastfour|fingerprint)/.test(word)),
);
