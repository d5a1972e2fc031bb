/** How functions are called that find out who made what came, and what some libraries call theirs. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    { receivers: ['webhooks', 'paddle'], methods: ['unmarshal', 'unwrap', 'parse'], behaviour: { proves: 'throws' } },
    { receivers: ['webhooknotification'], methods: ['parse'], behaviour: { proves: 'throws' } },
    { receivers: ['authenticate'], methods: ['webhook', 'flow'], behaviour: { proves: 'throws' } },
    { receivers: [], methods: ['validateWebhookSignature', 'verifyPaymentSignature', 'validateRequest', 'validateHMAC', 'timingSafeEqual', 'isValidWebhookEventSignature', 'verifySignature'], behaviour: { proves: 'answers' } },
  ],
  words: {
    proofs: (
      'verif authenticat constructevent hmac timingsafeequal securecompare safecompare checksign comparesign validatesign validsign signaturevalid ensuresign assertsign requiresign ' +
      'validatewebhook validwebhook checkwebhook validateevent validaterequest validateexpress validateipn checksecret checktoken webhookauth checkauth ensureauth requireauth basicauth getpayment'
    ).split(' '),
  },
};

export default model;
