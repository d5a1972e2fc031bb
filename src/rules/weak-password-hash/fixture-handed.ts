/** The function, or its class, says what its parameter is. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createSHA256 } from 'hash-wasm';
import Hashes from 'jshashes';
import Rusha from 'rusha';

export class Account {
  digest = '';
  salt = randomBytes(16).toString('hex');

  setPassword(p: string): void {
    this.digest = createHash('md5').update(p).digest('hex'); // $ alert=weak-password-hash
  }

  changePassword(who: string, text: string): string {
    this.digest = createHash('sha256').update(this.salt + text).digest('hex'); // $ alert=weak-password-hash
    return who;
  }

  checkPassword(value: string): string {
    const made = createHash('sha1').update(value).digest('hex'); // $ alert=weak-password-hash
    return made;
  }

  setPin(value: string): void {
    this.digest = createHash('sha256').update(value).digest('hex'); // $ alert=weak-password-hash
  }

  setPasswordOf(userId: string): void {
    this.digest = createHash('sha256').update(userId).digest('hex'); // ok: who it is set for
  }

  setPasswordResetCode(value: string): void {
    this.digest = createHash('sha256').update(value).digest('hex'); // ok: a code
  }

  checkPasswordPolicy(text: string): void {
    this.digest = createHash('sha256').update(text).digest('hex'); // ok: a policy
  }

  setPinMap(value: string): void {
    this.digest = createHash('sha256').update(value).digest('hex'); // ok: a map
  }
}

export class PasswordService {
  hash(value: string): string {
    return createHash('sha256').update(value).digest('hex'); // $ alert=weak-password-hash
  }

  compareWith(text: string): string {
    return createHmac('sha256', process.env.PEPPER!).update(text).digest('hex'); // $ alert=weak-password-hash:warning
  }

  name(text: string): string {
    return createHash('sha256').update(text).digest('hex'); // ok: it may be anything
  }
}

export class DocumentService {
  hash(value: string): string {
    return createHash('sha256').update(value).digest('hex'); // ok: a document
  }
}

export const hashPasswords = (list: string[]) => list.map((one) => createHash('sha256').update(one).digest('hex')); // $ alert=weak-password-hash
export const inSteps = async (password: string) => (await createSHA256()).update(password).digest('hex'); // $ alert=weak-password-hash
export const inStepsFirst = async (password: string) => (await createSHA256()).init().update(password).digest('hex'); // $ alert=weak-password-hash
export const printed = (password: string) => new Hashes.SHA256().hex(password); // $ alert=weak-password-hash
export const printedShort = (password: string) => new Hashes.SHA256().b64(password); // $ alert=weak-password-hash
export const inBrowsers = (password: string) => Rusha.createHash().update(password).digest('hex'); // $ alert=weak-password-hash
