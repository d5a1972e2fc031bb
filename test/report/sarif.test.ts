/** What GitHub and other readers find in the SARIF report. */
import assert from 'node:assert/strict';
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { sarifReport } from '../../src/report/sarif';
import { findingIn, fullInput, gatedInput, hostileInput, inputOf, PAGE, replaceFix, ROOT, SHARD } from './constructed';
import { schemaFaults } from './sarif-schema';

function runOf(input = fullInput()): Run {
  const log = JSON.parse(sarifReport(input)) as Log;
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

const resultsOf = (run: Run): readonly Result[] => run.results ?? [];
const logged = (run: Run): Result => resultsOf(run).find(({ ruleId, level }) => ruleId === 'card-logged' && level === 'error') ?? assert.fail('no such result');
const ruleOf = (run: Run, id: string): ReportingDescriptor => run.tool.driver.rules?.find((rule) => rule.id === id) ?? assert.fail('no such rule');

describe('the SARIF report', () => {
  for (const [what, input] of Object.entries({
    'all there can be': fullInput(),
    'nothing found': inputOf(),
    'no rules at all': inputOf({ rules: [] }),
    'a cancelled scan': { ...fullInput(), cancelled: true },
    'a shard': { ...fullInput(), shard: SHARD },
    'a baseline, gates and a category': { ...gatedInput(), category: 'web' },
    'hostile code': hostileInput(),
  })) {
    it(`fits the schema of SARIF 2.1.0: ${what}`, () => {
      assert.deepEqual(schemaFaults(sarifReport(input)), []);
    });
  }

  it('would be refused by that schema if it were not SARIF', () => {
    assert.deepEqual(schemaFaults('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","informationUri":"no uri"}}}]}').length, 1);
  });

  it('is the same byte for byte whatever the order of the work', () => {
    const input = fullInput();
    const turned = { ...input, findings: [...input.findings].reverse(), rules: [...input.rules].reverse() };
    assert.equal(sarifReport(turned), sarifReport(input));
  });
});

describe('a rule in SARIF', () => {
  it('has what GitHub shows of it', () => {
    const rule = ruleOf(runOf(), 'card-logged');
    assert.equal(rule.name, 'CardLogged');
    assert.equal(rule.shortDescription?.text, 'Card data in a log.');
    assert.equal(rule.fullDescription?.text, 'Card data reaches a log, see the standard. Logs are copied and kept.');
    assert.equal(rule.help?.markdown, PAGE);
    assert.equal(rule.helpUri, 'https://example.com/centinel/blob/main/src/rules/card-logged/rule.md');
    assert.equal(rule.defaultConfiguration?.level, 'error');
  });

  it('has a help text without marks of Markdown, its code unchanged', () => {
    const text = ruleOf(runOf(), 'card-logged').help?.text ?? '';
    assert.match(text, /^Card data in a log\n\nWhat\n\nCard data reaches a log, see the standard\./);
    assert.match(text, /^logger\.info\(\{ pan \}\);$/m);
  });

  it('is ranked and tagged for GitHub', () => {
    assert.deepEqual(ruleOf(runOf(), 'card-logged').properties, {
      tags: ['security', 'external/cwe/cwe-532', 'PCI-DSS-4.0.1/3.3.1', 'PCI-DSS-4.0.1/3.5.1'],
      precision: 'high',
      'problem.severity': 'error',
      'security-severity': '8.2',
    });
    assert.equal(ruleOf(runOf(), 'weak-hash').properties?.['security-severity'], '5.0');
  });

  it('is described without a page too', () => {
    const rule = ruleOf(runOf(), 'weak-hash');
    assert.equal(rule.fullDescription?.text, 'Weak hash.');
    assert.match(rule.help?.text ?? '', /^Weak hash\. See https:/);
  });

  it('is described in no more than GitHub takes', () => {
    const page = `## What\n\n${'This is a sentence. '.repeat(100)}`;
    const text = ruleOf(runOf({ ...fullInput(), pages: new Map([['card-logged', page]]) }), 'card-logged').fullDescription?.text ?? '';
    assert.ok(text.length <= 1024 && text.length > 900, `${text.length}`);
    assert.match(text, /sentence\.$/);
  });

  it('points into the taxonomies', () => {
    const run = runOf();
    const named = (rule: ReportingDescriptor) =>
      (rule.relationships ?? []).map(({ target }) => {
        const taxonomy = run.taxonomies?.[target.toolComponent?.index ?? -1];
        assert.equal(taxonomy?.name, target.toolComponent?.name);
        assert.equal(taxonomy?.taxa?.[target.index ?? -1]?.id, target.id);
        return `${taxonomy?.name} ${target.id}`;
      });
    assert.deepEqual(named(ruleOf(run, 'card-logged')), ['CWE CWE-532', 'PCI DSS 3.3.1', 'PCI DSS 3.5.1']);
    assert.deepEqual(run.tool.driver.supportedTaxonomies?.map(({ name, index }) => `${index} ${name}`), ['0 CWE', '1 PCI DSS']);
    assert.equal(run.taxonomies?.[1]?.version, '4.0.1');
  });
});

describe('a finding in SARIF', () => {
  it('belongs to its rule, by name and by number', () => {
    const run = runOf();
    for (const { ruleId, ruleIndex } of resultsOf(run)) assert.equal(run.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
    assert.equal(resultsOf(run).length, 4);
  });

  it('says first what is wrong', () => {
    assert.deepEqual(logged(runOf()).message, {
      text: 'The card number reaches `logger.info`. Logs are copied and kept. Log the last four digits.',
      markdown: '**The card number reaches `logger.info`.** Logs are copied and kept.\n\nInstead: Log the last four digits.',
    });
  });

  it('stands at a relative URI, in lines and UTF-16 columns from 1', () => {
    const run = runOf();
    const physical = logged(run).locations?.[0]?.physicalLocation;
    assert.deepEqual(physical?.artifactLocation, { uri: 'src/pay.ts', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(physical?.region, {
      startLine: 2,
      startColumn: 2,
      endLine: 2,
      endColumn: 22,
      snippet: { text: 'logger.info({ pan })' },
    });
    assert.equal(physical?.contextRegion?.snippet?.text, '\tlogger.info({ pan }); // 漢字');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.originalUriBaseIds?.['%SRCROOT%']?.uri, 'file:///work/shop/');
  });

  it('has a percent-encoded URI', () => {
    const uris = resultsOf(runOf()).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    assert.ok(uris.includes('app/%5Bid%5D%20page%231.ts'), uris.join(' '));
  });

  it('has an absolute URI when its file is not below the root', () => {
    const finding = findingIn({ file: '/work/other/a.ts', text: 'md5()', at: 'md5' });
    const [result] = resultsOf(runOf(inputOf({ findings: [finding] })));
    assert.deepEqual(result?.locations?.[0]?.physicalLocation?.artifactLocation, { uri: 'file:///work/other/a.ts' });
  });

  it('spans lines without a snippet that would not be all of it', () => {
    const finding = findingIn({ text: 'log(\n  pan,\n);', at: 'log(\n  pan,\n)' });
    const physical = resultsOf(runOf(inputOf({ findings: [finding] })))[0]?.locations?.[0]?.physicalLocation;
    assert.deepEqual(physical?.region, { startLine: 1, startColumn: 1, endLine: 3, endColumn: 2 });
    assert.equal(physical?.contextRegion, undefined);
  });

  it('does not repeat a line of embedded data', () => {
    const finding = findingIn({ text: `load("${'A'.repeat(5000)}", md5(x));`, at: 'md5(x)' });
    const report = sarifReport(inputOf({ findings: [finding] }));
    assert.ok(!report.includes('AAAA'));
    assert.deepEqual(schemaFaults(report), []);
  });

  it('is a note where it is information', () => {
    const levels = resultsOf(runOf()).map(({ level }) => level);
    assert.deepEqual(levels, ['note', 'error', 'warning', 'error']);
  });

  it('carries the fingerprint of the engine', () => {
    const [, finding] = [...fullInput().findings].reverse();
    assert.ok(finding);
    const prints = resultsOf(runOf()).map(({ partialFingerprints }) => partialFingerprints?.['centinel/v2']);
    assert.ok(prints.includes(finding.fingerprint), prints.join(' '));
  });

  it('shows the way from source to sink', () => {
    const { codeFlows, relatedLocations } = logged(runOf());
    const steps = codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => [
      location?.message?.text,
      location?.physicalLocation?.region?.startLine,
    ]);
    assert.deepEqual(steps, [
      ['the card number comes from the request', 1],
      ['The card number reaches `logger.info`.', 2],
    ]);
    assert.deepEqual(relatedLocations?.map(({ id, message }) => [id, message?.text]), [[1, 'the card number comes from the request']]);
  });

  it('offers its fixes as replacements', () => {
    const [fix] = logged(runOf()).fixes ?? [];
    assert.equal(fix?.description?.text, 'Mask the card number (review)');
    assert.deepEqual(fix?.artifactChanges[0]?.replacements, [
      {
        deletedRegion: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 21 },
        insertedContent: { text: '{ pan: pan.slice(-4) }' },
      },
    ]);
    assert.equal(logged(runOf({ ...fullInput(), texts: new Map() })).fixes, undefined);
  });

  it('says why it is suppressed, or that it is not', () => {
    const suppressions = resultsOf(runOf()).map((result) => result.suppressions);
    const region = { startLine: 1, startColumn: 13, endLine: 1, endColumn: 25 };
    const comment = { physicalLocation: { artifactLocation: { uri: 'src/pay.ts', uriBaseId: '%SRCROOT%' }, region } };
    const suppression = { kind: 'inSource', status: 'accepted', justification: 'the log is a test double', location: comment, properties: { owner: 'payments', until: '2027-01-31' } };
    assert.deepEqual(suppressions, [[], [], [], [suppression]]);
  });

  it('is new or known where there is a baseline, and neither where there is none', () => {
    assert.deepEqual(resultsOf(runOf()).map(({ baselineState }) => baselineState), [undefined, undefined, undefined, undefined]);
    const states = resultsOf(runOf(gatedInput())).map(({ baselineState, partialFingerprints }) => [baselineState, Object.values(partialFingerprints ?? {})[0]]);
    assert.deepEqual(states.map(([state]) => state), ['new', 'new', 'new', 'new', 'unchanged']);
    assert.equal(states[4]?.[1], 'known');
  });

  it('shows what stands in the snippet and never what stands in the file', () => {
    const text = "const key = 'TOPSECRET';\n";
    const fixes = [replaceFix(text, "'TOPSECRET'", 'process.env.KEY')];
    const finding = findingIn({ text, at: "'TOPSECRET'", change: { snippet: { line: "const key = '█████████';", from: 12, to: 23 }, fixes } });
    const report = sarifReport(inputOf({ findings: [finding], texts: new Map([[finding.place.file, text]]) }));
    assert.match(report, /"'█████████'"/);
    assert.match(report, /process\.env\.KEY/);
    assert.doesNotMatch(report, /TOPSECRET/);
  });
});

describe('the run in SARIF', () => {
  it('names files not analysed, notes and config problems, each with its descriptor', () => {
    const run = runOf();
    const [invocation] = run.invocations ?? [];
    const all = [...(invocation?.toolConfigurationNotifications ?? []), ...(invocation?.toolExecutionNotifications ?? [])];
    assert.deepEqual(
      all.map(({ level, descriptor, locations }) => [descriptor?.id, level, locations?.[0]?.physicalLocation?.artifactLocation?.uri]),
      [
        ['config-problem', 'error', 'centinel.config.json'],
        ['nothing-matched', 'error', undefined],
        ['nothing-matched', 'error', 'centinel.config.json'],
        ['file-failed', 'error', 'src/secret.ts'],
        ['file-left-out', 'note', 'src/vendor.min.js'],
        ['syntax-error', 'warning', 'src/pay.ts'],
      ],
    );
    for (const { descriptor } of all) assert.equal(run.tool.driver.notifications?.[descriptor?.index ?? -1]?.id, descriptor?.id);
  });

  it('was a success unless files failed or somebody stopped it', () => {
    const successful = (input: ReturnType<typeof inputOf>) => runOf(input).invocations?.[0]?.executionSuccessful;
    const notAnalysed = (kind: 'failed' | 'left-out') => inputOf({ notAnalysed: [{ path: `${ROOT}/a.ts`, kind, reason: 'Because.' }] });
    assert.equal(successful(inputOf()), true);
    assert.equal(successful(notAnalysed('left-out')), true);
    assert.equal(successful(notAnalysed('failed')), false);
    assert.equal(successful(inputOf({ cancelled: true })), false);
  });

  it('says which gates there are and what the baseline holds', () => {
    assert.deepEqual(runOf(gatedInput()).properties, {
      filesAnalysed: 3,
      baselines: [{ file: '.centinel/baseline.json', entries: 12, fixed: 2 }],
      gates: [
        { name: 'no card data', rule: null, found: 3, allowed: 0, failed: true },
        { name: 'few hashes', rule: 'weak-hash', found: 1, allowed: 5, failed: false },
      ],
    });
  });

  it('has the category that it was given', () => {
    assert.deepEqual(runOf({ ...fullInput(), category: 'web' }).automationDetails, { id: 'web/' });
    assert.equal(runOf().automationDetails, undefined);
  });

  it('says how many files it is about, and which part of all they are', () => {
    assert.deepEqual(runOf().properties, { filesAnalysed: 3 });
    assert.deepEqual(runOf({ ...fullInput(), shard: SHARD }).properties, { filesAnalysed: 3, shard: SHARD });
  });
});
