/** What is called a token, and opens nothing: words of a text, colours, coins, places in a list. */
interface Token {
  type: string;
  text: string;
}

declare const nextToken: () => Token;
declare const balanceOf: (owner: string) => Promise<bigint>;
declare const listItems: (cursor?: string) => Promise<{ items: string[]; nextPageToken?: string }>;

export function parse(parser: { current: Token }) {
  const token = nextToken();
  console.log(token); // ok: a word of a text
  console.log('unexpected token', token.type); // ok: what kind of word it is
  console.log(parser.current); // ok: a word of a text
}

export async function balances(owner: string, tokenId: number, tokenAddress: string) {
  const tokenBalance = await balanceOf(owner);
  console.log('balance', tokenBalance); // ok: how much there is of a coin
  console.log('token', tokenId, tokenAddress); // ok: which coin it is
}

export async function list() {
  const { items, nextPageToken } = await listItems();
  console.log(items.length, nextPageToken); // ok: a place in a list
}

export function usage(response: { usage: { totalTokens: number; promptTokens: number } }, maxTokens: number) {
  console.log(response.usage.totalTokens, response.usage.promptTokens, maxTokens); // ok: counts
}

export function paint(designToken: string, colorTokens: string[], cancelToken: { cancel(): void }) {
  console.log(designToken, colorTokens, cancelToken); // ok: a colour, and what stops work
}

export function chargeWith(paymentMethodId: string, cardToken: string) {
  console.log(paymentMethodId, cardToken); // ok: stands for a card at the provider
}

export function register(deviceToken: string, pushToken: string) {
  console.log(deviceToken, pushToken); // ok: where messages are sent to
}

export function configure(publishableKey: string, keyId: string, primaryKey: string, keyboard: string) {
  console.log(publishableKey, keyId, primaryKey, keyboard); // ok: made to be shown, or no key
}

export const accessToken = (clientSecret: string) => {
  console.log(clientSecret); // $ alert=pii-logged
  return clientSecret;
};

export function keys(apiKey: string, privateKey: string, config: { webhookSecret: string; region: string }) {
  console.log('using'); // $ alert=pii-logged
  console.log(`key ${privateKey}`); // $ alert=pii-logged
  console.log(config); // $ alert=pii-logged
  console.log(config.region); // ok: a region
  console.log(apiKey.slice(0, 4)); // ok: four letters of it
  console.log(apiKey.slice(-4)); // ok: four letters of it
}
