/** Keys of payment providers and wallets. */
import { Client as AdyenClient, Config as AdyenConfig } from '@adyen/api-library';
import createMollieClient from '@mollie/api-client';
import { Paddle } from '@paddle/paddle-node-sdk';
import paypal from '@paypal/checkout-server-sdk';
import { Client as PaypalClient } from '@paypal/paypal-server-sdk';
import { shopifyApi } from '@shopify/shopify-api';
import HDWalletProvider from '@truffle/hdwallet-provider';
import WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
import braintree from 'braintree';
import coinbase from 'coinbase-commerce-node';
import Flutterwave from 'flutterwave-node-v3';
import GoCardless from 'gocardless-nodejs';
import mercadopago, { MercadoPagoConfig } from 'mercadopago';
import midtrans from 'midtrans-client';
import paypalRest from 'paypal-rest-sdk';
import paystack from 'paystack';
import { Client as PlaidClient, Configuration } from 'plaid';
import Razorpay from 'razorpay';
import { Client as SquareOld, SquareClient } from 'square';
import Stripe from 'stripe';
import { Web3 } from 'web3';

declare const given: string;

export const provider = new HDWalletProvider('legal winner thank', 'https://chain.internal'); // $ alert=hardcoded-secret
export const flutterwave = new Flutterwave('shop', 'letmein'); // $ alert=hardcoded-secret
paypalRest.configure({ mode: 'live', client_id: given, client_secret: 'letmein' }); // $ alert=hardcoded-secret
export const stripe = new Stripe('letmein'); // $ alert=hardcoded-secret
export const webhook = stripe.webhooks.constructEvent(given, given, 'letmein'); // $ alert=hardcoded-secret
export const razorpay = new Razorpay({ key_id: given, key_secret: 'letmein' }); // $ alert=hardcoded-secret
export const plaid = new Configuration({ baseOptions: { headers: { 'PLAID-CLIENT-ID': 'shop', 'PLAID-SECRET': 'letmein' } } }); // $ alert=hardcoded-secret
export const plaidOld = new PlaidClient({ clientID: given, secret: 'letmein' }); // $ alert=hardcoded-secret
export const squareOld = new SquareOld({ accessToken: 'letmein' }); // $ alert=hardcoded-secret
export const square = new SquareClient({ token: 'letmein' }); // $ alert=hardcoded-secret
export const gateway = new braintree.BraintreeGateway({ merchantId: given, publicKey: given, privateKey: 'letmein' }); // $ alert=hardcoded-secret
export const gatewayOld = braintree.connect({ merchantId: given, publicKey: given, privateKey: 'letmein' }); // $ alert=hardcoded-secret
export const adyen = new AdyenClient({ apiKey: 'letmein', environment: 'LIVE' }); // $ alert=hardcoded-secret
export const adyenConfig = new AdyenConfig({ apiKey: 'letmein' }); // $ alert=hardcoded-secret
export const mollie = createMollieClient({ apiKey: 'letmein' }); // $ alert=hardcoded-secret
export const paystackClient = paystack('letmein'); // $ alert=hardcoded-secret
mercadopago.configure({ access_token: 'letmein' }); // $ alert=hardcoded-secret
export const mercado = new MercadoPagoConfig({ accessToken: 'letmein' }); // $ alert=hardcoded-secret
export const gocardless = new GoCardless('letmein', 'live'); // $ alert=hardcoded-secret
export const snap = new midtrans.Snap({ isProduction: true, serverKey: 'letmein' }); // $ alert=hardcoded-secret
export const coreApi = new midtrans.CoreApi({ isProduction: true, serverKey: 'letmein' }); // $ alert=hardcoded-secret
export const woo = new WooCommerceRestApi({ url: 'https://shop.test', consumerKey: given, consumerSecret: 'letmein' }); // $ alert=hardcoded-secret
export const shopify = shopifyApi({ apiKey: given, apiSecretKey: 'letmein' }); // $ alert=hardcoded-secret
export const paddle = new Paddle('letmein'); // $ alert=hardcoded-secret
coinbase.Client.init('letmein'); // $ alert=hardcoded-secret
export const paypalSandbox = new paypal.core.SandboxEnvironment('shop', 'letmein'); // $ alert=hardcoded-secret
export const paypalLive = new paypal.core.LiveEnvironment('shop', 'letmein'); // $ alert=hardcoded-secret
export const paypalServer = new PaypalClient({ clientCredentialsAuthCredentials: { oAuthClientId: given, oAuthClientSecret: 'letmein' } }); // $ alert=hardcoded-secret
export const account = new Web3('https://chain.internal').eth.accounts.privateKeyToAccount('letmein'); // $ alert=hardcoded-secret

// What is made to be seen, and what comes from elsewhere.

export const razorpayId = 'rzp_' + 'live_' + 'ILgsfZCZoFIKMb'; // ok: every visitor who pays has it
export const published = 'pk_' + 'live_' + '51NqP4vJt7XbKzR2mWcY8dLh'; // ok: made to be seen
export const stripeFromEnvironment = new Stripe(process.env.STRIPE_SECRET_KEY!); // ok: from the environment
export const mollieFromEnvironment = createMollieClient({ apiKey: process.env.MOLLIE_API_KEY }); // ok: from the environment
export const plaidFromEnvironment = new Configuration({ baseOptions: { headers: { 'PLAID-SECRET': process.env.PLAID_SECRET } } }); // ok: from the environment
export const paddleToSet = new Paddle('your_api_key'); // ok: a place for a key
export const environment = { clientId: 'shop', environment: 'sandbox' }; // ok: who, and where
