/** Providers of payments that are spoken to over HTTP, by their addresses. */
import type { AccessPath, Model, Sink } from '../engine/model';

const HOSTS = (
  'api.paystack.co api.flutterwave.com khalti.com esewa.com safaricom.co.ke api.chapa.co paypal.com adyen.com squareup.com api.checkout.com cashfree.com phonepe.com ' +
  'api.mollie.com api.razorpay.com api.stripe.com monnify.com paymongo.com api.xendit.co midtrans.com nowpayments.io api.coingate.com bitpay.com instamojo.com paytm.in ' +
  'tap.company myfatoorah.com moyasar.com thawani.om zarinpal.com mercadopago.com momo.vn zalopay.vn payos.vn sslcommerz.com api.commerce.coinbase.com api.iyzipay.com'
).split(' ');

const NAMES = ['amount', 'Amount', 'total_amount', 'order_amount', 'price_amount', 'Price'];
const sums = (before: string): readonly Sink[] => NAMES.map((name) => ({ at: `${before}.${name}` as AccessPath, kind: 'charge' }));

const model: Model = {
  conventions: [
    { receivers: ['axios', 'http', 'client', 'got', 'ky', 'needle', 'request', 'httpservice', 'api', 'instance', 'unirest'], methods: ['post'], texts: HOSTS, behaviour: { sinks: [...sums('argument[1]'), ...sums('argument[1].json')] } },
    { receivers: [], methods: ['fetch'], texts: HOSTS, behaviour: { sinks: sums('argument[1].body.(json)') } },
  ],
};

export default model;
