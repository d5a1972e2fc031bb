/* centinel-disable-file weak-hash */ // $ alert=invalid-suppression:warning
import { createHash } from 'node:crypto';

/** Old systems that this service still talks to; each of them wants another weak hash. */
export const cardToken = (card: string) => createHash('md5').update(card).digest('hex'); // centinel-disable-line weak-hash -- the partner sends md5 // ok: rule and reason
const md5 = (text: string) => text.trim();

/* centinel-disable-next-line */ // $ alert=invalid-suppression
export const fileName = (text: string) => `${text}.csv`;

// centinel-disable-next-line -- all of this is legacy // $ alert=invalid-suppression
export const folderName = (text: string) => `${text}/in`;

/* centinel-disable-next-line weak-hash */ // $ alert=invalid-suppression
export const sessionToken = (user: string) => createHash('sha256').update(user).digest('hex'); // $ alert=weak-hash:error

/* centinel-ignore weak-hash */ // $ alert=invalid-suppression
export const olderToken = (user: string) => createHash('sha256').update(user).digest('hex'); // $ alert=weak-hash:error

export const signature = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

// centinel-disable-next-line weak-hash, no-such-rule -- checked by the security team in May // $ alert=invalid-suppression
export const ticket = (body: string) => md5(body);

// centinel-disable-next-line weak-hash because the partner sends md5 // $ alert=invalid-suppression
export const receipt = (body: string) => md5(body);

// centinel-disable-next-line * -- generated code // $ alert=invalid-suppression
export const generated = (body: string) => md5(body);

export const partnerToken = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

export const otherToken = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

// centinel-skip weak-hash -- the partner sends md5 // $ alert=invalid-suppression
export const skipped = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line weak-hash -- the partner sends md5 (owner: ) */ // $ alert=invalid-suppression
export const noOwner = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line weak-hash -- the partner sends md5 (owner: payments, owner: core) */ // $ alert=invalid-suppression
export const twoOwners = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line weak-hash -- the partner sends md5 (owner: payments, ticket: 7) */ // $ alert=invalid-suppression
export const otherDetail = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line weak-hash -- the partner sends md5 (until: 2027-02-30) */ // $ alert=invalid-suppression
export const noSuchDay = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line weak-hash -- (owner: payments) */ // $ alert=invalid-suppression
export const onlyDetails = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash

/* centinel-disable-next-line unused-suppression -- it will be used */ // $ alert=invalid-suppression
export const ofSuppressions = md5;

/* centinel-disable-next-line weak-hash -- the partner sends md5 (owner: payments, until: 2027-01-31) */ // ok: owner and day
export const withDetails = (body: string) => createHash('md5').update(body).digest('hex');

/* centinel-disable-next-line weak-hash -- the partner sends md5 (see: contract 7) */ // ok: other words in parentheses are part of the reason
export const withContract = (body: string) => createHash('md5').update(body).digest('hex');

/* centinel-ignore weak-hash -- the partner sends md5 (owner: payments) */ // ok: the older spelling
export const withOlder = (body: string) => createHash('md5').update(body).digest('hex');

/*
 * A long comment in which centinel-disable-next-line is only spoken of. // ok: the keyword does not come first
 */
export const spoken = md5;

// centinel-ignored findings are listed in the report // ok: another word
export const listed = md5;

// see docs/suppressions.md on centinel-disable-file // ok: the keyword does not come first
export const seen = md5;

// eslint-disable-next-line no-console // ok: a suppression of another tool
export const other = md5;

// centinel-disable-next-line weak-hash, insecure-random -- sandbox of the acquirer, no money behind it // ok: two rules, one reason
export const sandboxToken = () => createHash('sha1').update(String(Math.random())).digest('hex');

export const nightlyToken = createHash(
  'md5', // centinel-disable-line weak-hash -- read by the mainframe only // ok: inside the call that it is about
).digest('hex');

// centinel-disable weak-hash -- formats of the 2009 gateway // ok: has its end
export const gatewayToken = (body: string) => createHash('md5').update(body).digest('hex');
export const gatewaySignature = (body: string) => createHash('sha1').update(body).digest('hex');
/* centinel-enable weak-hash */ // ok: an end needs no reason

// $ alert=invalid-suppression
export const help = '// centinel-disable-line weak-hash'; // ok: a text, not a comment

/* centinel-disable weak-hash -- formats of the 2009 gateway */ // $ alert=invalid-suppression
export const lastToken = (body: string) => createHash('md5').update(body).digest('hex'); // ok: an open block covers the rest of the file
/* centinel-enable weak-hash */
