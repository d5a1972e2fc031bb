/** Digests in places that tell what they are for, and hashes that begin in one call and are printed in another. */
import * as md5 from 'js-md5';
import * as objectHash from 'object-hash';
import Hashes from 'jshashes';
import Rusha from 'rusha';
import { createHash, webcrypto } from 'node:crypto';
import { createMD4, createMD5, createRIPEMD160, createSHA1, createSHA256 } from 'hash-wasm';

const PICTURES = 'https://www.gravatar.com/avatar/';
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export const picture = (email: string) => 'https://www.gravatar.com/avatar/' + createHash('md5').update(email).digest('hex'); // ok: a picture
export const smallPicture = (email: string) => `https://secure.gravatar.com/avatar/${createHash('md5').update(email.trim()).digest('hex')}?s=80`; // ok: a picture
export const pictureBelow = (email: string) => PICTURES + createHash('md5').update(email).digest('hex'); // ok: a picture
export const pictureJoined = (email: string) => PICTURES.concat(createHash('md5').update(email).digest('hex')); // ok: a picture
export const pictureAt = (email: string) => new URL(createHash('md5').update(email).digest('hex'), 'https://seccdn.libravatar.org/avatar/').href; // ok: a picture
export function pictureLater(email: string): string {
  const found = createHash('md5').update(email).digest('hex'); // ok: a picture
  return `//www.gravatar.com/avatar/${found}`;
}
export const drawing = (address: string) => `/tmp/drawings/${createHash('md5').update(address).digest('hex')}.png`; // ok: names a file
export const rememberedIn = (redis: { get(key: string): string }, query: string) => redis.get(createHash('md5').update(query).digest('hex')); // ok: names an entry of a cache
export const styleOf = (text: string) => ({ className: `c${createHash('md5').update(text).digest('hex').slice(0, 6)}` }); // ok: names a style
export const group = (user: string) => parseInt(createHash('md5').update(user).digest('hex').slice(0, 8), 16) % 100; // ok: one of a hundred groups
export const dedupe = (texts: string[]) => new Map(texts.map((text) => [createHash('md5').update(text).digest('hex'), text])); // ok: finds the same text twice
export const nameUuidV5 = (space: Buffer, name: string) => createHash('sha1').update(space).update(name).digest(); // ok: a UUID of version 5
export const accept = (sent: string) => createHash('sha1').update(sent + GUID).digest('base64'); // ok: the handshake of web sockets
export const readKey = (raw: Uint8Array) => webcrypto.subtle.importKey('spki', raw, { name: 'RSA-OAEP', hash: 'SHA-1' }, false, ['encrypt']); // ok: the padding of a message
export const goodPair = () => webcrypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']); // ok: SHA-256
export const goodSteps = async (text: string) => (await createSHA256()).update(text).digest('hex'); // ok: SHA-256
export const goodText = (text: string) => new Hashes.SHA256().hex(text); // ok: SHA-256

export const pay = (order: string) => 'https://pay.example.com/go?order=' + createHash('sha256').update(order).digest('hex'); // $ alert=weak-hash
export const signing = () => webcrypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']); // $ alert=weak-hash:error
export const signingRsa = () => webcrypto.subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: { name: 'SHA-256' } }, true, ['sign']); // $ alert=weak-hash:error
export const inSteps = async (text: string) => (await createSHA256()).init().update(text).digest('hex'); // $ alert=weak-hash
export const inSteps1 = async (text: string) => (await createSHA256()).update(text).digest('hex'); // $ alert=weak-hash
export const inSteps4 = async (text: string) => (await createSHA256()).update(text).digest('hex'); // $ alert=weak-hash
export const inSteps160 = async (text: string) => (await createSHA256()).update(text).digest('hex'); // $ alert=weak-hash
export const begun = (text: string) => md5.create().update(text).hex(); // $ alert=weak-hash
export const ofObject = (object: object) => objectHash.MD5(object); // $ alert=weak-hash
export const inBrowsers = (text: string) => createHash('sha256').update(text).digest('hex'); // $ alert=weak-hash
export const inBrowsersText = (text: string) => createHash('sha256').update(text).digest('hex'); // $ alert=weak-hash
export const inBrowsersSteps = (text: string) => Rusha.createHash().update(text).digest('hex'); // $ alert=weak-hash
export const printed = (text: string) => new Hashes.SHA256().hex(text); // $ alert=weak-hash
export const printed1 = (text: string) => new Hashes.SHA256().b64(text); // $ alert=weak-hash
export const printed160 = (text: string) => new Hashes.SHA256().hex(text); // $ alert=weak-hash
