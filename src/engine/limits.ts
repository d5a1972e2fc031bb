/** Every bound of the engine, with its reason. Bounds count steps, never seconds: the same text gives the same findings on any machine. */

export interface Limit {
  readonly value: number;
  readonly reason: string;
}

export const LIMITS = {
  nesting: {
    value: 250,
    reason:
      'Levels of syntax inside one another; a link of a chain (a + b + …, a.b().c(), else if) counts a quarter. What is deeper is cut off: no person writes it, and walking it would overflow the stack.',
  },
  settingsDepth: {
    value: 40,
    reason: 'Objects and lists inside one another in a settings file: what is deeper is data, and is not read.',
  },
  suppressedLines: {
    value: 20,
    reason: 'Lines of an expression or statement that one suppression comment beside it covers as a whole: what a formatter makes of one line is shorter, and of what is longer only the line that the comment speaks of is covered.',
  },
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
  previewLength: {
    value: 200,
    reason: 'Of an object that is written as text and cut to this many characters only the first fields are taken to be left, and not all that somebody sent; of a longer one all of them.',
  },
  destinations: {
    value: 40,
    reason: 'Places that a value is followed to from where it is made, so that a variable used everywhere costs no more than a few.',
  },
  readsFollowed: {
    value: 200,
    reason: 'Places where a variable is read that a value which is kept in it is followed to: one that is read in more of them is the business of all of the code around.',
  },
  callers: {
    value: 16,
    reason: 'Calls of one function that are looked through for what it writes to a variable around it; one that is called more often is a service of many.',
  },
  labelsPerValue: {
    value: 24,
    reason: 'A value that holds more kinds and sources of sensitive data than this is reported for the first of them; the others would say the same.',
  },
  exportedDepth: {
    value: 7,
    reason: 'What a module says of an export goes this deep, through properties and results of functions, so that modules that hold one another come to rest.',
  },
  exportedParts: {
    value: 1500,
    reason: 'What a module says of one export holds this many values at most, and goes less deep where it would hold more: classes that hold one another, each with hundreds of methods, would fill the memory.',
  },
  inputsPerValue: {
    value: 4,
    reason: 'What a function gives back may be as many of its arguments as they are; beyond it only their labels are followed.',
  },
  nestedCalls: {
    value: 3,
    reason: 'Calls of what a caller brings, handed to one another as arguments: deeper nesting is a program of its own, and what goes in there is unknown.',
  },
  inputDepth: {
    value: 5,
    reason: 'Properties of arguments are followed this deep into a function; what lies deeper counts as part of what is around it.',
  },
  fillingDepth: {
    value: 10,
    reason: 'Functions handed to functions that are called with functions, and so on: deeper than this nobody writes by hand.',
  },
  fillingSteps: {
    value: 160,
    reason: 'Parts of one result that are filled in with what a call hands over; beyond it the rest of the result is unknown.',
  },
  callingDepth: {
    value: 4,
    reason: 'A function that is handed in is called by the function that gets it, or handed on so often; what is handed further is not followed.',
  },
  callingSteps: {
    value: 64,
    reason: 'Calls of functions that one call hands in; beyond it what they do is not followed.',
  },
  effectsPerFunction: {
    value: 64,
    reason: 'Sinks that one function leads its arguments to: a function with more of them is a program of its own, and the first ones tell.',
  },
  stepsPerTrace: {
    value: 16,
    reason: 'A longer way from source to sink is not read by anybody: its first steps and its end are kept.',
  },
  chainedDefinitions: {
    value: 50_000,
    reason: 'Changes of one variable that follow one another and are looked through, so that generated tables of writes end.',
  },
  writtenProperties: {
    value: 200,
    reason: 'Properties that are written to one object after it was made: one with more of them is a table, and what else is written to it is not kept apart.',
  },
  tupleLength: {
    value: 8,
    reason: 'Elements of a list are kept apart up to this length; in a longer one any element may be any other.',
  },
  linkingRounds: {
    value: 2,
    reason:
      'Modules that import one another are evaluated so often before rules look at them: a fact that goes round against their order takes one of them for each time. With 24 the same was found in four applications and in the corpus of the bench, in a third more time.',
  },
  circleDepth: {
    value: 3,
    reason: 'What modules that import one another say of their exports goes this deep, since each says again what the others have said.',
  },
  patternLength: {
    value: 64,
    reason: 'Longer regular expressions are not tried on a text: those that mask a number are short.',
  },
  patternRepeats: {
    value: 3,
    reason: 'Each repetition in a regular expression multiplies the time that it may take: with more of them it is not tried.',
  },
  patternedTextLength: {
    value: 100,
    reason: 'Regular expressions of the code are tried on texts up to this length, so that none takes long.',
  },
  slowPatternLength: {
    value: 1000,
    reason: 'Longer regular expressions are lists of words or are made by a program: they are not searched for ways that double.',
  },
  slowPatternStates: {
    value: 160,
    reason: 'Places in a regular expression where a character is read: the pairs of them are looked through, so one with more is not.',
  },
  slowPatternSteps: {
    value: 100_000,
    reason: 'Steps in which ways through a regular expression are looked for, and that it is tried on one text: what takes more on a hundred characters is slow.',
  },
  fingerprintWords: {
    value: 1000,
    reason: 'Words of the statement around a finding that go into its fingerprint: a longer one is a table, and says no more about the finding.',
  },
  constantTextLength: {
    value: 4096,
    reason: 'Longer strings are not put together from parts: no algorithm, key or path is that long.',
  },
} as const satisfies Record<string, Limit>;
