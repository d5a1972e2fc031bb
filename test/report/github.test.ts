/** What the runner of GitHub Actions reads out of the report. */
import assert from 'node:assert/strict';
import { githubReport } from '../../src/report/github';
import type { ReportInput } from '../../src/report/input';
import { CARD_LOGGED, findingIn, fullInput, gatedInput, HOSTILE, hostileInput, inputOf, ROOT, WEAK_HASH } from './constructed';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As `ActionCommand.TryParseV2` of actions/runner does it: anything else in the log is text, but for `##[`, which older commands begin with. */
function commandIn(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) {
    assert.ok(!line.includes('##['), line);
    return undefined;
  }
  const info = trimmed.slice(2, end);
  const space = info.indexOf(' ');
  const pairs = info.slice(space + 1).trim().split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1), ['%0D', '%0A', '%3A', '%2C', '%25'])]);
  return { name: info.slice(0, space), properties: Object.fromEntries(pairs), message: unescaped(trimmed.slice(end + 2), ['%0D', '%0A', '%25']) };
}

const unescaped = (text: string, escapes: readonly string[]): string => escapes.reduce((all, escape) => all.replaceAll(escape, decodeURIComponent(escape)), text);

const linesOf = (input: ReportInput): readonly string[] => githubReport(input).split(/\r\n|\r|\n/).slice(0, -1);
const commandsIn = (input: ReportInput): readonly Command[] => linesOf(input).flatMap((line) => commandIn(line) ?? []);

describe('the report for GitHub', () => {
  it('annotates the code', () => {
    const [logged, hash, elsewhere] = commandsIn(fullInput());
    assert.deepEqual(logged, {
      name: 'error',
      properties: { file: 'src/pay.ts', line: '2', endLine: '2', col: '2', endColumn: '22', title: 'card-logged' },
      message: 'The card number reaches `logger.info`. Logs are copied and kept.\nInstead: Log the last four digits.\n1. src/pay.ts:1:13: the card number comes from the request',
    });
    assert.deepEqual([hash?.name, hash?.properties.line], ['warning', '3']);
    assert.deepEqual([elsewhere?.name, elsewhere?.properties.file], ['notice', 'app/[id] page#1.ts']);
  });

  it('names no columns of a range over several lines, which GitHub refuses', () => {
    const [command] = commandsIn(inputOf({ findings: [findingIn({ text: 'log(\n  pan,\n);', at: 'log(\n  pan,\n)' })] }));
    assert.deepEqual(command?.properties, { file: 'src/pay.ts', line: '1', endLine: '3', title: 'card-logged' });
  });

  it('says nothing of what is suppressed or in the baseline, and nothing at all where nothing was found', () => {
    assert.equal(commandsIn({ ...gatedInput(), gates: [] }).filter(({ properties }) => properties.title !== 'Centinel').length, 3);
    assert.equal(githubReport(inputOf()), '');
  });

  it('has the gates that failed first, then the worst, then what was not done', () => {
    const rules = [{ ...WEAK_HASH, score: 9 }, CARD_LOGGED];
    const commands = commandsIn({ ...gatedInput(), rules, findings: [...fullInput().findings, findingIn({ text: 'md5', at: 'md5', change: { ruleId: 'weak-hash' } })], cancelled: true });
    assert.deepEqual(
      commands.map(({ name, properties: { title } }) => `${name} ${title}`),
      ['error Gate failed', 'error weak-hash', 'error card-logged', 'warning weak-hash', 'notice weak-hash', ...Array.from({ length: 5 }, () => 'error Centinel')],
    );
    assert.equal(commands[0]?.message, 'Gate "no card data" failed: 3 findings, at most 0 allowed.');
    assert.deepEqual(commands[5]?.properties, { file: 'centinel.config.json', line: '3', col: '5', title: 'Centinel' });
  });

  it('says in the last line how many GitHub does not show', () => {
    const findings = (count: number, severity: 'error' | 'warning') => Array.from({ length: count }, (_, index) => findingIn({ file: `${ROOT}/${index}.ts`, text: 'log(pan)', at: 'log(pan)', change: { severity } }));
    assert.equal(linesOf(inputOf({ findings: findings(10, 'error') })).length, 10);
    const lines = linesOf(inputOf({ findings: [...findings(13, 'error'), ...findings(11, 'warning')] }));
    assert.equal(lines.length, 25);
    assert.equal(lines.at(-1), 'GitHub shows 10 annotations of each kind: 3 errors, 1 warning beyond them stand in this log alone.');
    assert.equal(linesOf(inputOf({ findings: findings(11, 'error') })).at(-1), 'GitHub shows 10 annotations of each kind: 1 error beyond them stands in this log alone.');
  });

  it('lets no text become a command, a property or a line', () => {
    const commands = commandsIn(hostileInput());
    assert.equal(commands.length, linesOf(hostileInput()).length);
    assert.deepEqual([...new Set(commands.flatMap(({ properties }) => Object.keys(properties)))].sort(), ['col', 'endColumn', 'endLine', 'file', 'line', 'title']);
    const card = commands.find(({ properties }) => properties.title === 'card-logged') ?? assert.fail('no finding');
    assert.ok(card.properties.file?.includes('error') && HOSTILE.includes('::error::'));
    assert.ok(card.message.includes('::error::gotcha'));
  });
});
