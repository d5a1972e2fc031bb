/** PayPal: amounts are decimal texts. */
import type { Model } from '../engine/model';
import { DECIMAL_TEXT, fields } from './rows/amounts';
import { moving, preparing } from './rows/moving';

const ONCE = ['argument[0].paypalRequestId', 'argument[0].payPalRequestId'];

const paypal: Model = {
  module: '@paypal/paypal-server-sdk',
  functions: { Client: { constrains: [{ at: 'argument[0].clientCredentialsAuthCredentials.oAuthClientSecret', role: 'key' }] }, 'OrdersController.*': { returns: 'OrdersController' }, 'PaymentsController.*': { returns: 'PaymentsController' } },
  fields: fields('amount.value', DECIMAL_TEXT),
  conventions: [
    { receivers: ['orderscontroller'], methods: ['createOrder', 'ordersCreate'], behaviour: preparing(undefined, ...ONCE) },
    { receivers: ['orderscontroller'], methods: ['captureOrder', 'ordersCapture'], behaviour: moving(...ONCE) },
    { receivers: ['paymentscontroller'], methods: ['refundCapturedPayment', 'capturesRefund', 'captureAuthorizedPayment', 'authorizationsCapture'], behaviour: moving(...ONCE) },
  ],
};

export default paypal;
