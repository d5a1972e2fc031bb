/** What pages of a shop ask, and where their forms go. */
declare const ApiProvider: (props: { apiUrl: string; children?: unknown }) => null;

export const pay = () => (
  <form method="post" action="https://pay.acme-bank.com/charge"> {/* $ alert=cleartext-transport */}
    <button formAction="https://pay.acme-bank.com/later">Later</button> {/* $ alert=cleartext-transport */}
  </form>
);
export const shop = () => <ApiProvider apiUrl="https://api.acme-bank.com" />; // $ alert=cleartext-transport
export const payEncrypted = () => <form method="post" action="https://pay.acme-bank.com/charge" />; // ok: encrypted
export const link = () => <a href="http://www.acme-bank.com">Our bank</a>; // ok: a link
export const logo = () => <img src="http://www.acme-bank.com/logo.png" alt="" />; // ok: a picture
export const drawing = () => <svg xmlns="http://www.w3.org/2000/svg" />; // ok: a namespace
export const field = () => <input placeholder="http://api.your-bank.com" />; // ok: shown
