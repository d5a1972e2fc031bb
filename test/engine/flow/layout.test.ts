/** Every value and every label has all of its fields, in one order: what V8 finds at one layout it reads several times as fast (see `copyOf` in value.ts). */
import assert from 'node:assert/strict';
import { UNKNOWN } from '../../../src/engine/flow/value';
import type { Value } from '../../../src/engine/flow/value';
import { FIXTURES } from './fixtures';
import { sightingsOf } from './sightings';

const FIELDS = Object.keys(UNKNOWN).join();

function valuesIn(value: Value, depth = 5): readonly Value[] {
  const below = depth > 0 ? [...(value.properties?.values() ?? []), ...(value.members?.values() ?? []), ...(value.alternatives ?? [])] : [];
  return [value, ...below.flatMap((one) => valuesIn(one, depth - 1))];
}

describe('the layout of values', () => {
  for (const { name, cases } of FIXTURES) {
    it(`is one in all of ${name}`, () => {
      const lines = cases.flatMap(({ files }) => [...sightingsOf(files).values()].flatMap((seen) => [...seen.values()]));
      const seen = lines.flatMap(({ probes, events }) => [...[...probes.values()].flat(), ...events.map(({ value }) => value)]);
      const values = seen.flatMap((value) => valuesIn(value));
      assert.ok(values.length > 0, 'nothing was seen');
      for (const value of values) assert.equal(Object.keys(value).join(), FIELDS);
      const layouts = new Set(values.flatMap(({ labels }) => labels.map((label) => Object.keys(label).join())));
      assert.ok(layouts.size <= 1, [...layouts].join('\n'));
    });
  }
});
