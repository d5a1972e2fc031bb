/** What a spreadsheet finds in the CSV report. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { csvReport } from '../../src/report/csv';
import type { ReportInput } from '../../src/report/input';
import { gatedInput, HOSTILE, hostileInput, inputOf } from './constructed';

/** By the rules of RFC 4180, with lines that end in CRLF alone. */
function rowsOf(input: ReportInput): readonly Readonly<Record<string, string>>[] {
  return parse(csvReport(input), { columns: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });
}

describe('the CSV report', () => {
  it('has a row for each finding, with what is known of it', () => {
    const rows = rowsOf(gatedInput());
    assert.deepEqual(rows.map(({ state, severity, rule, file, line, column }) => [state, severity, rule, file, line, column].join(' ')), [
      'open info weak-hash app/[id] page#1.ts 2 16',
      'open error card-logged src/pay.ts 2 2',
      'open warning weak-hash src/pay.ts 3 1',
      'suppressed error card-logged src/pay.ts 1 1',
      'baselined warning weak-hash src/pay.ts 3 1',
    ]);
    const { what, instead, score, cwe, 'pci dss': pci, fingerprint } = rows[1] ?? {};
    assert.deepEqual([what, instead, score, cwe, pci, fingerprint], ['The card number reaches `logger.info`.', 'Log the last four digits.', '8.2', 'CWE-532', '3.3.1 3.5.1', 'fingerprint-of-27']);
    const { reason, owner, until } = rows[3] ?? {};
    assert.deepEqual([reason, owner, until], ['the log is a test double', 'payments', '2027-01-31']);
  });

  it('has a line of headings where nothing was found', () => {
    assert.match(csvReport(inputOf()), /^state,severity,rule,file,line,.*\r\n$/);
  });

  it('keeps a text whole, and makes a formula a text', () => {
    const [{ what, file } = assert.fail('no row')] = rowsOf(hostileInput());
    assert.equal(what, `'${HOSTILE.replace('\ud800', '\ufffd')}`);
    assert.ok(file?.startsWith('src/=cmd'));
    for (const row of rowsOf(hostileInput())) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^\s*[=+\-@\t\r]/);
  });
});
