/** Wrong use or wrong config: the message says what is wrong and what is allowed, and no more is needed. */
export class UsageError extends Error {}
