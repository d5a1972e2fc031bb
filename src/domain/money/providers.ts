/** The providers that move money for a program, as it speaks to them. */
import type { Saying } from '../../engine/said';

/** One of them is asked what became of a payment, or a signature is computed over what he sends. */
export const PROVIDER_ASKED: Saying = {
  names: /verif|retriev|captur|constructEvent|createHmac|signature|axios|getPayment|checkPayment|confirmPayment/i,
  calls: /(?:^|\.)fetch$|paypal\w*\.|\.charge$/i,
  members: /(?:stripe|razorpay)\.|https?\.(?:get|request)/i,
  // Addresses that are asked, and headers.
  texts: /\/\S*(?:verif|retriev|captur)|signature$/i,
};

/** What came was signed by one of them, and the signature is looked at by a function that is made for it. */
export const WEBHOOK_VERIFIED: Saying = {
  names: /constructEvent|verify\w*(?:Signature|Webhook|Hmac)|validateWebhook|validateEvent/i,
  members: /(?:webhook|signature)\w*\.verify/i,
  calls: /unmarshal$/i,
};

/** A signature is computed, or compared, by hand. */
export const DIGEST_MADE: Saying = { names: /createHmac|timingSafeEqual/ };

/** The whole of what came, as it came. */
export const RAW_BODY: Saying = { names: /rawBody/ };
