/** What every JavaScript engine has: text, numbers, JSON, objects, and what is random. */
import type { Model } from '../engine/model';

const FROM_RECEIVER = [{ from: 'receiver', to: 'return' }] as const;
const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;
const FROM_BOTH = [
  { from: 'receiver', to: 'return' },
  { from: 'argument[0]', to: 'return' },
] as const;

/** A text holds no operators, whatever it was made from. */
const cleans = ['query', 'merged'] as const;
const text = { returns: 'string', propagates: FROM_RECEIVER, cleans } as const;
const encoded = { encodes: true, propagates: FROM_ARGUMENT } as const;
const joined = { returns: 'string', propagates: FROM_BOTH, cleans } as const;
const replaced = {
  returns: 'string',
  propagates: [
    { from: 'receiver', to: 'return' },
    { from: 'argument[1]', to: 'return' },
  ],
} as const;
/** Letters, digits and `-_.!~*'()` are left: no text of SQL is safe by that, nor one of code. A shell takes brackets alone for a mistake. */
const ENCODED = ['path', 'command', 'markup', 'fetched', 'redirect', 'log', 'template', 'xml', 'deserialized', 'query'] as const;
/** The same with `+`, `/` and `=`: no way up in a path, and no host. */
const LETTERED = [...ENCODED.filter((kind) => kind !== 'fetched' && kind !== 'redirect'), 'sql', 'code', 'merged'] as const;
/** A text is compiled as a pattern there. */
const TRIED = [{ at: 'argument[0]', kind: 'pattern' }] as const;
const rounded = { returns: 'number', numeric: { kind: 'integer' }, propagates: FROM_ARGUMENT } as const;

const error = {
  returns: 'Error',
  sinks: [{ at: 'argument[0]', kind: 'error' }],
  propagates: [
    { from: 'argument[0]', to: 'return.message' },
    { from: 'argument[1].cause', to: 'return.cause' },
  ],
} as const;

const globals: Model = {
  writes: { 'process.env.NODE_TLS_REJECT_UNAUTHORIZED': { role: 'tls-verification' } },
  functions: {
    'string.trim': text,
    'string.trimStart': text,
    'string.trimEnd': text,
    'string.toString': text,
    'string.toLowerCase': text,
    'string.toUpperCase': text,
    'string.padStart': text,
    'string.padEnd': text,
    'string.slice': text,
    'string.substring': text,
    'string.substr': text,
    'string.replace': replaced,
    'string.replaceAll': replaced,
    'string.match': { sinks: TRIED },
    'string.matchAll': { sinks: TRIED },
    'string.search': { returns: 'number', sinks: TRIED },
    'string.normalize': text,
    'string.repeat': text,
    'string.concat': joined,
    'number.toFixed': text,
    'number.toString': text,
    'number.toLocaleString': text,
    'Intl.NumberFormat.format': { returns: 'string', propagates: FROM_ARGUMENT },
    'Array.join': text,
    'Array.toString': text,
    String: { returns: 'string', propagates: FROM_ARGUMENT, cleans },
    Number: { returns: 'number', reads: true, numeric: { kind: 'number' }, propagates: FROM_ARGUMENT },
    parseFloat: { returns: 'number', reads: true, numeric: { kind: 'float' }, propagates: FROM_ARGUMENT },
    'Number.parseFloat': { returns: 'number', reads: true, numeric: { kind: 'float' }, propagates: FROM_ARGUMENT },
    parseInt: rounded,
    'Number.parseInt': rounded,
    BigInt: { returns: 'bigint', numeric: { kind: 'bigint' }, propagates: FROM_ARGUMENT },
    'Math.round': rounded,
    'Math.floor': rounded,
    'Math.ceil': rounded,
    'Math.trunc': rounded,
    'Math.abs': { returns: 'number', numeric: { kind: 'number' }, generates: ['positive'], propagates: FROM_ARGUMENT },
    'Math.max': { returns: 'number', numeric: { kind: 'number' }, generates: ['positive'], propagates: [{ from: 'argument[*]', to: 'return' }] },
    // The least of a sum and of what is left is what the program expects.
    'Math.min': { returns: 'number', numeric: { kind: 'number' }, generates: ['matched'], propagates: [{ from: 'argument[*]', to: 'return' }] },
    'Math.random': { returns: 'number', numeric: { kind: 'float', unit: 'rate' }, generates: ['random-weak'] },
    'Date.now': { returns: 'number', numeric: { kind: 'integer' }, generates: ['random-weak'] },
    RegExp: { sinks: TRIED },
    Error: error,
    TypeError: error,
    RangeError: error,
    encodeURIComponent: { returns: 'string', propagates: FROM_ARGUMENT, cleans: ENCODED },
    encodeURI: { returns: 'string', propagates: FROM_ARGUMENT },
    decodeURIComponent: { returns: 'string', undoes: true, propagates: FROM_ARGUMENT },
    decodeURI: { returns: 'string', undoes: true, propagates: FROM_ARGUMENT },
    unescape: { returns: 'string', undoes: true, propagates: FROM_ARGUMENT },
    // The one tag that makes nothing safe.
    'String.raw': { returns: 'string', propagates: [{ from: 'argument[*]', to: 'return' }] },
    btoa: { returns: 'string', propagates: FROM_ARGUMENT, cleans: LETTERED },
    atob: { returns: 'string', undoes: true, propagates: FROM_ARGUMENT },
    'TextEncoder.encode': encoded,
    'Date.getTime': { returns: 'number', numeric: { kind: 'integer' }, generates: ['random-weak'] },
    'Date.valueOf': { returns: 'number', numeric: { kind: 'integer' }, generates: ['random-weak'] },
    'Buffer.from': encoded,
    // Before there was a function for it.
    Buffer: encoded,
    'Buffer.alloc': { returns: 'Buffer' },
    'Buffer.concat': { propagates: [{ from: 'argument[0].*', to: 'return' }] },
    Uint8Array: encoded,
  },
};

export default globals;
