/** What payment providers and configurations hand over as a whole, by what code calls it. */
import type { Naming } from '../../engine/flow/recognise';
import type { Node } from '../../engine/source/tree';
import { lastName } from '../../engine/flow/vocabulary';
import { judgedOnce, wordsOf } from '../names';
import { mayBeRecord } from './evidence';
import type { Said } from './records';

interface Answer extends Said {
  /** One of these words has to be in the module. */
  readonly needs: readonly string[];
}

const payer = (...needs: readonly string[]): Answer => ({ kind: 'person', confidence: 'medium', needs });
const PAYPAL = payer('paypal');
const STRIPE = payer('stripe');
const SECRET: Answer = { kind: 'token', confidence: 'medium', needs: ['stripe'] };

const ANSWERS: Readonly<Record<string, Answer>> = {
  charge: STRIPE,
  customer: STRIPE,
  checkoutsession: STRIPE,
  paymentmethod: STRIPE,
  stripecustomer: STRIPE,
  stripesession: STRIPE,
  paymentintent: SECRET,
  setupintent: SECRET,
  paymentresult: PAYPAL,
  paymentdetails: PAYPAL,
  paypaldetails: PAYPAL,
  paypalorder: PAYPAL,
  orderdetails: PAYPAL,
  capturedata: PAYPAL,
  capturedetails: PAYPAL,
  captureresult: PAYPAL,
};

const answerOf = judgedOnce((name): Answer | undefined => {
  const joined = wordsOf(name).join('');
  return Object.hasOwn(ANSWERS, joined) ? ANSWERS[joined] : undefined;
});

/** `charge`, where Stripe is spoken of: who paid, with address and all. */
export function answered({ name, value, words }: Naming): Said | undefined {
  const answer = answerOf(name);
  if (!answer || !mayBeRecord(value) || !answer.needs.some((word) => words().has(word))) return undefined;
  return answer;
}

const HOLDERS = /^(?:data|body|result|payload|json)$/;
const tokenAnswer = judgedOnce((owner) => /token(?:response|resp|res|result|set|data|answer)$/.test(wordsOf(owner).join('').replace(/\d+$/, '')));

/** `linkTokenResponse.data`: what an answer about tokens brings. */
export function tokensIn({ name, owner, value }: Naming): Said | undefined {
  return owner !== undefined && HOLDERS.test(name) && tokenAnswer(owner) && mayBeRecord(value) ? { kind: 'token', confidence: 'medium' } : undefined;
}

const CONFIGURATION = /^(?:config|configuration|conf|settings|env|environment|secrets|appconfig)$/;
const isConfiguration = judgedOnce((name) => CONFIGURATION.test(wordsOf(name).join('')));

/** `process.env`, and a configuration that is put together from those of the environment. */
export function settings({ name, owner, value }: Naming): Said | undefined {
  if (name === 'env') return owner === 'process' ? { kind: 'token', confidence: 'high' } : undefined;
  if (!isConfiguration(name) || value.origin?.type !== 'ObjectExpression') return undefined;
  const spread = value.origin.properties.flatMap((part): Node[] => (part.type === 'SpreadElement' ? [part.argument] : []));
  return spread.some((part) => /^(?:env|environment|secret|secrets)/i.test(lastName(part) ?? '')) ? { kind: 'token', confidence: 'medium' } : undefined;
}
