/** What a library does, as data: one model a package. Rules never name a package; models never name a rule. */
import type { Entry } from './model-entry';
import type { Words } from './model-words';
import type { Constant, LabelKind, NumericForm, QualifiedName } from './flow/value';

export type { Answer, Entry } from './model-entry';
export type { Words } from './model-words';

/** Sinks that turn what they get into something that is run, opened or asked: a value is made safe for each of them by itself. */
export const INJECTIONS = ['sql', 'query', 'command', 'code', 'template', 'path', 'fetched', 'markup', 'redirect', 'pattern', 'tried', 'deserialized', 'xml', 'merged', 'property-name'] as const;

/**
 * Where a call or a write can do harm. `log`: also what tracks errors; `analytics`: what counts what people do; `storage`: files, caches, queues and what a browser
 * keeps; `response`: what somebody outside gets; `url`: an address that is asked for; `request`: what is sent to it; `message`: mail, text message, chat; `error`: the
 * text of one. `charge`: the sum that a payment provider moves; `currency`: in which; `ledger`: what is written into a table of the program. `digest`: what is hashed
 * by a function that is made to be fast. `line`: what is written as it is into a log whose entries are lines of text.
 *
 * Where what somebody outside chose does harm: `sql`: a text of SQL; `query`: a condition of a database that knows none; `command`: what a shell runs, or the program that is started;
 * `code`: what is run in the program itself; `template`: what is compiled as one; `path`: a file that is opened, sent or removed; `fetched`: an address that the program asks, whoever calls
 * it (`url` is told only where it is asked); `markup`: what a page is made of; `redirect`: where a browser is sent; `pattern`: what is compiled as a regular expression; `tried`: the engine's own, a text that a slow one is tried on; `deserialized`: what
 * is read back into objects with code; `xml`: what is read with entities; `merged`: what is put into an object in depth. `joined`: what a path is put together of, whatever becomes of that. `property-name`: the engine's own, `object[name] = value`.
 */
export const SINK_KINDS = ['log', 'analytics', 'storage', 'response', 'url', 'request', 'message', 'error', 'charge', 'currency', 'ledger', 'digest', 'joined', 'line', ...INJECTIONS] as const;
export type SinkKind = (typeof SINK_KINDS)[number];

/** What an argument decides. `token-key` signs tokens or opens them; `key` does anything else; `decipher-algorithm`: by which something is only decrypted. */
export const ROLES = ['hash-algorithm', 'hmac-algorithm', 'signature-algorithm', 'cipher-algorithm', 'decipher-algorithm', 'tls-verification', 'address', 'key', 'token-key', 'iv', 'salt', 'curve', 'key-size', 'rounds', 'iterations', 'password', 'number-parser', 'column-type', 'columns', 'field-type', 'fields'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a call does that is judged by how it is set up. `hash` and `keyed-hash` begin one; `hash-password`: with a function that is made to be slow; `derive-key`: of a
 * password or of another key; `make-key`: a pair, or a key by itself; `agree-key`: with somebody else, by Diffie and Hellman;
 * `issue-token`, `check-token` and `read-token`: of tokens that say something of somebody, the last without asking who made them; `set-cookie`: one by its name;
 * `keep-session`: cookies of a session, by middleware; `allow-origins`: which pages may ask; `set-header`: of an answer; `connect`: to somebody;
 * `listen`: for those who do; `move-money`: a provider of payments is told to.
 */
export const ACTS = ['hash', 'keyed-hash', 'hash-password', 'check-password', 'derive-key', 'encrypt', 'decrypt', 'sign', 'verify', 'make-key', 'agree-key', 'issue-token', 'check-token', 'read-token', 'set-cookie', 'keep-session', 'allow-origins', 'set-header', 'connect', 'listen', 'move-money'] as const;
export type Act = (typeof ACTS)[number];

/**
 * What such a call is set up by.
 *
 * Cryptography: `algorithm` may say several things at once (`aes-256-gcm`, `RS256`); `hash`: inside a derivation or a signature; `size`: of a key in bits, `bytes`: in bytes; `exponent`: the
 * public one of RSA; `tag`: the length of an authentication tag in bytes, where whoever calls must see to the tag; `tagBits`: in bits. `rounds`: of bcrypt, the logarithm of its work;
 * `iterations`: of PBKDF2; `cost`, `block`: of scrypt; `logCost`: the logarithm of the cost; `most`: how many bytes of memory it may take; `passes`, `memory`, `lanes`: of argon2.
 *
 * Tokens: `expiry`: when it ends; `unit`: what a number there counts, from now on (`s`, `ms`); `lenient`: what a check lets through; `answer`: how a check tells what it has found where it does not throw (`boolean`, `callback`), or that what reads a
 * token is made for pages (`page`).
 *
 * Connections: `verified`: the certificate; `encrypted`: from the first byte on; `upgraded`: it must become so before anything is sent; `plain`: it never may.
 *
 * Payments: `once`: the key by which the provider knows a request that comes again; `confirm`: whether money moves with the call.
 *
 * `many`: whether a list may say several origins; `data`: what it is done to; `options`: all that is said beside.
 */
export const PARTS = ['algorithm', 'algorithms', 'mode', 'padding', 'hash', 'key', 'iv', 'salt', 'size', 'bytes', 'curve', 'group', 'exponent', 'tag', 'tagBits', 'rounds', 'iterations', 'cost', 'logCost', 'block', 'most', 'passes', 'memory', 'lanes', 'data', 'payload', 'token', 'expiry', 'unit', 'lenient', 'answer', 'options', 'name', 'value', 'secure', 'httpOnly', 'sameSite', 'origin', 'credentials', 'many', 'address', 'verified', 'encrypted', 'upgraded', 'plain', 'once', 'confirm'] as const;
export type Part = (typeof PARTS)[number];

export interface Acting {
  readonly act: Act;
  /** Where each part stands; of several places, the first that holds something. */
  readonly parts?: Readonly<Partial<Record<Part, AccessPath | readonly AccessPath[]>>>;
  /** What the function decides by being called at all: `CryptoJS.DES.encrypt(x, key)`. */
  readonly fixed?: Readonly<Partial<Record<Part, Constant>>>;
  /** What the library takes where nothing is said. */
  readonly defaults?: Readonly<Partial<Record<Part, Constant>>>;
  /** What the module has that gives so many random bytes, in the form that the parts take: `randomBytes`, `lib.WordArray.random`. */
  readonly random?: string;
}

/**
 * What a schema lets through; `constant`: its argument; `choice`: any of its argument; `document`: what stands in a database, by the objects that describe it; `column`: what a database calls so; `either`: what one of the schemas in its argument does;
 * `types`: what one of the constructors in its arguments stands for; `first`: what its first argument does, of which the others ask more; `json`: what the JSON Schema in its argument does; `open`: what the schema before it did, and whatever else stands in the object; `closed`: what it did, and nothing else; `other`: nobody can say.
 */
export const SCHEMA_KINDS = ['string', 'number', 'integer', 'boolean', 'bigint', 'constant', 'choice', 'object', 'list', 'document', 'column', 'either', 'types', 'first', 'json', 'open', 'closed', 'other'] as const;
export type SchemaKind = (typeof SCHEMA_KINDS)[number];

/** What a method may compute. */
export const OPERATORS = ['+', '-', '*', '/', '%'] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * A place in a call: `argument[0]`, `argument[*]` (each), `argument[1].tls.rejectUnauthorized` (a property of an
 * options object), `receiver`, `return`; `called.setExpiry[0]`: what that method of the receiver was handed before, `called.new[0]` what made it. A part `()` is what a
 * function gives back.
 */
export type AccessPath = `argument[${number | '*'}]${string}` | `called.${string}[${number}]${string}` | 'receiver' | 'return';

/** How a library declares a column that holds decimals exactly, where it has declared one that does not. */
export interface ExactColumn {
  /** The word in the place of the type. */
  readonly word?: string;
  /** What is called or named instead; of a path, the part below the module. */
  readonly name?: string;
  /** What that is called with, behind the name of the column. */
  readonly with?: string;
  /** Its values are texts, the default as well. */
  readonly isText?: boolean;
  /** Options beside the type. */
  readonly options?: Readonly<Record<string, number>>;
}

/** How values are handed over beside a text of SQL. */
export interface Binding {
  /** What stands in the text for one: counted, each by itself, or by a name; `driver`: as the driver has it that the program talks to its database with. */
  readonly mark: '$1' | '?' | ':1' | ':name' | '@name' | 'driver';
  /**
   * `list`: in a list behind the text; `replacements`, `args`: in an option of that name behind the text, or beside it; `names`: by their names behind the text; `next`: to what is called on the result;
   * `input`: one by one before, by their names; `tag`: in the holes of a template with the tag.
   */
  readonly to: 'list' | 'replacements' | 'args' | 'names' | 'next' | 'input' | 'tag';
  /** The method that is such a tag; empty where the object of the method is one itself. */
  readonly tag?: string;
  /** Of a list: the option beside that of the text, where that is one. */
  readonly option?: string;
}

export interface Sink {
  readonly at: AccessPath;
  readonly kind: SinkKind;
  /** Where the name stands under which it is written: `increment('balance', amount)`. */
  readonly as?: AccessPath;
  /** Only of an argument that is known to hold the first property of the way: anything may be handed to the function. */
  readonly spelled?: boolean;
  /** Only where all of this is known of the call: `spawn(program, list, { shell: true })`. */
  readonly given?: readonly Given[];
  /** Only where it is sure that nothing stands there: below a root, an answer goes nowhere else. */
  readonly without?: AccessPath;
  /** It does less harm than others of its kind: it is only asked whether the file is there. */
  readonly lesser?: boolean;
  /** Of an answer: what it is taken for where nobody says its type. */
  readonly media?: Media;
}

/** What has to be handed over there: one of these constants, or what a library has by one of these names, a text that holds one of these pieces; where none is said, something that switches on. */
export interface Given {
  readonly at: AccessPath;
  readonly among?: readonly Constant[];
  readonly named?: readonly string[];
  readonly says?: readonly string[];
}

/** What an answer is taken for where nobody says its type: a page, a plain text, or what it looks like. An `address` is one by its beginning alone, and may hold a script. */
export const MEDIA = ['page', 'text', 'guessed', 'address'] as const;
export type Media = (typeof MEDIA)[number];

/** `log`: a text of lines. */
export type Cleaned = (typeof INJECTIONS)[number] | 'log' | '*';

/** Sinks that are told only where the function is called itself, and not of the functions around it: everybody makes errors and addresses of what he is handed. */
export const LOCAL_SINKS: ReadonlySet<SinkKind> = new Set(['url', 'request', 'error', 'joined']);

/** A way by which values pass. */
export interface Passing {
  readonly from: AccessPath;
  readonly to: 'return' | `return.${string}`;
  /** Only where all of this is known of the call. */
  readonly given?: readonly Given[];
  /** Only what stands under the names that the text in this place spells: what a template writes without an escape. The first group of each expression is such a name. */
  readonly spelled?: { readonly in: AccessPath; readonly by: readonly string[] };
}

export interface Behaviour {
  /** Type of the result, as a path in the same module: calls on the result are looked up below it. */
  readonly returns?: string;
  /** Labels that the result has by itself. */
  readonly generates?: readonly LabelKind[];
  /** Labels that parts of the result have by themselves, by the ways to them: `data.access_token`. */
  readonly holds?: Readonly<Record<string, readonly LabelKind[]>>;
  /** Form of the number that comes back, for instance `integer` of `Math.round`. A unit that is not said is that of what is passed on. */
  readonly numeric?: NumericForm;
  /** What comes back is the receiver and the arguments put together: `price.times(2)` is `price * 2`. */
  readonly computes?: Operator;
  /** The result is what the name of the first argument says: a number read from a text called a price is money. */
  readonly reads?: boolean;
  /** Ways by which values pass; `return.*` is each element, `return.current` a property of what comes back. */
  readonly propagates?: readonly Passing[];
  /** What comes back is a pair: a value, and the function by which it is changed later on. */
  readonly keepsState?: boolean;
  /** What comes back is what the function in the first argument gives back. */
  readonly invokes?: boolean;
  /**
   * What the logger which comes back blanks out: where its paths stand, as a list of texts, an object with a function for each name, or a format that is called a
   * redactor or is seen to write over something.
   */
  readonly redacts?: readonly AccessPath[];
  /** Where a list of the names stands that it blanks out however deep they lie. */
  readonly redactsKeys?: readonly AccessPath[];
  /** What comes back is a schema that lets through what its argument describes. */
  readonly describes?: SchemaKind;
  /** What comes back is a table: where the schema or the class of its rows stands. */
  readonly rows?: AccessPath;
  /** The value, as the schema lets it through, comes back. */
  readonly validates?: Validating;
  /** It gives true where the value there is what the schema lets through, or comes back only then. `typed`: constructors say what that is, `{ name: String, tags: [String] }`. */
  readonly asks?: { readonly by: AccessPath; readonly value: AccessPath; readonly typed?: boolean };
  /** What the schema that comes back lets through, or the field below the decorator, has been asked this. */
  readonly ensures?: readonly LabelKind[];
  /** What the schema that comes back lets through, or the field below the decorator, fits the pattern there. */
  readonly fits?: AccessPath;
  /** As a type: what the schema that is its argument lets through. */
  readonly infers?: boolean;
  /** What comes back is the object there with the properties that the other arguments name, or without them. */
  readonly selects?: { readonly from: AccessPath; readonly keeps: boolean };
  /** What comes back no longer holds what went in: a token, a masked text. */
  readonly sanitizes?: boolean;
  /** The same of a digest or a cipher text: a security code may not be kept even so. */
  readonly seals?: boolean;
  /** It finds out who made what it is handed: by a signature, or by asking him again. `throws`: it comes back only where that is right; `answers`: what comes back says so. */
  readonly proves?: 'throws' | 'answers';
  /** Where what comes back may go, whoever chose what went in: an escaped text is safe in a page, and in no query. `*`: everywhere. */
  readonly cleans?: readonly Cleaned[];
  /** What was made safe in what goes in is so no longer: `decodeURIComponent`. */
  readonly undoes?: boolean;
  /** Where the first argument may go once this gave true, or came back at all. */
  readonly vouches?: readonly Cleaned[];
  readonly sinks?: readonly Sink[];
  /** The first argument is SQL, and what it writes comes with the others. */
  readonly statement?: { readonly kind: SinkKind };
  /** How values are handed over beside the SQL in the first argument. */
  readonly binds?: Binding;
  readonly constrains?: readonly { readonly at: AccessPath; readonly role: Role }[];
  /** What the function decides by being called at all: `CryptoJS.MD5(x)` is a choice of algorithm. */
  readonly implies?: { readonly role: Role; readonly constant: string };
  /** What it does that is judged by how it is set up. */
  readonly acts?: Acting;
  /** What else it does, where one call does several things: a scheme of logins keeps cookies and checks tokens. */
  readonly alsoActs?: readonly Acting[];
  /** Where a function stands that is called later on, and is set up by what is said here: `app.register(plugin, options)`. What that one does is done. */
  readonly plugs?: AccessPath;
  /** What comes back is the first argument in another form: the same text as bytes, the same bytes as a text. What is written out there is written out here. */
  readonly encodes?: boolean;
  /** What comes back does what the function of a library in the first argument does, in another way: `promisify(scrypt)`. */
  readonly wraps?: boolean;
  /** What the module has that starts the program in the text with a list of its arguments, in place of a shell. */
  readonly listed?: string;
  /** Of what declares columns. */
  readonly exact?: ExactColumn;
}

export interface Validating {
  readonly by: AccessPath;
  readonly value: AccessPath;
  readonly to: 'return' | `return.${string}`;
  /** What becomes of that which the schema does not name; by itself it is taken away. */
  readonly unnamed?: 'kept' | 'refused';
  /** An option with which it is kept, and one with which it is taken away. */
  readonly keeps?: AccessPath;
  readonly strips?: AccessPath;
}

/** What a property holds that is read from a thing of the library. */
export interface Field extends Pick<Behaviour, 'returns' | 'generates' | 'numeric' | 'cleans'> {
  /** What it is, whoever reads it: `JWK.None` is no key. */
  readonly constant?: Constant;
}

/** What a write to a property decides, or where it ends up. */
export interface Written {
  readonly role?: Role;
  readonly sink?: SinkKind;
}

export interface Model {
  /** npm package, `node:` module, or undefined for globals. Relative and unknown modules have no model. */
  readonly module?: string;
  /** Other names under which the module is imported: `crypto` for `node:crypto`. */
  readonly aliases?: readonly string[];
  /** Modules below the package whose default export is a path of it: `crypto-js/md5` is `MD5`. */
  readonly subpaths?: Readonly<Record<string, string>>;
  /** The named export that is the module itself: `z` of `zod`. */
  readonly itself?: string;
  /** The named export that the default export is as well. */
  readonly defaultExport?: string;
  /** Functions, constructors and methods by their path in the module: `createHash`, `Logger.info`. */
  readonly functions?: Readonly<Record<string, Behaviour>>;
  /** Properties by their path in the module: `Transfer.amount`; `*.amount` is that of whatever the module gives. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Exports that are those of another package: `Prisma.Decimal` is `Decimal` of `decimal.js`. */
  readonly reexports?: Readonly<Record<string, QualifiedName>>;
  /** Writes to a property: `process.env.NODE_TLS_REJECT_UNAUTHORIZED`; `localStorage.*` is each one. */
  readonly writes?: Readonly<Record<string, Written>>;
  /** Calls known by convention alone: a receiver with such a last word in its name, and such a method. */
  readonly conventions?: readonly Convention[];
  /** Writes known by convention alone. */
  readonly assignments?: readonly Assignment[];
  /** Properties that are read, known by convention alone. */
  readonly readings?: readonly PropertyReading[];
  /** Properties by their last word, in small letters: a write to one, whatever it is of, is a write to a table. */
  readonly columns?: readonly string[];
  /** Functions of the project that the framework calls. */
  readonly enters?: readonly Entry[];
  /** What code calls things of this kind, whichever library it has them from. */
  readonly words?: Words;
}

/** Two pieces of evidence: an owner with such a last word in its name, and such a property; `*` is each one. */
export interface Assignment {
  /** None: whatever it is a property of. */
  readonly receivers: readonly string[];
  readonly names: readonly string[];
  readonly sink: SinkKind;
  /** The property of what is written that is meant: `{ __html: text }`. */
  readonly at?: string;
  readonly media?: Media;
}

/** The same of properties that are read. */
export interface PropertyReading {
  readonly receivers: readonly string[];
  readonly names: readonly string[];
  readonly generates: readonly LabelKind[];
}

/** Two pieces of evidence, the name of the receiver and the method, stand in for a type that is not known. */
export interface Convention {
  /** None: functions and methods of these names, whatever they are called on. */
  readonly receivers: readonly string[];
  /** `*Error` is each class whose name ends so. */
  readonly methods: readonly string[];
  readonly behaviour: Behaviour;
  /** Holds whatever the body of what is called is seen to do: somebody who knows says so. */
  readonly certain?: boolean;
  /** Pieces of the name of a receiver that is not meant, in small letters: `secureStorage` keeps what it is given encrypted. */
  readonly except?: readonly string[];
  /**
   * The receivers are tables, by the names of their rows: `Order`, `orderRepository`, `knex('orders')`, `db.insert(orders)` are all of `order`; `*` is whatever is
   * spelled as a table, where no other row knows it. The method `new` makes a row of one.
   */
  readonly tables?: boolean;
  /** Pieces of a text, one of which the first argument holds. */
  readonly texts?: readonly string[];
}
