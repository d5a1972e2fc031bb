/** Wherever a secret stands, the fix compiles, and two secrets are two variables. */

declare function connect(options: { readonly host: string; readonly password: string }): void;
declare function html(parts: TemplateStringsArray, ...values: unknown[]): string;

export function open(host: string, password = process.env.PASSWORD!) { // $ alert=hardcoded-secret
  connect({ host, password });
}

export function openOther({ host, password = 'Sommer2019!' }: { host: string; password?: string }) { // $ alert=hardcoded-secret
  connect({ host, password });
}

export class Client {
  static readonly apiSecret = process.env.API_SECRET!; // $ alert=hardcoded-secret
  readonly #password = process.env.PASSWORD_2!; // $ alert=hardcoded-secret
  'masterKey' = process.env.MASTER_KEY!; // $ alert=hardcoded-secret

  secret() {
    const apiSecret = process.env.API_SECRET_2!; // $ alert=hardcoded-secret
    return [apiSecret, this.#password];
  }
}

export const again = { apiSecret: process.env.API_SECRET! }; // $ alert=hardcoded-secret
export const checked = { clientSecret: process.env.CLIENT_SECRET! satisfies string }; // $ alert=hardcoded-secret
export const joinedKey = process.env.STRIPE_LIVE_SECRET_KEY!; // $ alert=hardcoded-secret
export const otherKey = `sk_live_${'51NqP4vJt7XbKzR2mWcY8dLh'}`; // ok: put together at run time
export const inTag = html`token: ${'none'}`; // ok: no secret
export const read = [process.env.API_SECRET_3]; // ok: from the environment
export default process.env.NPM_TOKEN!; // $ alert=hardcoded-secret
