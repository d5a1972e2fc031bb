/** PayPal: the orders of its packages and of its REST interface. */
import type { AccessPath, Convention, Model, Sink } from '../engine/model';

const charged = (...paths: readonly string[]): readonly Sink[] => paths.map((path) => ({ at: path as AccessPath, kind: 'charge' }));
const currency = (path: string): Sink => ({ at: path as AccessPath, kind: 'currency' });
/** Of what may be anything. */
const spelled = (sinks: readonly Sink[]): readonly Sink[] => sinks.map((sink) => ({ ...sink, spelled: true }));
/** Where the buyer goes once he has paid, or has not. */
const returns = (path: string): readonly Sink[] => ['return_url', 'cancel_url'].map((name) => ({ at: `${path}.${name}` as AccessPath, kind: 'redirect' }));
const UNITS = 'purchase_units.*.amount';

const conventions: readonly Convention[] = [
  { receivers: [], methods: ['requestBody'], behaviour: { sinks: spelled([...charged(`argument[0].${UNITS}.value`), currency(`argument[0].${UNITS}.currency_code`), ...returns('argument[0].application_context')]) } },
  { receivers: ['json'], methods: ['stringify'], behaviour: { sinks: spelled([...charged(`argument[0].${UNITS}.value`), currency(`argument[0].${UNITS}.currency_code`)]) } },
  { receivers: [], methods: ['post'], behaviour: { sinks: spelled(charged(`argument[1].${UNITS}.value`)) } },
  {
    receivers: ['orderscontroller'],
    methods: ['createOrder', 'ordersCreate'],
    behaviour: { sinks: charged('argument[0].body.purchaseUnits.*.amount.value') },
  },
  { receivers: ['payment'], methods: ['create'], behaviour: { sinks: [...charged('argument[0].transactions.*.amount.total'), currency('argument[0].transactions.*.amount.currency'), ...returns('argument[0].redirect_urls')] } },
];

const environment = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;
const functions = { 'core.SandboxEnvironment': environment, 'core.LiveEnvironment': environment };

const model: Model = { module: '@paypal/checkout-server-sdk', functions, conventions };

export default model;
