/** Functions of Firebase. */
import * as functions from 'firebase-functions';
import { onRequest, onCall } from 'firebase-functions/v2/https';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export const a = functions.https.onRequest((q: any, s: any) => { charge(q.query.x); // $ alert=money-untrusted-amount
  charge(q.body.x); // $ alert=money-untrusted-amount
});
export const b = functions.https.onCall((d: any, c: any) => { charge(d.x); // $ alert=money-untrusted-amount
});
export const c = onCall(async (r: any) => { charge(r.data.x); // $ alert=money-untrusted-amount
});
export const e = onRequest(async (rq: any, rs: any) => { charge(rq.body.x); // $ alert=money-untrusted-amount
});
