/** The part of the config's schema that declares what the project's own code does. */
import type { NumericKind, NumericUnit } from '../engine';
import type { Declarations } from './declarations';
import { type Keys, MODULE } from './model-schema';

const EXPORTED = {
  type: 'string',
  pattern: '^[^\\s.*()]+(?:\\.[^\\s.*()]+)*(?:\\.\\*)?$',
  patternErrorMessage: 'must be a name that the module exports, such as "write", or a method of it, such as "AuditLog.write" or "AuditLog.*".',
  description: 'The name that the module exports, or a method of it: "write", "AuditLog.write", "AuditLog.*", "default".',
};

const FUNCTION = {
  type: ['string', 'object'],
  pattern: '^[^\\s.*()]+(?:\\.[^\\s.*()]+)?$',
  patternErrorMessage: 'must be the name of a function, such as "maskForDisplay", or of an object and its method, such as "vault.seal".',
  description: 'A function by its name wherever it is called, an object and its method, or "module" and "name" for exactly one.',
  additionalProperties: false,
  required: ['module', 'name'],
  properties: { module: MODULE, name: EXPORTED },
  examples: ['maskForDisplay', 'vault.seal', { module: '@acme/vault', name: 'seal' }],
};

const KINDS = ['decimal', 'integer', 'bigint'] satisfies NumericKind[];
const UNITS = ['major', 'minor'] satisfies NumericUnit[];

const TYPE = {
  type: ['string', 'object'],
  pattern: '^[^\\s.*()]+$',
  patternErrorMessage: 'must be the name of a type, such as "Money".',
  description: 'A type by its name wherever it is declared, or with "module" exactly one. A name alone is an object that computes in decimals, in major units.',
  additionalProperties: false,
  required: ['name'],
  properties: {
    module: MODULE,
    name: { type: 'string', pattern: '^[^\\s*()]+$', patternErrorMessage: 'must be the name of a type, such as "Money".', description: 'The name of the type.' },
    kind: { enum: KINDS, default: 'decimal', description: 'How it holds the number: an object that computes in decimals, a whole number, or a bigint.' },
    unit: { enum: UNITS, description: '12.34 euro are 12.34 in the major unit and 1234 in the minor one. When missing: major for decimal, minor for integer and bigint.' },
  },
  examples: ['Money', { name: 'Cents', kind: 'integer', unit: 'minor' }],
};

function list(items: object, description: string, examples: readonly unknown[]): object {
  return { type: 'array', description, items, default: [], examples: [examples] };
}

const LOG_MODEL = { module: './src/log.ts', functions: { write: { sinks: [{ at: 'argument[1]', kind: 'log' }] } } };

export const DECLARATIONS = {
  loggers: list(FUNCTION, 'Own functions that log what is handed to them.', ['audit', 'trail.write', { module: './src/log.ts', name: 'write' }]),
  sanitizers: list(FUNCTION, 'Own functions that mask, hash, tokenise or encrypt: what they give back holds nothing sensitive.', [
    'maskForDisplay',
    { module: '@acme/vault', name: 'seal' },
  ]),
  moneyTypes: list(TYPE, 'Own types that hold money exactly: a value of such a type is money, and computing with it is right.', [
    'Money',
    { name: 'Cents', kind: 'integer', unit: 'minor' },
    { module: '@acme/money', name: 'Amount', kind: 'bigint' },
  ]),
  models: list({ $ref: '#/definitions/model' }, 'What own functions, or those of a package, do with values. This goes before what Centinel knows of them.', [LOG_MODEL]),
} satisfies Keys<Declarations>;
