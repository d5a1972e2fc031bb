import { createHash } from 'node:crypto';

/* centinel-disable-next-line weak-hash -- the partner sends md5 (until: 2026-11-28) */ // $ alert=expired-suppression:warning
export const partnerToken = (body: string) => createHash('md5').update(body).digest('hex'); // $ alert=weak-hash:error

export const receipt = (body: string) => createHash('md5').update(body).digest('hex'); /* centinel-disable-line weak-hash -- read by the mainframe (owner: core, until: 2025-12-31) */ // $ alert=expired-suppression alert=weak-hash

/* centinel-disable weak-hash -- formats of the 2009 gateway (until: 2020-02-29, owner: gateway team) */ // $ alert=expired-suppression
export const gatewayToken = (body: string) => createHash('md5').update(body).digest('hex'); // $ alert=weak-hash
export const gatewaySignature = (body: string) => createHash('sha1').update(body).digest('hex'); // $ alert=weak-hash
/* centinel-enable weak-hash */ // ok: an end has no day

/* centinel-ignore weak-hash -- the older spelling (until: 2026-01-01) */ // $ alert=expired-suppression
export const older = (body: string) => createHash('md5').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line insecure-random -- nothing is drawn here any more (until: 2026-06-30) */ // $ alert=expired-suppression
export const drawn = () => 4;

/* centinel-disable-next-line weak-hash -- moves to SHA-256 with v3 (until: 2026-11-29) */ // ok: it holds until the end of its day
export const lastDay = (body: string) => createHash('md5').update(body).digest('hex');

/* centinel-disable-next-line weak-hash -- moves to SHA-256 with v3 (owner: payments, until: 2027-01-31) */ // ok: its day is to come
export const laterDay = (body: string) => createHash('md5').update(body).digest('hex');

/* centinel-disable-next-line weak-hash -- decided on 2020-01-31 */ // ok: a date in the reason is no day until which it holds
export const decided = (body: string) => createHash('md5').update(body).digest('hex');

/* centinel-disable-next-line weak-hash -- as agreed (see the minutes of 2020-01-31) */ // ok: parentheses without a detail are part of the reason
export const agreed = (body: string) => createHash('md5').update(body).digest('hex');

/* centinel-disable-next-line weak-hash -- the first of two decisions (until: 2025-01-31) */ // $ alert=expired-suppression
/* centinel-disable-next-line weak-hash -- the second one, made when the first was over (until: 2027-01-31) */ // ok: another comment covers the same
export const decidedAnew = (body: string) => createHash('md5').update(body).digest('hex');
