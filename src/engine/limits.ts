/** Every bound of the engine, with its reason. Bounds count steps, never seconds: the same text gives the same findings on any machine. */

export interface Limit {
  readonly value: number;
  readonly reason: string;
}

export const LIMITS = {
  evaluationDepth: {
    value: 150,
    reason: 'Expressions nested or bindings chained deeper than this are generated code; beyond it a value is unknown.',
  },
  evaluationsPerExpression: {
    value: 4,
    reason: 'What rests on itself (a recursion, variables set from one another) is looked at anew this often; then what is known by then holds.',
  },
  constantsPerValue: {
    value: 16,
    reason: 'A value with more possible constants is treated as not constant: no rule asks for so many.',
  },
  propertyDepth: {
    value: 4,
    reason: 'Labels are looked for this deep in the properties of an object; deeper nesting is rare where money or cards are logged.',
  },
  destinations: {
    value: 40,
    reason: 'Places that a value is followed to from where it is made, so that a variable used everywhere costs no more than a few.',
  },
  linkingRounds: {
    value: 24,
    reason:
      'Modules that import one another are evaluated in rounds until what they say of each other stands still: two or three in nearly all code; a fact that goes round against their order takes one for each step.',
  },
  constantTextLength: {
    value: 4096,
    reason: 'Longer strings are not put together from parts: no algorithm, key or path is that long.',
  },
} as const satisfies Record<string, Limit>;
