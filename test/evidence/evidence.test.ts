/** What is held against which requirement, and how strong it is said to be. */
import assert from 'node:assert/strict';
import type { Evidence, RequirementEvidence } from '../../src/report/evidence/evidence';
import { evidenceMarkdown } from '../../src/report/evidence/markdown';
import { COMMIT, evidenceFrom, FILES } from './project';

function entry({ requirements }: Evidence, id: string): RequirementEvidence {
  const one = requirements.find((each) => each.id === id);
  assert.ok(one, `no entry ${id}`);
  return one;
}

const places = ({ findings }: Pick<RequirementEvidence, 'findings'>) => findings.map(({ place, ruleId }) => `${place.file.replace('/work/shop/', '')}:${place.from.line + 1} ${ruleId}`);

describe('evidence for PCI DSS', () => {
  let evidence: Evidence;
  before(async () => (evidence = await evidenceFrom()));

  it('holds what is found against the requirements that it breaks, and against no other of its rule', () => {
    assert.deepEqual(places(entry(evidence, '3.5.1')), ['src/log.ts:4 card-logged']);
    assert.deepEqual(places(entry(evidence, '3.3.1.2')), ['src/log.ts:7 card-logged']);
    assert.deepEqual(places(entry(evidence, '3.3.1')), ['src/log.ts:7 card-logged']);
    assert.equal(entry(evidence, '3.3.1.2').outcome, 'against');
    assert.equal(entry(evidence, '3.3.1.1').outcome, 'for');
  });

  it('counts what is suppressed with a reason as no finding, and names it', () => {
    const one = entry(evidence, '3.5.1.1');
    assert.equal(one.outcome, 'for');
    assert.match(one.suppressed[0]!.reason, /^the partner takes nothing else/);
    assert.match(evidenceMarkdown(evidence), /### 3\.5\.1\.1 [^#]*but what is suppressed with a reason; whether the reasons hold is for a person to judge[^#]*Suppressed: the partner takes nothing else/);
  });

  it('counts what is in the baseline as a finding against', async () => {
    const findings = evidence.report.findings.filter(({ ruleId }) => ruleId === 'tls-verification-off');
    const known = await evidenceFrom({ report: { findings: [], baselined: findings } });
    assert.equal(entry(known, '4.2.1').outcome, 'against');
    assert.match(evidenceMarkdown(known), /\| 4\.2\.1 \|[^|]*\| Finding against \| 1 in the baseline \|/);
  });

  it('lists requirements that no rule covers as such, each with what else shows it', () => {
    assert.equal(entry(evidence, '6.4.3').outcome, 'no-rule');
    assert.equal(entry(evidence, '10.3.2').outcome, 'elsewhere');
    assert.equal(entry(evidence, '12.3.3').outcome, 'inventory');
    assert.match(evidenceMarkdown(evidence), /\| 6\.4\.3 \|.*\| No rule covers it\. \| Code can keep it or break it, and Centinel does not look at it\. The list of scripts/);
    for (const one of evidence.requirements) assert.ok(one.shownBy === 'rules' || one.beside, `${one.id} does not say what else shows it`);
  });

  it('says at each requirement what was not analysed, and at the end why', () => {
    assert.deepEqual(entry(evidence, '3.5.1').weaknesses, ['1 file was left out.']);
    assert.match(evidenceMarkdown(evidence), /## Files that were not analysed\n\n[^#]*src\/vendor\.min\.js` \| left out \| [A-Z]/);
  });

  it('is none where the rules are switched off, and weaker where they are for some files', async () => {
    const off = await evidenceFrom({ files: { ...FILES, 'centinel.config.json': '{ "rules": { "jwt-no-expiry": "off" }, "overrides": [{ "files": ["src/log.ts"], "rules": { "card-stored": "off" } }] }' } });
    assert.equal(entry(off, '8.2.8').outcome, 'off');
    assert.deepEqual(entry(off, '3.3.1.1').weaknesses.slice(0, 1), ['The rule card-stored is switched off for 1 of 4 files.']);
    assert.match(evidenceMarkdown(off), /### 8\.2\.8 [^#]*\*\*No evidence: its rules are switched off\.\*\* The rule jwt-no-expiry is switched off by the configuration\./);
    assert.match(evidenceMarkdown(off), /- Configuration: `centinel\.config\.json` for 4 files; it left out 0\. SHA-256 `[0-9a-f]{64}`/);
  });

  it('is none where nothing was analysed', async () => {
    const nothing = await evidenceFrom({ files: { 'README.md': '# Shop\n' } });
    assert.deepEqual([...new Set(nothing.requirements.filter(({ shownBy }) => shownBy === 'rules').map(({ outcome }) => outcome))], ['nothing-analysed']);
  });

  it('says which state of the code it is about', async () => {
    assert.match(evidenceMarkdown(evidence), new RegExp(`\\| Commit \\| ${COMMIT} \\|`));
    const changed = await evidenceFrom({ circumstances: { revision: { kind: 'commit', commit: COMMIT, isChanged: true, isShallow: true } } });
    assert.match(evidenceMarkdown(changed), /\| Commit \| \w+, with changes that are not committed \(shallow clone\) \|/);
    const none = await evidenceFrom({ circumstances: { revision: { kind: 'none', reason: 'Not under version control.' } } });
    assert.match(evidenceMarkdown(none), /\| Commit \| Not under version control\. \|/);
  });

  it('speaks of evidence and findings, and never says that anybody is compliant', () => {
    assert.doesNotMatch(evidenceMarkdown(evidence), /\bcomplian|\bcertif(?:y|ied)\b/i);
  });

  it('tells findings of rules that the standard has no place for', async () => {
    const top = await evidenceFrom({ standard: 'owasp' });
    assert.deepEqual(places(top.outside), ['src/price.ts:1 money-float-arithmetic']);
    assert.match(evidenceMarkdown(top), /## Rules that OWASP Top 10 has no place for\n\n.*`money-float-arithmetic`.*: 1 finding\./);
  });
});

describe('evidence for OWASP', () => {
  it('names the edition, and goes by its own mapping', async () => {
    const [now, before] = [await evidenceFrom({ standard: 'owasp' }), await evidenceFrom({ standard: 'owasp-2021' })];
    assert.match(evidenceMarkdown(now), /^# Evidence for OWASP Top 10 2025\n/);
    assert.match(evidenceMarkdown(before), /^# Evidence for OWASP Top 10 2021\n/);
    const has = (evidence: Evidence, rule: string) => evidence.requirements.filter(({ rules }) => rules.some(({ id }) => id === rule)).map(({ id }) => id);
    assert.deepEqual([has(now, 'ssrf'), has(before, 'ssrf')], [['A01'], ['A10']]);
    assert.deepEqual([has(now, 'weak-hash'), has(before, 'weak-hash')], [['A04'], ['A02']]);
  });

  it('goes by requirements of ASVS 5.0.0, and lists the numbers of all others', async () => {
    const evidence = await evidenceFrom({ standard: 'asvs' });
    assert.deepEqual(places(entry(evidence, '16.2.5')), ['src/log.ts:4 card-logged', 'src/log.ts:7 card-logged']);
    const numbers = [...evidence.requirements.map(({ id }) => id), ...evidence.standard.remainders.flatMap(({ ids }) => ids)];
    assert.equal(numbers.length, 345);
    assert.equal(new Set(numbers).size, 345);
  });
});
