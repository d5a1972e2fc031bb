/** What is known of the tokens of a provider. */
export interface TokenFormat {
  /** As a person says it; findings name the format and the length, never the value. */
  readonly name: string;
  readonly pattern: RegExp;
  /** How such a token begins, as much of it as stands in one piece where it is put together from parts: a text, or what only an expression can tell. */
  readonly begins: readonly (string | RegExp)[];
  /** A key of a test mode: no live money behind it. */
  readonly test?: boolean;
  /** Made up in tests as a matter of course: nothing is said of it there. */
  readonly commonInTests?: boolean;
  /** What the pattern alone cannot tell. */
  readonly accepts?: (match: string) => boolean;
  /** Do the digits that check the others agree, or the alphabet that the provider draws from? Where not, it may be a token of an older kind, or be made up. */
  readonly checks?: (match: string) => boolean;
}

const IS_TEST = { test: true } as const;

export function format(name: string, begins: string | RegExp | readonly (string | RegExp)[], pattern: RegExp, more: Partial<TokenFormat> = {}): TokenFormat {
  return { name, begins: typeof begins === 'string' || begins instanceof RegExp ? [begins] : begins, pattern, ...more };
}

export function testFormat(name: string, begins: string | RegExp | readonly (string | RegExp)[], pattern: RegExp, more: Partial<TokenFormat> = {}): TokenFormat {
  return format(name, begins, pattern, { ...more, ...IS_TEST });
}
