/** What code says that is told by a provider what became of a payment. */

/** Of paths, functions, classes and files. */
const HOOK = /web[-_]?hook|(?:^|[^a-z])ipn(?:[^a-z]|$)|Ipn(?![a-z])|(?:^|[/._-])hooks?(?:[/._-]|$)/i;
const PROVIDERS =
  'stripe|paypal|braintree|adyen|square|plaid|razorpay|paystack|flutterwave|mollie|coinbase|shopify|checkout|gocardless|dwolla|klarna|mercado_?pago|midtrans|xendit|cashfree|phonepe|paytm|payu|lemon_?squeezy|paddle|chargebee|recurly|authorizenet|worldpay|wise|circle|bitpay|nowpayments|monnify|mpesa|daraja|sslcommerz|esewa|khalti|bkash|iyzico|ccavenue|instamojo|alipay|wechat|momo|zalopay|vnpay|payos|github|gitlab|twilio|hdfc|bank';
const CALLED_BACK = new RegExp(`(?:${PROVIDERS}|payments?|pay|billing|transactions?|subscriptions?)[-_/]?(?:[\\w-]*[-_/])?(?:callback|notif(?:y|ication)s?|events?|listener|hook)`, 'i');
/** What a text says, in small letters, that speaks of one of them. */
export const HOOK_PIECES: readonly string[] = [...PROVIDERS.replace(/_\?/g, '').split('|'), 'pay', 'billing', 'transaction', 'subscription', 'invoice', 'charge'];

const BY_PROVIDER = new RegExp(PROVIDERS, 'i');
const OF_MONEY = /pay(?:ment|out|load\.payment)?s?(?![a-z])|order|charge|invoice|subscri|checkout|refund|transfer|payout|balance|wallet|credit|transaction|billing|donat|deposit|purchase|paid|amount/i;
/** Who keeps webhooks of others, or calls them. */
const KEPT = /^(?:create|update|delete|remove|list|get|find|fetch|register|add|edit|test|resend|retry|save|store|trigger|send|dispatch|deliver|fire|toggle|enable|disable|subscribe|unsubscribe|build|make|setup|configure|validate|verify|call|execute|invoke|emit|notify|post|replay|rotate)[A-Z_]?\w*(?:web_?hooks?|hooks?)/i;

export function isHookName(name: string): boolean {
  return (HOOK.test(name) || CALLED_BACK.test(name)) && !KEPT.test(name);
}

/** `createWebhook`, `sendWebhook` */
export function keepsHooks(name: string): boolean {
  return KEPT.test(name);
}

export function speaksOfMoney(name: string): boolean {
  return BY_PROVIDER.test(name) || OF_MONEY.test(name);
}

/** What providers call what has happened. */
const EVENT =
  /^(?:payment_?intents?|payment_?methods?|payments?|charges?|invoices?|checkout(?:\.session)?|customer\.subscription|subscriptions?|refunds?|transfers?|payouts?|orders?|disputes?|setup_intent|price|product|account|capability|billing|mandates?|transaction|transferrecipient|dedicatedaccount|virtual_account|qr_code|payment_link)[._:](?:[a-z_]+[._:])*(?:succeeded|success|successful|fail(?:ed|ure)?|completed?|paid|created|captured|authorized|refunded|cancell?ed|updated|deleted|expired|pending|confirmed|reversed|processed|requires_action|trial_will_end|charged|activated|halted|overdue|closed|lost|won)$/;
const NAMED_EVENT = /^(?:PAYMENT\.(?:CAPTURE|SALE|ORDER|AUTHORIZATION)\.\w+|CHECKOUT\.ORDER\.\w+|BILLING\.SUBSCRIPTION\.[\w.]+|AUTHORISATION|CAPTURE_FAILED|CHARGEBACK|NOTIFICATION_OF_CHARGEBACK|SYNC_UPDATES_AVAILABLE|TRANSFER_EVENTS_UPDATE|INITIAL_UPDATE|HISTORICAL_UPDATE|DEFAULT_UPDATE|ITEM_LOGIN_REQUIRED|subscription_payment_success|order_created|order_refunded|orders\/paid|app_subscriptions\/update)$/;
/** Parts of what comes that only providers send. */
const PART = /^(?:notificationItems|NotificationRequestItem|webhook_code|webhook_type|eventCode|merchantReference|txRef|tx_ref|payment_status|txn_id|mc_gross|razorpay_payment_id|event_type|resource_type|transaction_status|ResultCode|CheckoutRequestID|stkCallback)$/;

export function isEventName(text: string): boolean {
  return EVENT.test(text) || NAMED_EVENT.test(text);
}

export function isPartOfEvent(name: string): boolean {
  return PART.test(name);
}
