/** Keys of payment providers. Publishable keys (`pk_live_…`, `rzp_live_…`) are made to be seen and stand in none. */
import { looksRandom } from '../randomness';
import { format, testFormat } from './format';
import type { TokenFormat } from './format';

const random = { accepts: (match: string) => looksRandom(match.slice(match.indexOf('_') + 1)) };

export const PAYMENT_TOKENS: readonly TokenFormat[] = [
  format('Paystack secret key', 'sk_', /\bsk_live_[0-9a-f]{40}\b/),
  testFormat('Paystack test secret key', 'sk_', /\bsk_test_[0-9a-f]{40}\b/),
  format('Stripe live secret key', 'sk_', /\bsk_live_[0-9a-zA-Z]{16,}\b/),
  format('Stripe live restricted key', 'rk_', /\brk_live_[0-9a-zA-Z]{16,}\b/),
  testFormat('Stripe test secret key', ['sk_', 'rk_'], /\b[sr]k_test_[0-9a-zA-Z]{16,}\b/),
  format('Stripe webhook secret', 'whsec', /\bwhsec_[0-9a-zA-Z+/=]{24,}/),
  format('Checkout.com secret key', 'sk_', /\bsk_[a-z2-7]{26}[a-z2-7*#$=](?![0-9A-Za-z])/, { accepts: looksRandom }),
  testFormat('Checkout.com sandbox key', 'sk_', /\bsk_sbox_[a-z2-7]{26}[a-z2-7*#$=](?![0-9A-Za-z])/),
  format('Adyen API key', 'AQE', /\bAQE[0-9A-Za-z+/=]{40,}-[0-9A-Za-z+/=]{20,}/),
  format('Mollie live key', 'live_', /^live_[0-9A-Za-z]{30}$/),
  testFormat('Mollie test key', 'test_', /^test_[0-9A-Za-z]{30}$/, random),
  format('GoCardless live token', 'live_', /^live_[\w-]{40}$/, random),
  testFormat('GoCardless sandbox token', 'sandbox_', /^sandbox_[\w-]{40}$/, random),
  format('Lob live key', 'live_', /^live_[0-9a-f]{35}$/),
  format('Flutterwave secret key', 'FLWSECK', /\bFLWSECK-[0-9A-Za-z]{30,}-X\b/),
  testFormat('Flutterwave test key', 'FLWSECK_TEST', /\bFLWSECK_TEST-[0-9A-Za-z]{32,}-X\b/),
  format('Square access token', ['EAAA', 'sq0'], /\b(?:EAAA[0-9A-Za-z_-]{60}|sq0atp-[0-9A-Za-z_-]{22}|sq0csp-[0-9A-Za-z_-]{43})(?![\w-])/),
  testFormat('Square sandbox token', 'sandbox-sq0', /\bsandbox-sq0(?:atb|csb)-[0-9A-Za-z_-]{22,43}\b/),
  format('Braintree or PayPal access token', 'access_token$', /\baccess_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}\b/),
  format('Plaid secret', ['access-production', 'access-development'], /\baccess-(?:production|development)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/),
  testFormat('Plaid sandbox token', 'access-sandbox', /\baccess-sandbox-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/),
  format('Shopify token', ['shpat', 'shpca', 'shppa', 'shpss', 'shptka'], /\bshp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}\b/),
  format('WooCommerce consumer secret', /\bcs_(?:[0-9a-f]{6}|['"`])/, /\bcs_[0-9a-f]{40}\b/),
  format('Mercado Pago access token', 'APP_USR-', /\bAPP_USR-\d{10,20}-\d{6}-[0-9a-f]{32}-\d+\b/),
  testFormat('Mercado Pago test token', /\bTEST-(?:\d{6}|['"`])/, /\bTEST-\d{10,20}-\d{6}-[0-9a-f]{32}-\d+\b/),
  format('Xendit secret key', 'xnd_production', /\bxnd_production_[0-9A-Za-z]{40,}\b/),
  testFormat('Xendit test key', 'xnd_development', /\bxnd_development_[0-9A-Za-z]{40,}\b/),
  format('Midtrans server key', 'Mid-server', /(?<!SB-)\bMid-server-[\w-]{20,}/),
  testFormat('Midtrans sandbox key', 'SB-Mid-server', /\bSB-Mid-server-[\w-]{20,}/),
  format('Paddle key', ['pdl_live', 'pdl_ntfset'], /\bpdl_(?:live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}|ntfset_[0-9a-z]{26}_[0-9A-Za-z+/]{32})/),
  testFormat('Paddle sandbox key', 'pdl_sdbx', /\bpdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}\b/),
  format('Klarna key', 'klarna_live', /\bklarna_live_api_[\w-]{30,}/),
  testFormat('Klarna test key', 'klarna_test', /\bklarna_test_api_[\w-]{30,}/),
  format('Omise secret key', 'skey_', /\bskey_[0-9a-z]{19}\b/, random),
  testFormat('Omise test key', 'skey_test', /\bskey_test_[0-9a-z]{19}\b/),
  format('EasyPost key', 'EZAK', /\bEZAK[0-9A-Za-z]{54}\b/),
  testFormat('EasyPost test key', 'EZTK', /\bEZTK[0-9A-Za-z]{54}\b/),
  format('Duffel key', 'duffel_live', /\bduffel_live_[\w=-]{43}/),
  testFormat('Duffel test key', 'duffel_test', /\bduffel_test_[\w=-]{43}/),
  format('Amazon MWS token', 'amzn.mws.', /\bamzn\.mws\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/),
];
