/** The schema of models, as users write them: what functions of a module do with values. */
import { ACTS, INJECTIONS, LABEL_KINDS, MEDIA, NUMERIC_KINDS, NUMERIC_UNITS, OPERATORS, PARTS, ROLES, SCHEMA_KINDS, SINK_KINDS, type Answer, type Assignment, type Behaviour, type Convention, type Entry, type Field, type Model, type PropertyReading } from '../engine';

/** A schema for each key of T, so that a new field of a model cannot be forgotten here. */
export type Keys<T> = Readonly<Record<keyof T, object>>;

export const MODULE = {
  type: 'string',
  pattern: '^(?:\\.{1,2}/.+|(?!.*\\.[cm]?tsx?$)[^./\\\\][^\\\\]*)$',
  patternErrorMessage: 'must be the name of a package, such as "@acme/vault", or a file relative to the folder of this config, such as "./src/log.ts".',
  description: 'The package ("@acme/vault"), or the file relative to the folder of this config ("./src/log.ts").',
};

const PLACE = {
  type: 'string',
  description: 'A place in the call: "argument[0]", "argument[*]" for each, "argument[0].card.number" for a property, "receiver" for the object of a method.',
  examples: ['argument[0]', 'argument[*]', 'receiver'],
};
const CLEANED = ['*', 'log', ...INJECTIONS];
const TEXT = { type: 'string' };
const CONSTANT = { type: ['string', 'number', 'boolean', 'null'] };
const MEDIUM = { enum: MEDIA, description: 'Of an answer: what it is taken for where nobody says its type: a page, a plain text, or what it looks like.' };
const ROLE = { enum: ROLES, description: 'What it decides.' };

function object(properties: object, required: readonly string[] = Object.keys(properties)) {
  return { type: 'object', additionalProperties: false, required, properties };
}

function list(items: object, description: string): object {
  return { type: 'array', items, description };
}

const RESULT = { ...TEXT, description: '"return", "return.*" for each element, "return.name" for a property.', examples: ['return', 'return.*'] };

const NUMERIC = object({ kind: { enum: NUMERIC_KINDS, description: 'How it is held.' }, unit: { enum: NUMERIC_UNITS, description: 'What it counts.' } }, ['kind']);

const ACTING = object(
  {
    act: { enum: ACTS, description: 'What it does.' },
    parts: { type: 'object', propertyNames: { enum: PARTS }, additionalProperties: { anyOf: [PLACE, list(PLACE, 'The first that holds something.')] }, description: 'Where each part stands by which it is set up.' },
    fixed: { type: 'object', propertyNames: { enum: PARTS }, additionalProperties: CONSTANT, description: 'Parts that calling the function decides by itself.' },
    defaults: { type: 'object', propertyNames: { enum: PARTS }, additionalProperties: CONSTANT, description: 'What it takes for a part that nobody gives.' },
    random: { ...TEXT, description: 'What the module has that gives so many random bytes, in the form that the parts take, such as "randomBytes".' },
  },
  ['act'],
);

const GIVEN = object({ at: PLACE, among: list(CONSTANT, 'What may stand there; without it, whatever switches on.'), named: list(TEXT, 'Names of what a library has, one of which stands there.'), says: list(TEXT, 'Pieces, one of which the text there holds.') }, ['at']);

const behaviour = {
  returns: { ...TEXT, description: 'The type of what comes back: string, number, boolean, bigint, Array, Object, Uint8Array, Buffer, or a name that has rows in this model.' },
  generates: list({ enum: LABEL_KINDS }, 'What the result is by itself, whatever went in.'),
  holds: {
    type: 'object',
    additionalProperties: list({ enum: LABEL_KINDS }, 'What it is.'),
    description: 'What parts of the result are by themselves, by the ways to them: "data.access_token".',
  },
  numeric: { ...NUMERIC, description: 'The form of the number that comes back. Without a unit, it has that of what is passed on.' },
  computes: { enum: OPERATORS, description: 'The result is the object and the arguments put together: "price.times(2)" is "price * 2".' },
  reads: { type: 'boolean', description: 'The result is what the name of the first argument says: a number read from a text called a price is money.' },
  propagates: list(
    object(
      {
        from: PLACE,
        to: RESULT,
        given: list(GIVEN, 'Only where all of this is known of the call.'),
        spelled: { ...object({ in: { ...PLACE, description: 'The text.' }, by: list(TEXT, 'A regular expression; its first group is a name.') }), description: 'Only what stands under the names that a text spells: what a template writes without an escape.' },
      },
      ['from', 'to'],
    ),
    'Ways by which what is known of values passes on.',
  ),
  keepsState: { type: 'boolean', description: 'What comes back is a pair: a value, and the function by which it is changed later on.' },
  invokes: { type: 'boolean', description: 'What comes back is what the function in the first argument gives back.' },
  redacts: list(PLACE, 'Where it stands what the logger which comes back blanks out: a list of paths, a function for each name, or a format that masks.'),
  redactsKeys: list(PLACE, 'Where a list of names stands that the logger which comes back blanks out however deep they lie.'),
  rows: { ...PLACE, description: 'What comes back is a table: where the schema or the class of its rows stands.' },
  describes: { enum: SCHEMA_KINDS, description: 'What comes back is a schema that lets through what its argument describes.' },
  validates: {
    ...object({ by: { ...PLACE, description: 'The schema.' }, value: { ...PLACE, description: 'What it is asked to let through.' }, to: RESULT, unnamed: { enum: ['kept', 'refused'], description: 'What becomes of that which the schema does not name; by itself it is taken away.' }, keeps: { ...PLACE, description: 'An option with which it is kept.' }, strips: { ...PLACE, description: 'An option with which it is taken away.' } }, ['by', 'value', 'to']),
    description: 'The value comes back as the schema lets it through.',
  },
  asks: {
    ...object({ by: { ...PLACE, description: 'The schema.' }, value: { ...PLACE, description: 'What it is asked about.' }, typed: { type: 'boolean', description: 'Constructors say what it lets through: `{ name: String }`.' } }, ['by', 'value']),
    description: 'It gives true where the value is what the schema lets through, or comes back only then.',
  },
  ensures: list({ enum: LABEL_KINDS }, 'What the schema that comes back lets through has been asked this: "positive", "limited", "matched".'),
  fits: { ...PLACE, description: 'What the schema that comes back lets through, or the field below the decorator, fits the pattern there.' },
  infers: { type: 'boolean', description: 'As a type: what the schema that is its argument lets through.' },
  selects: {
    ...object({ from: { ...PLACE, description: 'The object.' }, keeps: { type: 'boolean', description: 'Those that are named stay; else the others.' } }),
    description: 'What comes back is an object with the properties that the other arguments name, or without them.',
  },
  sanitizes: { type: 'boolean', description: 'What comes back holds nothing sensitive of what went in: a token, a masked text.' },
  seals: { type: 'boolean', description: 'The same of a digest or a cipher text: a security code of a card may not be kept even so.' },
  proves: { enum: ['throws', 'answers'], description: 'It finds out who made what it is handed, as by a signature: "throws" where it comes back only where that is right, "answers" where what comes back says so.' },
  cleans: list({ enum: CLEANED }, 'Sinks where what comes back may go, whoever chose what went in; "*" is all of them.'),
  undoes: { type: 'boolean', description: 'What was made safe in what goes in is so no longer: what was encoded is read back.' },
  vouches: list({ enum: CLEANED }, 'Sinks where the first argument may go once the function gave true, or came back at all.'),
  sinks: list(
    object({ at: PLACE, kind: { enum: SINK_KINDS, description: 'Where it is written.' }, as: { ...PLACE, description: 'Where the name stands under which it is written.' }, spelled: { type: 'boolean', description: 'Only of an argument that is known to hold the first property of the way.' }, given: list(GIVEN, 'Only where all of this is known of the call.'), without: { ...PLACE, description: 'Only where it is sure that nothing stands there.' }, lesser: { type: 'boolean', description: 'It does less harm than others of its kind.' }, media: MEDIUM }, ['at', 'kind']),
    'Arguments that are written somewhere.',
  ),
  statement: { ...object({ kind: { enum: SINK_KINDS, description: 'Where it is written.' } }), description: 'The first argument is SQL, and what it writes comes with the others.' },
  binds: {
    ...object(
      { mark: { enum: ['$1', '?', ':1', ':name', '@name', 'driver'], description: 'What stands in the text for a value.' }, to: { enum: ['list', 'replacements', 'args', 'names', 'next', 'input', 'tag'], description: 'Where the values go.' }, tag: { ...TEXT, description: 'The method that is a tag.' }, option: { ...TEXT, description: 'The option that takes the list.' } },
      ['mark', 'to'],
    ),
    description: 'How values are handed over beside the SQL in the first argument.',
  },
  constrains: list(object({ at: PLACE, role: ROLE }), 'Arguments that decide how something works.'),
  implies: {
    ...object({ role: ROLE, constant: { ...TEXT, description: 'What it decides for, such as "md5".' } }),
    description: 'What calling the function decides by itself: md5(text) is a choice of algorithm.',
  },
  acts: { ...ACTING, description: 'What it does that is judged by how it is set up: a cipher, a token, a cookie.' },
  alsoActs: list(ACTING, 'What else it does, where one call does several things.'),
  plugs: { ...PLACE, description: 'A function that is called later on, and is set up by what is said here: app.register(plugin, options).' },
  encodes: { type: 'boolean', description: 'What comes back is the first argument in another form: a text as bytes.' },
  wraps: { type: 'boolean', description: 'What comes back does what the function of a library in the first argument does: promisify(scrypt).' },
  listed: { ...TEXT, description: 'What the module has that starts the program in the text with a list of its arguments, in place of a shell, such as "execFile".' },
  exact: {
    ...object(
      {
        word: { ...TEXT, description: 'The word in the place of the type, such as "decimal".' },
        name: { ...TEXT, description: 'What is called or named instead, such as "decimal".' },
        with: { ...TEXT, description: 'What that is called with, behind the name of the column, such as "19, 4".' },
        isText: { type: 'boolean', description: 'Its values are texts, the default as well.' },
        options: { type: 'object', additionalProperties: { type: 'number' }, description: 'Options beside the type, such as precision and scale.' },
      },
      [],
    ),
    description: 'How the library declares a column that holds decimals exactly: what the fix of a column that holds floats writes.',
  },
} satisfies Keys<Behaviour>;

const field = {
  returns: { ...TEXT, description: 'The type of what it holds: string, number, boolean, bigint, Array, Object, Uint8Array, Buffer, or a name that has rows in this model.' },
  generates: list({ enum: LABEL_KINDS }, 'What it is, whatever it is called.'),
  numeric: { ...NUMERIC, description: 'The form of the number that it holds.' },
  cleans: list({ enum: CLEANED }, 'Sinks where what it holds may go, whoever chose what it is a part of.'),
  constant: { type: ['string', 'number', 'boolean', 'null'], description: 'What it is, whoever reads it: null, of a key that is none.' },
} satisfies Keys<Field>;

const convention = {
  receivers: list(TEXT, 'Last words of the name of the object, in small letters: "logger" is auditLogger as well. Empty: functions and methods of these names, whatever they are called on.'),
  methods: list(TEXT, 'Names of the methods; "*Error" is each class whose name ends so.'),
  behaviour: { $ref: '#/definitions/behaviour' },
  texts: list(TEXT, 'Pieces of a text, one of which the first argument holds.'),
  except: list(TEXT, 'Pieces of the name of an object that is not meant, in small letters.'),
  tables: { type: 'boolean', description: 'The receivers are tables, by the names of their rows: "order" is Order, orderRepository and knex("orders"); "*" is whatever is spelled as a table.' },
} satisfies Keys<Omit<Convention, 'certain'>>;

const assignment = {
  receivers: list(TEXT, 'Last words of the name of the object, in small letters.'),
  names: list(TEXT, 'Names of the properties; "*" is each one.'),
  sink: { enum: SINK_KINDS, description: 'Where it is written.' },
  at: { ...TEXT, description: 'The property of what is written that is meant, such as "__html".' },
  media: MEDIUM,
} satisfies Keys<Assignment>;

const reading = {
  receivers: list(TEXT, 'Last words of the name of the object, in small letters. Empty: whatever it is a property of.'),
  names: list(TEXT, 'Names of the properties.'),
  generates: list({ enum: LABEL_KINDS }, 'What it is.'),
} satisfies Keys<PropertyReading>;

const answer = {
  at: { ...TEXT, description: 'The property of what is given back; without it, all of it.' },
  kind: { enum: SINK_KINDS, description: 'Where it goes.' },
  media: MEDIUM,
} satisfies Keys<Answer>;

const entry = {
  names: { type: 'array', items: list(TEXT, 'Any of these.'), description: 'What the parameter may be called, and those that follow it.' },
  at: { type: 'integer', minimum: 0, description: 'Which parameter it is, from 0 on.' },
  types: list(TEXT, 'Types of the package that it may be declared as.'),
  decorators: list(TEXT, 'Decorators of the package that may stand at it.'),
  handedTo: list(TEXT, 'Functions and methods that the function is handed to, by itself or in an object.'),
  of: list(TEXT, 'Types of the package that such a method is one of.'),
  calledOn: list(TEXT, 'What the thing may be called that such a method is one of, by the last word in small letters.'),
  routed: { type: 'boolean', description: 'The first argument of such a call is the path of a route.' },
  saying: list(TEXT, 'Texts, one of which the first argument of such a call is.'),
  unlessSaying: list(TEXT, 'Texts, none of which it may be.'),
  declaredAs: list(TEXT, 'Types of the package, one of which what the function is kept in is declared as.'),
  keyed: list(TEXT, 'Properties, one of which the function is written as.'),
  decorated: list(TEXT, 'Decorators of the package that may stand at the method.'),
  unlessCalled: list(TEXT, 'What the parameter may not be called.'),
  unlessGiven: list(TEXT, 'What the decorator may not be handed.'),
  least: { type: 'integer', minimum: 0, description: 'How many parameters the function has at least.' },
  through: { type: 'object', additionalProperties: { oneOf: [PLACE, list(PLACE, 'The first of these that holds one.')] }, description: 'Where the schemas stand that let properties of it through, in the call that the function is handed to.' },
  under: list(TEXT, 'Names of the object that the function is a property of.'),
  exportedAs: list(TEXT, 'Names under which the function is exported: "*" is any, "*Handler" one that ends so.'),
  directive: { ...TEXT, description: 'The directive that its body begins with, or the module that exports it.' },
  brings: list(TEXT, 'Properties of the parameter that somebody outside chose; an empty text is the parameter itself.'),
  holds: { type: 'object', additionalProperties: TEXT, description: 'The types of properties of it, by name.' },
  flat: list(TEXT, 'Of what it brings: objects whose parts are texts, or lists of them; an empty text is the parameter itself, which is such an object or a text.'),
  is: { ...TEXT, description: 'The type of the parameter where it is not declared: a name that has rows in this model.' },
  keptOn: list(TEXT, 'What the function is written to as a property: "window" of window.onmessage = ….'),
  asked: list(TEXT, 'Properties of which a look tells that somebody asks who sent it: "origin".'),
  tells: list(TEXT, 'Properties that nothing else has, one of which is read of it or written into what is given back: "queryStringParameters".'),
  answers: list(object(answer, ['kind']), 'Where what the function gives back goes.'),
} satisfies Keys<Entry>;

const model = {
  module: { ...MODULE, description: `${MODULE.description} Without it: globals.`, examples: ['@acme/vault', './src/log.ts'] },
  aliases: list(TEXT, 'Other names under which the module is imported.'),
  subpaths: { type: 'object', additionalProperties: TEXT, description: 'Modules below the package whose default export is a row of it: "acme/seal" is "seal".' },
  itself: { ...TEXT, description: 'The named export that is the module itself: "z" of "zod".' },
  defaultExport: { ...TEXT, description: 'The row that is the default export as well.' },
  functions: {
    type: 'object',
    additionalProperties: { $ref: '#/definitions/behaviour' },
    description: 'Functions, constructors and methods by their path in the module: "write", "AuditLog.write", "AuditLog.*". "{}" says that a function does nothing of interest.',
    examples: [{ write: { sinks: [{ at: 'argument[*]', kind: 'log' }] } }],
  },
  fields: {
    type: 'object',
    additionalProperties: { $ref: '#/definitions/field' },
    description: 'Properties of what the module gives, by their path in it: "Transfer.amount"; "*.amount" for whatever has one; "unit" for what it exports itself.',
    examples: [{ '*.amount': { numeric: { kind: 'integer', unit: 'minor' } } }],
  },
  reexports: {
    type: 'object',
    additionalProperties: object({ module: { ...TEXT, description: 'That package.' }, path: list(TEXT, 'The name there, in parts.') }),
    description: 'Exports that are those of another package, which has a model of its own.',
  },
  writes: {
    type: 'object',
    additionalProperties: object({ role: ROLE, sink: { enum: SINK_KINDS, description: 'Where what is written ends up.' } }),
    description: 'Properties, by their path in the module, that decide something when they are set, or that keep or send it. "localStorage.*" is each one.',
  },
  conventions: list(object(convention, ['receivers', 'methods', 'behaviour']), 'Calls that are known by the name of the object and the method alone.'),
  assignments: list(object(assignment, ['receivers', 'names', 'sink']), 'Writes to properties that are known by the name of the object and of the property alone.'),
  readings: list(object(reading), 'Properties that are read, known by the name of the object and of the property alone.'),
  columns: list(TEXT, 'Properties by their last word, in small letters: a write to one, whatever it is of, is a write to a table.'),
  enters: list(object(entry, ['brings']), 'Functions of the project that the package calls, and what of their parameters somebody outside chose.'),
} satisfies Keys<Omit<Model, 'words'>>;

export const MODEL_DEFINITIONS = {
  model: { ...object(model, []), description: 'What the functions of one module do.' },
  behaviour: { ...object(behaviour, []), description: 'What a function does with values.' },
  field: { ...object(field, []), description: 'What a property holds.' },
};
