/** Whoever knows the address of a webhook can send it that everything is paid. */
import type { Code } from '../../engine/code';
import type { Severity } from '../../engine/finding';
import { all, any, pieces, spelled } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { isDocumentation, isInProduct } from '../../domain/file-kind';
import { webhookFaults } from '../../domain/payments/webhooks/judge';
import type { Fault, Flaw } from '../../domain/payments/webhooks/judge';
import { HOOK_PIECES } from '../../domain/payments/webhooks/names';
import { fromRawBody } from './from-raw-body';

export interface WebhookMatch extends Match {
  readonly fault: Fault;
}

const WHAT: Readonly<Record<Flaw, string>> = {
  unverified: 'The webhook acts on what came, and nobody asks whether the provider sent it.',
  loose: 'The webhook acts on what came, and nothing in it asks whether the provider sent it.',
  skipped: 'On this way what came is believed without a signature.',
  ignored: 'The signature is looked at, and nobody asks whether it is right.',
  swallowed: 'That the signature is wrong is caught here, and what came is used all the same.',
  rewritten: 'The signature is computed over a text that is written anew, and not over the bytes that came.',
  parsed: 'The body is parsed before, so the signature is checked over something that nobody signed.',
};

const WHY: Readonly<Partial<Record<Flaw, string>>> = {
  rewritten: 'Another order of the keys, another escape or another number is another text: right messages are refused, and sooner or later somebody takes the check out.',
  parsed: 'The check fails for right messages as well, and sooner or later somebody takes it out.',
};

const MILDER: Readonly<Partial<Record<Flaw, Severity>>> = { loose: 'warning', rewritten: 'warning', parsed: 'warning' };

export default rule<WebhookMatch>({
  id: 'webhook-unverified',
  title: 'Payment webhook that nobody verifies',
  severity: 'error',
  cwe: [345],
  pci: ['6.2.4'],
  score: 8.2,
  message: ({ fault: { flaw } }) => ({
    what: WHAT[flaw],
    why: WHY[flaw] ?? 'Whoever knows the address can send that something is paid, and gets it.',
    instead: flaw === 'rewritten' || flaw === 'parsed' ? 'Keep the body as it came (express.raw, the text of the request), and compute the signature over that.' : 'Check the signature of the provider over the raw body before anything else, or ask the provider for the payment by its id, and refuse what is not right.',
  }),
  detect: on('call', (_, code) => (isTold(code) ? undefined : faults(code)), {
    where: ({ file }) => isInProduct({ file }) && !isDocumentation(file),
    // What most modules do not have is asked first.
    here: all(spelled('body', '.json()', '.text()', 'payload', 'Body'), any(pieces('webhook', 'web-hook', 'web_hook', 'ipn', '/hook', '.succeeded', '.success', '.completed', '.paid', '.captured', 'payment.', 'checkout.', 'notificationitem', 'webhook_'), all(pieces('callback', 'notif', 'event', 'listener', 'hook'), pieces(...HOOK_PIECES)))),
  }),
  fixes: [({ fault }, code) => (fault.flaw === 'unverified' && fault.handler ? fromRawBody(fault.handler, code) : undefined)],
});

const told = new WeakSet<Code>();

/** The whole file is looked at once, with its first call. */
function isTold(code: Code): boolean {
  const known = told.has(code);
  told.add(code);
  return known;
}

function faults(code: Code): readonly WebhookMatch[] {
  return webhookFaults(code).map((fault) => ({ at: fault.at, fault, severity: MILDER[fault.flaw], confidence: fault.flaw === 'loose' ? 'medium' : 'high' }));
}
