/** Wherever a secret stands, the fix compiles, and two secrets are two variables. */

declare function connect(options: { readonly host: string; readonly password: string }): void;
declare function html(parts: TemplateStringsArray, ...values: unknown[]): string;

export function open(host: string, password = 'tR7vq9LmZ2xK') { // $ alert=hardcoded-secret
  connect({ host, password });
}

export function openOther({ host, password = 'Sommer2019!' }: { host: string; password?: string }) { // $ alert=hardcoded-secret
  connect({ host, password });
}

export class Client {
  static readonly apiSecret = 'q7Zt2VnRk4WxLy9bPbJ6'; // $ alert=hardcoded-secret
  readonly #password = 'Winter2020!' as const; // $ alert=hardcoded-secret
  'masterKey' = 'f3b1c9d87a6e45029c1d8b7e6f5a4032'; // $ alert=hardcoded-secret

  secret() {
    const apiSecret = 'k4WxLy9bPbJ6q7Zt2VnR'; // $ alert=hardcoded-secret
    return [apiSecret, this.#password];
  }
}

export const again = { apiSecret: 'q7Zt2VnRk4WxLy9bPbJ6' }; // $ alert=hardcoded-secret
export const checked = { clientSecret: 'y9bPbJ6q7Zt2VnRk4WxL' satisfies string }; // $ alert=hardcoded-secret
export const joinedKey = 'sk_' + 'live_' + '51NqP4vJt7XbKzR2mWcY8dLh'; // $ alert=hardcoded-secret
export const otherKey = `sk_live_${'51NqP4vJt7XbKzR2mWcY8dLh'}`; // ok: put together at run time
export const inTag = html`token: ${'none'}`; // ok: no secret
export const read = [process.env.API_SECRET_3]; // ok: from the environment
export default 'npm_' + 'q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0'; // $ alert=hardcoded-secret
