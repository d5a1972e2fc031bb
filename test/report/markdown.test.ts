/** What a reader of Markdown finds in the report: parsed as GitHub parses it. */
import assert from 'node:assert/strict';
import type { ReportInput } from '../../src/report/input';
import { markdownReport } from '../../src/report/markdown';
import { findingIn, fullInput, gatedInput, hostileInput, inputOf, ROOT } from './constructed';
import { type Node, parsed, textOf, within } from './markdown-tree';

const all = (node: Node, type: string): readonly Node[] => within(node).filter((each) => each.type === type);

/** Rows of all tables, each cell as a reader sees it. */
function rowsOf(input: ReportInput): readonly (readonly string[])[] {
  return all(parsed(markdownReport(input)), 'tableRow').map(({ children = [] }) => children.map((cell) => textOf(cell).replace(/<\/?code>|\u2060/g, '')));
}

describe('the Markdown report', () => {
  it('says first what came of it, and which gate failed', () => {
    const [heading, gate, summary] = parsed(markdownReport(gatedInput())).children ?? [];
    assert.deepEqual([heading?.type, heading && textOf(heading)], ['heading', 'Centinel: 1 gate failed, 3 findings']);
    assert.deepEqual([gate?.children?.[0]?.type, gate && textOf(gate)], ['strong', 'Gate "no card data" failed: 3 findings, at most 0 allowed.']);
    assert.equal(summary && textOf(summary), '3 findings: 1 error, 1 warning, 1 info. 1 suppressed. 1 in the baseline. 2 of its entries are fixed: run centinel baseline update. 3 files analysed, 1 not analysed, 1 left out.');
  });

  it('lists the findings, the worst first', () => {
    const [head, ...rows] = rowsOf({ ...fullInput(), suppressed: [], notAnalysed: [], configProblems: [], unmatched: [] });
    assert.deepEqual(head, ['Severity', 'Rule', 'Place', 'What is wrong', 'Instead']);
    assert.deepEqual(rows.map(([severity, rule, place]) => [severity, rule, place]), [
      ['error', 'card-logged', 'src/pay.ts:2'],
      ['warning', 'weak-hash', 'src/pay.ts:3'],
      ['info', 'weak-hash', 'app/[id] page#1.ts:2'],
    ]);
    assert.deepEqual(rows[0]?.slice(3), ['The card number reaches logger.info. Logs are copied and kept.', 'Log the last four digits.']);
  });

  it('lists what is suppressed, in the baseline, not done and left out', () => {
    const rows = rowsOf(gatedInput());
    const has = (...row: readonly string[]): void => assert.ok(rows.some((each) => each.join('\t') === row.join('\t')), `${row.join(' | ')} is not in\n${rows.map((each) => each.join(' | ')).join('\n')}`);
    has('card-logged', 'src/pay.ts:1', 'the log is a test double', 'payments', '2027-01-31');
    has('warning', 'weak-hash', 'src/pay.ts:3', 'The card number reaches logger.info.');
    has('centinel.config.json:3', 'Unknown key "rulez".');
    has('src/**/*.vue', 'src/**/*.vue matches no file that can be analysed.');
    has('src/secret.ts', 'It cannot be read: permission denied.');
    has('src/vendor.min.js', 'It is minified.');
  });

  it('links to the code in the repository, and at its commit where CI tells it', () => {
    const links = (input: ReportInput): readonly (string | undefined)[] => all(parsed(markdownReport(input)), 'link').map(({ url }) => url);
    assert.ok(links(fullInput()).includes('app/%5Bid%5D%20page%231.ts#L2'), links(fullInput()).join('\n'));
    const sourceUrl = 'https://github.com/acme/shop/blob/0a1b2c3/';
    assert.ok(links({ ...fullInput(), sourceUrl }).includes(`${sourceUrl}src/pay.ts#L2`));
    const outside = inputOf({ findings: [findingIn({ file: '/work/other/a.ts', text: 'md5()', at: 'md5' })], sourceUrl });
    assert.deepEqual(links(outside), ['https://example.com/centinel/blob/main/src/rules/card-logged/rule.md']);
  });

  it('says that nothing was found', () => {
    assert.equal(markdownReport(inputOf()), '## Centinel: no findings\n\nNo findings. 3 files analysed.\n');
  });

  it('lets no text become markup', () => {
    const tree = parsed(markdownReport(hostileInput()));
    const html = all(tree, 'html').map(({ value = '' }) => value);
    assert.deepEqual([...new Set(html.filter((value) => !value.startsWith('<details>')))].sort(), ['</code>', '</details>', '<code>']);
    assert.ok(html.filter((value) => value.startsWith('<details>')).every((value) => /^<details><summary>[\w ]+<\/summary>$/.test(value)));
    const types = ['image', 'linkReference', 'delete', 'emphasis', 'definition', 'footnoteReference', 'code', 'list', 'blockquote'];
    assert.deepEqual(within(tree).filter(({ type }) => types.includes(type)).map(({ type }) => type), []);
    assert.deepEqual(all(tree, 'heading').map(textOf), ['Centinel: 1 gate failed, 2 findings', 'Findings', 'Not done']);
    for (const { url = '' } of all(tree, 'link')) assert.match(url, /^(?:https:\/\/example\.com\/centinel\/|src\/)/);
    for (const { children = [] } of all(tree, 'table')) assert.equal(new Set(children.map((row) => row.children?.length)).size, 1);
  });

  it('makes no link of an address, and no mention of a name or a number', () => {
    const what = 'See https://e.example/a, www.e.example and mail@e.example or @admin, #12 and !34.';
    const finding = findingIn({ text: 'log(pan)', at: 'log(pan)', change: { message: { what, why: '', instead: '' } } });
    const report = markdownReport(inputOf({ findings: [finding] }));
    assert.deepEqual(all(parsed(report), 'link').filter(({ url = '' }) => url.includes('e.example')), []);
    assert.doesNotMatch(textOf(parsed(report)), /@\w|[#!]\d/);
  });

  it('shows hostile text as it is written', () => {
    const what = rowsOf(hostileInput())[1]?.[3] ?? '';
    assert.ok(what.includes('<img src=x onerror=alert(1)> </failure> ]]> " & | code'), what);
    assert.ok(what.includes('[a](javascript:alert(1))') && what.includes('@admin'), what);
  });

  it('shows any piece of code in a table as it is written', () => {
    for (const piece of ['a | b', 'a\\', '\\|', 'a \\| b', '`', '``', ' x ', '<b>', 'x', '&amp;', '漢字', "it's", '*', 'a`b|c\\']) {
      const finding = findingIn({ text: 'log(pan)', at: 'log(pan)' });
      const suppressed = [{ finding, reason: piece, comment: finding.place }];
      const row = rowsOf(inputOf({ suppressed })).at(-1);
      assert.deepEqual(row?.slice(2), [piece, '', ''], JSON.stringify(piece));
    }
  });

  it('ends before it is too long for GitHub, and says how much is missing', () => {
    const finding = findingIn({ text: 'log(pan)', at: 'log(pan)' });
    const findings = Array.from({ length: 8_000 }, (_, index) => ({ ...finding, place: { ...finding.place, file: `${ROOT}/漢/${index}.ts` } }));
    const report = markdownReport({ ...gatedInput(), findings });
    assert.ok(Buffer.byteLength(report) < 1024 * 1024, `${Buffer.byteLength(report)}`);
    const shown = report.match(/^\| error \| .*漢.* \|$/gm)?.length ?? 0;
    assert.ok(shown > 1000 && shown < 8000);
    assert.ok(report.includes(`And ${8_000 - shown} more, for which there is no room on this page.`));
    assert.match(report, /<summary>1 in the baseline<\/summary>/);
  });
});
