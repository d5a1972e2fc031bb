import { createHash } from 'node:crypto';

// $ alert=unused-suppression:warning
export const mended = (body: string) => createHash('sha256').update(body).digest('hex');

export const onItsLine = (body: string) => body.trim(); // $ alert=unused-suppression

/* centinel-disable-next-line weak-hash -- sandbox of the acquirer */ // $ alert=unused-suppression
export const halfMended = (body: string) => createHash('md5').update(body).digest('hex');

// $ alert=unused-suppression
export const gatewayToken = (body: string) => createHash('sha256').update(body).digest('hex');
// ok: it goes with its beginning

/* centinel-disable weak-hash -- formats of the 2009 gateway */ // $ alert=unused-suppression
export const oldGateway = (body: string) => createHash('md5').update(body).digest('hex');
/* centinel-enable weak-hash */ // ok: it goes with its beginning

// $ alert=unused-suppression
export const older = 1;

/* centinel-disable-next-line weak-hash -- the partner sends md5 */ // ok: it covers what stands below
export const partner = (body: string) => createHash('md5').update(body).digest('hex');

export const behind = (body: string) => createHash('md5').update(body).digest('hex'); /* centinel-disable-line weak-hash -- read by the mainframe */ // ok: it covers its line

export const nightlyToken = createHash(
  'md5', /* centinel-disable-line weak-hash -- read by the mainframe */ // ok: inside the call that it is about
).digest('hex');

/* centinel-disable-next-line weak-hash, insecure-random -- sandbox of the acquirer, no money behind it */ // ok: both rules find something
export const sandboxToken = () => createHash('sha1').update(String(Math.random())).digest('hex');

/* centinel-disable weak-hash -- formats of the 2009 gateway */ // ok: it covers one of the two lines
export const first = (body: string) => createHash('md5').update(body).digest('hex');
export const second = (body: string) => createHash('sha256').update(body).digest('hex');
/* centinel-enable weak-hash */ // ok: an end covers nothing by itself
