/** Stripe: every amount is a whole number of minor units. */
import type { AccessPath, Model, Sink } from '../engine/model';
import { MINOR, fields } from './rows/amounts';
import { moving, preparing } from './rows/moving';

const sum = (...paths: readonly string[]): readonly Sink[] => paths.map((path) => ({ at: `argument[0].${path}` as AccessPath, kind: 'charge' }));
const currency = (...paths: readonly string[]): readonly Sink[] => paths.map((path) => ({ at: `argument[0].${path}` as AccessPath, kind: 'currency' }));

const moved = { sinks: [...sum('amount'), ...currency('currency')] };
const ONCE = ['argument[1].idempotencyKey', 'argument[1].idempotency_key', 'argument[1].headers.Idempotency-Key'];
const OPENS = { client_secret: ['token'] } as const;
const PAYER = { billing_details: ['person'] } as const;
const priced = { sinks: [...sum('unit_amount', 'unit_amount_decimal'), ...currency('currency')] };
const returns = (...names: readonly string[]): readonly Sink[] => names.map((name) => ({ at: `argument[0].${name}` as AccessPath, kind: 'redirect' }));
const LINES = 'line_items.*.price_data';
const session = { sinks: [...sum(`${LINES}.unit_amount`, `${LINES}.unit_amount_decimal`, 'line_items.*.amount', 'line_items'), ...currency(`${LINES}.currency`), ...returns('success_url', 'cancel_url', 'return_url', 'after_completion.redirect.url')] };

const stripe: Model = {
  module: 'stripe',
  defaultExport: 'Stripe',
  functions: { Stripe: { returns: 'Stripe', constrains: [{ at: 'argument[0]', role: 'key' }] }, 'Stripe.*': { returns: 'Stripe' } },
  fields: fields('amount amount_total amount_subtotal amount_received amount_capturable amount_captured amount_refunded amount_due amount_paid amount_remaining unit_amount application_fee_amount balance fee net subtotal tax total', MINOR),
  conventions: [
    { receivers: ['webhooks'], methods: ['constructEvent', 'constructEventAsync'], behaviour: { constrains: [{ at: 'argument[2]', role: 'key' }], proves: 'throws' } },
    { receivers: ['paymentintents'], methods: ['create'], behaviour: { ...moved, ...preparing('argument[0].confirm', ...ONCE) } },
    { receivers: ['charges', 'refunds', 'transfers', 'payouts', 'topups'], methods: ['create'], behaviour: { ...moved, ...moving(...ONCE) } },
    { receivers: ['transfers'], methods: ['createReversal'], behaviour: moving('argument[2].idempotencyKey') },
    { receivers: ['invoiceitems'], methods: ['create'], behaviour: moved },
    // An event or a session that came by its name alone, asked for.
    { receivers: [], methods: ['retrieve'], behaviour: { proves: 'throws' } },
    { receivers: ['paymentintents', 'setupintents'], methods: ['create', 'retrieve', 'confirm'], behaviour: { holds: OPENS } },
    { receivers: ['charges', 'paymentmethods'], methods: ['create', 'retrieve'], behaviour: { holds: PAYER } },
    { receivers: ['paymentintents'], methods: ['update', 'capture'], behaviour: { sinks: [{ at: 'argument[1].amount', kind: 'charge' }, { at: 'argument[1].amount_to_capture', kind: 'charge' }] } },
    { receivers: ['sessions', 'paymentlinks'], methods: ['create'], behaviour: session },
    { receivers: ['accountlinks'], methods: ['create'], behaviour: { sinks: returns('return_url', 'refresh_url') } },
    { receivers: ['paymentintents', 'setupintents'], methods: ['create'], behaviour: { sinks: returns('return_url') } },
    { receivers: ['prices', 'plans'], methods: ['create'], behaviour: priced },
  ],
};

export default stripe;
