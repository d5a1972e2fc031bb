/* centinel-ignore-file weak-hash */ // $ alert=invalid-suppression:warning
import { createHash } from 'node:crypto';

/** Old systems that this service still talks to; each of them wants another weak hash. */
const md5 = (text: string) => createHash('md5').update(text).digest('hex'); // centinel-ignore weak-hash -- the partner sends md5 // ok: rule and reason

/* centinel-ignore */ // $ alert=invalid-suppression
export const fileName = (text: string) => `${text}.csv`;

// centinel-ignore -- all of this is legacy // $ alert=invalid-suppression
export const folderName = (text: string) => `${text}/in`;

/* centinel-ignore weak-hash */ // $ alert=invalid-suppression
export const sessionToken = (user: string) => createHash('sha256').update(user).digest('hex'); // $ alert=weak-hash:error

// centinel-ignore weak-hashes -- checked by the security team in May // $ alert=invalid-suppression
export const signature = (body: string, secret: string) => createHash('sha256').update(body + secret).digest('hex'); // $ alert=weak-hash:error

// centinel-ignore weak-hash, no-such-rule -- checked by the security team in May // $ alert=invalid-suppression
export const ticket = (body: string) => md5(body);

// centinel-ignore weak-hash because the partner sends md5 // $ alert=invalid-suppression
export const receipt = (body: string) => md5(body);

// centinel-ignore * -- generated code // $ alert=invalid-suppression
export const generated = (body: string) => md5(body);

// centinel-ignore-next-line weak-hash -- the partner sends md5 // $ alert=invalid-suppression
export const partnerToken = (body: string) => createHash('sha256').update(body).digest('hex'); // $ alert=weak-hash:error

/*
 * A long comment in which centinel-ignore is only spoken of. // ok: the keyword does not come first
 */
export const spoken = md5;

// centinel-ignored findings are listed in the report // ok: another word
export const listed = md5;

// see docs/suppressions.md on centinel-ignore-file // ok: the keyword does not come first
export const seen = md5;

// eslint-disable-next-line no-console // ok: a suppression of another tool
export const other = md5;

// centinel-ignore weak-hash, insecure-random -- sandbox of the acquirer, no money behind it // ok: two rules, one reason
export const sandboxToken = () => createHash('sha1').update(String(Math.random())).digest('hex');

export const nightlyToken = createHash(
  'md5', // centinel-ignore weak-hash -- read by the mainframe only // ok: inside the call that it is about
).digest('hex');

// centinel-ignore-start weak-hash -- formats of the 2009 gateway // ok: has its end
export const gatewayToken = (body: string) => createHash('md5').update(body).digest('hex');
export const gatewaySignature = (body: string) => createHash('sha1').update(body).digest('hex');
/* centinel-ignore-end weak-hash */ // ok: an end needs no reason

export const help = '// centinel-ignore weak-hash'; // ok: a text, not a comment

/* centinel-ignore-start weak-hash -- formats of the 2009 gateway */ // $ alert=invalid-suppression
export const lastToken = (body: string) => createHash('md5').update(body).digest('hex'); // ok: an open block covers the rest of the file
