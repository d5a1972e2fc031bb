/** Providers that are spoken to over HTTP. */
import axios from 'axios';

declare const headers: Record<string, string>;
declare const axiosInstance: any;

export async function withoutHeader(id: string, amount: number, key: string) {
  await axios.post('https://api.paystack.co/transfer', { source: 'balance', recipient: id }, { headers: { Authorization: key } }); // $ alert=missing-idempotency:warning
  await axios.post(`https://api-m.paypal.com/v2/payments/captures/${id}/refund`, {}, { headers: { Authorization: key } }); // $ alert=missing-idempotency:warning
  await axiosInstance.post(`/v2/checkout/orders/${id}/capture`); // $ alert=missing-idempotency:info
  await fetch('https://api.checkout.com/payments', { method: 'POST', headers: { Authorization: key }, body: JSON.stringify({ currency: 'GBP' }) }); // $ alert=missing-idempotency:warning
  await fetch('https://api-m.paypal.com/v2/checkout/orders', { method: 'POST', headers: { Authorization: key } }); // $ alert=missing-idempotency:info
  await fetch('https://api-m.paypal.com/v2/payments/authorizations/' + id + '/capture', { method: 'POST', headers: { Authorization: key } }); // $ alert=missing-idempotency:warning
}

export async function inTries(id: string) {
  for (let i = 0; i < 3; i++) {
    try {
      return await axios.post('https://api.stripe.com/v1/refunds', { charge: id }, { headers: {} }); // $ alert=missing-idempotency:error
    } catch {
      continue;
    }
  }
}

export async function withHeader(id: string, amount: number, key: string) {
  await axios.post('https://api.paystack.co/transfer', { source: 'balance', recipient: id, reference: id }, { headers: { Authorization: key } }); // ok: the reference is known
  await axios.post(`https://api-m.paypal.com/v2/payments/captures/${id}/refund`, {}, { headers: { 'PayPal-Request-Id': id } }); // ok: a key
  await axios.post(`https://api-m.paypal.com/v2/payments/captures/${id}/refund`, {}, { headers }); // ok: nobody knows what is in it
  await axios.post(`https://api-m.paypal.com/v2/payments/authorizations/${id}/void`, {}, { headers: {} }); // ok: nothing moves
  await fetch('https://api.checkout.com/payments', { method: 'POST', headers: { 'Cko-Idempotency-Key': id } }); // ok: a key
  await fetch('https://api.checkout.com/payments', { headers: { Authorization: key } }); // ok: it only reads
  await axios.get(`https://api.paystack.co/transaction/verify/${id}`); // ok: it only reads
  await axios.post('https://api.paystack.co/transaction/initialize', { email: id }); // ok: the payer confirms it
  await axios.post('https://api.example.com/orders', { id }); // ok: no provider
}
