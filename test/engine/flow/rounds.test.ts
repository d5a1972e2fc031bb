/** What modules say of each other stands still after a few rounds, and is the same whichever module is evaluated first. */
import assert from 'node:assert/strict';
import { PROBING } from '../run';
import { FIXTURES } from './fixtures';
import { evaluateProject } from './project';
import type { Settled } from './project';

/** What does not stand still yet, or depends on the order. */
const RESTLESS: readonly string[] = [
  'cycles.ts: constants that need each other and never get anywhere',
];

const projects = FIXTURES.flatMap(({ name, cases }) => cases.filter(({ files }) => files.length > 1).map(({ name: title, files }) => ({ title: `${name}: ${title}`, files })));

function same(a: Settled, b: Settled): boolean {
  return a.still && b.still && JSON.stringify([...a.exports]) === JSON.stringify([...b.exports]);
}

describe('projects of several modules', () => {
  it('come to the same end in any order', () => {
    assert.ok(projects.length > 100, `only ${projects.length} projects were seen`);
    const restless = projects.filter(({ files }) => {
      const first = evaluateProject(files, PROBING, () => undefined);
      return !same(first, evaluateProject(files, PROBING, () => undefined, (modules) => [...modules].reverse()));
    });
    assert.deepEqual(restless.map(({ title }) => title), RESTLESS);
  });
});
