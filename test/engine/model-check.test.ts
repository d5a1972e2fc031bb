/** A model that the engine cannot follow is not taken: what is said of it, and that all of ours can be followed. */
import assert from 'node:assert/strict';
import { modelFaults } from '../../src/engine';
import type { Behaviour, Model } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';

const said = (model: unknown, under?: Model) => modelFaults(model as Model, under).map(({ message }) => message);
const row = (behaviour: unknown) => said({ module: 'acme', functions: { 'Log.write': behaviour as Behaviour } });

const PLACES = 'Allowed: argument[0], argument[*] for each, argument[0].name for a property, receiver.';

describe('the check of models', () => {
  it('takes every model of ours', () => {
    assert.ok(KNOWLEDGE.models.length > 50);
    assert.deepEqual(KNOWLEDGE.models.flatMap((model) => said(model)), []);
  });

  it('takes what there is to say of a function', () => {
    const behaviour = {
      returns: 'Log',
      generates: ['money'],
      numeric: { kind: 'decimal', unit: 'minor' },
      computes: '*',
      propagates: [
        { from: 'receiver', to: 'return' },
        { from: 'argument[2].a.b', to: 'return.*' },
      ],
      describes: 'object',
      validates: { by: 'receiver', value: 'argument[0]', to: 'return.data' },
      infers: true,
      redacts: ['argument[0].redact'],
      sinks: [{ at: 'argument[*]', kind: 'log' }],
      constrains: [{ at: 'argument[0]', role: 'key' }],
      implies: { role: 'hash-algorithm', constant: 'md5' },
    };
    assert.deepEqual(row(behaviour), []);
    assert.deepEqual(row({}), []);
    assert.deepEqual(said({ functions: { 'a.*': {}, 'b.()': {} }, writes: { 'c.d': { role: 'key' } } }), []);
  });

  it('takes what there is to say of a property', () => {
    const field = { returns: 'Money', generates: ['money'], numeric: { kind: 'integer', unit: 'minor' } };
    assert.deepEqual(said({ module: 'acme', fields: { 'Money.amount': field, '*.amount': field, '*.amount.value': {}, unit: { constant: 'EUR' } } }), []);
    assert.deepEqual(said({ module: 'acme', functions: { open: { returns: 'Feed' }, parse: { returns: 'URL' } }, reexports: { URL: { path: ['URL'] } }, enters: [{ handedTo: ['on'], of: ['Feed'], brings: ['0'] }] }), []);
    assert.deepEqual(said({ module: 'acme', reexports: { 'Acme.Decimal': { module: 'decimal.js', path: ['Decimal'] } } }), []);
  });

  it('finds properties that are none, and forms that there are not', () => {
    for (const path of ['*', 'Money.*', '', 'Money.']) {
      assert.deepEqual(said({ module: 'acme', fields: { [path]: {} } }), [`Model "acme", row "${path}" names no property. Allowed: Transfer.amount, *.amount for whatever has one.`]);
    }
    assert.deepEqual(said({ module: 'acme', fields: { 'Money.amount': { numeric: { kind: 'cents' } } } }), [
      'Model "acme", row "Money.amount": "numeric.kind" cannot be "cents". Allowed: float, integer, bigint, decimal, number.',
    ]);
    assert.deepEqual(row({ computes: 'plus' }), ['Model "acme", row "Log.write": "computes" cannot be "plus". Allowed: +, -, *, /, %.']);
  });

  for (const place of ['argument', 'argument[x]', 'argument[-1]', 'argument[0]name', 'argument[0].', 'argument[0].a..b', 'argument[0][1]', 'return', 'this', '']) {
    it(`finds a place that cannot be read: "${place}"`, () => {
      const at = `Model "acme", row "Log.write": "sinks[0].at" cannot be "${place}". ${PLACES}`;
      assert.deepEqual(row({ sinks: [{ at: place, kind: 'log' }] }), [at]);
      assert.equal(row({ constrains: [{ at: place, role: 'key' }] }).length, 1);
      assert.equal(row({ redacts: [place] }).length, 1);
      assert.equal(row({ propagates: [{ from: place, to: 'return' }] }).length, 1);
      assert.equal(row({ validates: { by: place, value: 'argument[0]', to: 'return' } }).length, 1);
    });
  }

  it('finds results that values cannot pass to', () => {
    for (const to of ['argument[0]', 'returns', 'return.', 'return.a.b']) {
      assert.deepEqual(row({ propagates: [{ from: 'receiver', to }] }), [
        `Model "acme", row "Log.write": "propagates[0].to" cannot be "${to}". Allowed: return, return.* for each element, return.name for a property.`,
      ]);
    }
  });

  it('finds kinds that there are not, and says which there are', () => {
    const sink = row({ sinks: [{ at: 'argument[0]', kind: 'logs' }] });
    assert.match(sink[0] ?? '', /^Model "acme", row "Log\.write": "sinks\[0\]\.kind" cannot be "logs"\. Allowed: log\b/);
    assert.match(row({ generates: ['pan', 'card'] })[0] ?? '', /"generates\[1\]" cannot be "card"\. Allowed: pan, cvv, /);
    assert.match(row({ constrains: [{ at: 'argument[0]', role: 'algorithm' }] })[0] ?? '', /"constrains\[0\]\.role" cannot be "algorithm"\. Allowed: hash-algorithm, /);
    assert.match(row({ implies: { role: 'x', constant: 'md5' } })[0] ?? '', /"implies\.role" cannot be "x"\. Allowed: hash-algorithm, /);
    assert.match(row({ numeric: { kind: 'double' } })[0] ?? '', /"numeric\.kind" cannot be "double"\. Allowed: float, integer, /);
    assert.match(row({ numeric: { kind: 'float', unit: 'cents' } })[0] ?? '', /"numeric\.unit" cannot be "cents"\. Allowed: major, minor, /);
    assert.match(said({ module: 'acme', writes: { key: { role: 'x' } } })[0] ?? '', /^Model "acme", row "key": "role" cannot be "x"\. Allowed: /);
  });

  it('finds types, default exports and paths that no row speaks of', () => {
    assert.deepEqual(row({ returns: 'Logger' }), [
      'Model "acme", row "Log.write": "returns" is "Logger", for which there is no row. Allowed: string, number, boolean, bigint, Array, Object, Uint8Array, Buffer, or a name that a row has or begins with.',
    ]);
    assert.deepEqual(said({ module: 'acme', defaultExport: 'Log', subpaths: { 'acme/md5': 'MD5' } }), [
      'Model "acme", "defaultExport" is "Log", for which there is no row.',
      'Model "acme", "subpaths.acme/md5" is "MD5", for which there is no row.',
    ]);
    const under: Model = { module: 'acme', functions: { 'Log.write': {} } };
    assert.deepEqual(said({ module: 'acme', defaultExport: 'Log', functions: { open: { returns: 'Log' } } }, under), []);
  });

  it('finds rows that name nothing', () => {
    for (const name of ['', '*', 'a..b', 'a b', '.a', 'a.*.b', 'a()']) {
      assert.deepEqual(said({ functions: { [name]: {} } }), [
        `Model of globals, row "${name}" names nothing. Allowed: write, Logger.info, Logger.* for all that is below Logger.`,
      ]);
    }
  });

  it('finds conventions that no code can meet', () => {
    const convention = (parts: object) => said({ conventions: [{ receivers: ['audit'], methods: ['write'], behaviour: {}, ...parts }] });
    assert.deepEqual(convention({}), []);
    assert.deepEqual(convention({ receivers: [] }), []);
    assert.deepEqual(convention({ receivers: ['auditLog'] }), [
      'Model of globals, "conventions[0].receivers[0]" cannot be "auditLog". Allowed: a word in small letters, such as logger.',
    ]);
    assert.deepEqual(convention({ methods: [] }), ['Model of globals, "conventions[0].methods" is empty and must hold at least one name.']);
    assert.equal(convention({ behaviour: { sinks: [{ at: 'receiver', kind: 'x' }] } }).length, 1);
  });

  it('says where in the data each fault is', () => {
    const model = { functions: { a: { sinks: [{ at: 'receiver', kind: 'log' }, { at: 'x', kind: 'log' }] } } } as unknown as Model;
    assert.deepEqual(modelFaults(model)[0]?.way, ['functions', 'a', 'sinks', 1, 'at']);
  });
});
