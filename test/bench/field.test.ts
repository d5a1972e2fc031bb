/** What is kept of real projects: findings, the verdicts on them, and the report made of both. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { changes, count, judge, precision, standing, withoutFinding } from '../../bench/field/comparison';
import { KEPT, readField } from '../../bench/field/kept';
import { identityOf, JUDGEMENTS, type Sighting, type Verdict } from '../../bench/field/records';
import { fieldReport } from '../../bench/field/report';

const found: Sighting = {
  project: 'shop', rule: 'weak-hash', path: 'src/a.ts', line: 3, fingerprint: 'f1', severity: 'warning', confidence: 'high',
};
const right: Verdict = { project: 'shop', rule: 'weak-hash', path: 'src/a.ts', line: 3, fingerprint: 'f1', verdict: 'right', why: 'signs' };

describe('what is known of the field', () => {
  const field = readField();
  const reasoned = [...field.verdicts, ...field.remarks];

  it('has a verdict on every finding', () => {
    assert.ok(field.sightings.length > 0, 'no findings are recorded');
    assert.deepEqual(judge(field.sightings, field.verdicts).filter(({ verdict }) => !verdict), []);
  });

  it('has one verdict on a finding, of a kind that there is', () => {
    assert.equal(new Set(field.verdicts.map(identityOf)).size, field.verdicts.length);
    assert.deepEqual(field.verdicts.filter(({ verdict }) => !JUDGEMENTS.includes(verdict)), []);
  });

  it('gives a reason for each verdict and remark', () => {
    assert.deepEqual(reasoned.filter(({ why }) => why.trim().length < 10), []);
  });

  it('speaks of projects and rules that there are', () => {
    const rules = new Set(field.rules);
    const projects = new Set(field.projects.map(({ name }) => name));
    assert.deepEqual([...reasoned, ...field.sightings].filter(({ rule, project }) => !rules.has(rule) || !projects.has(project)), []);
  });

  it('is what the report says', () => {
    assert.equal(readFileSync(KEPT.report, 'utf8').replaceAll('\r\n', '\n'), fieldReport(field), 'npm run field writes docs/field-report.md anew');
  });
});

describe('a verdict', () => {
  it('stays with its finding when the line moves', () => {
    assert.equal(judge([{ ...found, line: 90 }], [right])[0]?.verdict?.verdict, 'right');
  });

  it('is not of another file, rule, project or text', () => {
    const others = [{ ...found, path: 'src/b.ts' }, { ...found, rule: 'card-logged' }, { ...found, project: 'bank' }, { ...found, fingerprint: 'f2' }];
    assert.equal(count(judge(others, [right])).unread, 4);
  });

  it('shows what was found once and is lost', () => {
    assert.deepEqual(withoutFinding([right], []), [right]);
    assert.deepEqual(withoutFinding([right], [{ ...found, line: 90 }]), []);
  });
});

describe('the difference between two scans', () => {
  it('is what appeared and what is gone, not what moved', () => {
    const fresh = { ...found, fingerprint: 'f2' };
    assert.deepEqual(changes([found], [{ ...found, line: 90 }]), { appeared: [], gone: [] });
    assert.deepEqual(changes([found], [fresh]), { appeared: [fresh], gone: [found] });
  });
});

describe('precision', () => {
  it('leaves out what is debatable or unread', () => {
    assert.equal(precision({ right: 3, wrong: 1, debatable: 5, unread: 2 }), 0.75);
    assert.equal(precision({ right: 0, wrong: 0, debatable: 5, unread: 2 }), undefined);
  });
});

describe('a remark on what is missed', () => {
  it('goes when it is found', () => {
    const missed = { kind: 'missed', project: 'shop', rule: 'weak-hash', path: 'src/a.ts', line: 3, why: 'signs' } as const;
    assert.deepEqual(standing([missed], []), [missed]);
    assert.deepEqual(standing([missed], [found]), []);
  });
});
