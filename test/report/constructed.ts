/** Findings made by hand, for the reports. */
import { Lines, type Finding, type Fix, type RuleMeta } from '../../src/engine';
import type { ReportedShard, ReportInput } from '../../src/report/input';

export const ROOT = '/work/shop';

export const CARD_LOGGED: RuleMeta = {
  id: 'card-logged',
  title: 'card data in a log',
  severity: 'error',
  cwe: [532],
  pci: ['3.3.1', '3.5.1'],
  score: 8.2,
};

export const WEAK_HASH: RuleMeta = { id: 'weak-hash', title: 'weak hash', severity: 'warning', cwe: [327, 328], pci: ['6.2.4'], score: 5 };

export const PAGE = `# Card data in a log

## What

Card data reaches a **log**, see [the standard](https://example.com/).

## Why

Logs are copied and kept.

## Examples

\`\`\`ts
logger.info({ pan });
\`\`\`
`;

export const SHARD: ReportedShard = { index: 2, count: 3, files: 5, division: '0123456789abcdef' };

interface Wanted {
  readonly file?: string;
  readonly text: string;
  /** The code that is wrong, as it stands in the text. */
  readonly at: string;
  readonly change?: Partial<Finding>;
}

/** A finding of the first place where `at` stands in the text; `blank` is shown as it was blanked out by the engine. */
export function findingIn({ file = `${ROOT}/src/pay.ts`, text, at, change = {} }: Wanted): Finding {
  const start = text.indexOf(at);
  if (start < 0) throw new Error(`"${at}" does not stand in the text`);
  const place = new Lines(file, text).place(start, start + at.length);
  const line = new Lines(file, text).textOf(place.from.line);
  return {
    ruleId: 'card-logged',
    severity: 'error',
    confidence: 'high',
    place,
    message: { what: 'The card number reaches `logger.info`.', why: 'Logs are copied and kept.', instead: 'Log the last four digits.' },
    trace: [],
    fixes: [],
    snippet: { line, from: place.from.column, to: place.to.line === place.from.line ? place.to.column : line.length },
    fingerprint: `fingerprint-of-${start}`,
    ...change,
  };
}

export function replaceFix(text: string, at: string, by: string, safety: Fix['safety'] = 'review'): Fix {
  const start = text.indexOf(at);
  return { title: 'Mask the card number', safety, edits: [{ start, end: start + at.length, text: by }], imports: [] };
}

export function inputOf(change: Partial<ReportInput> = {}): ReportInput {
  return {
    root: ROOT,
    toolVersion: '1.2.3',
    homepage: 'https://example.com/centinel',
    rules: [WEAK_HASH, CARD_LOGGED],
    pages: new Map([['card-logged', PAGE]]),
    findings: [],
    suppressed: [],
    baselined: [],
    baselines: [],
    gates: [],
    notes: [],
    notAnalysed: [],
    configProblems: [],
    unmatched: [],
    analysed: 3,
    cancelled: false,
    texts: new Map(),
    ...change,
  };
}

const CODE = "const pan = req.body.pan;\n\tlogger.info({ pan }); // 漢字\nhash('md5');\n";

/** Code of a pull request that would speak to whoever reads a report: markup, commands, formulas, control characters, halves of pairs. */
export const HOSTILE = "=cmd|' /C calc'!A0 \u0000\u0007\u001b[31m \ud800 \uffff <img src=x onerror=alert(1)> </failure> ]]> \" & | `code` ``` [a](javascript:alert(1)) ![b](http://e.example/x.png) # *b* _i_ ~~s~~ @admin \n::error::gotcha\r\n##[error]gotcha\n| a | b |\n\n# heading\n<script>alert(1)</script>";

/** A report in which every text is hostile. */
export function hostileInput(): ReportInput {
  const file = `${ROOT}/src/${HOSTILE.replaceAll('/', '')}.ts`;
  const finding = findingIn({ file, text: `${HOSTILE}\nlog(pan)`, at: 'log(pan)', change: { message: { what: HOSTILE, why: HOSTILE, instead: HOSTILE } } });
  const { place } = finding;
  const traced = { ...finding, trace: [{ message: HOSTILE, place: { ...place, start: 0, end: 1 } }], fingerprint: 'other' };
  return inputOf({
    findings: [finding, traced],
    suppressed: [{ finding: { ...finding, fingerprint: 'third' }, reason: HOSTILE, owner: HOSTILE, until: '2027-01-31', comment: place }],
    baselined: [{ ...finding, fingerprint: 'fourth' }],
    baselines: [{ path: file, entries: 2, fixed: 1 }],
    gates: [{ name: HOSTILE, rule: 'weak-hash', found: 3, allowed: 0, failed: true }],
    notes: [{ kind: 'syntax-error', message: HOSTILE, place }],
    notAnalysed: [{ path: file, kind: 'failed', reason: HOSTILE }, { path: `${file}x`, kind: 'left-out', reason: HOSTILE }],
    configProblems: [{ path: file, line: 0, column: 0, message: HOSTILE }],
    unmatched: [{ pattern: HOSTILE }],
  });
}

/** As in the third year of use: a baseline, and gates that pass and fail. */
export function gatedInput(): ReportInput {
  const full = fullInput();
  const [hash] = full.findings;
  return {
    ...full,
    baselined: hash ? [{ ...hash, fingerprint: 'known' }] : [],
    baselines: [{ path: `${ROOT}/.centinel/baseline.json`, entries: 12, fixed: 2 }],
    gates: [
      { name: 'no card data', found: 3, allowed: 0, failed: true },
      { name: 'few hashes', rule: 'weak-hash', found: 1, allowed: 5, failed: false },
    ],
    startedAt: '2027-01-31T09:00:01.250Z',
    endedAt: '2027-01-31T09:00:04.750Z',
  };
}

/** One of everything that a report can hold. */
export function fullInput(): ReportInput {
  const file = `${ROOT}/src/pay.ts`;
  const source = new Lines(file, CODE).place(CODE.indexOf('req.body.pan'), CODE.indexOf(';'));
  const logged = findingIn({
    text: CODE,
    at: 'logger.info({ pan })',
    change: {
      trace: [{ message: 'the card number comes from the request', place: source }],
      fixes: [replaceFix(CODE, '{ pan }', '{ pan: pan.slice(-4) }')],
    },
  });
  const hash = findingIn({ text: CODE, at: "hash('md5')", change: { ruleId: 'weak-hash', severity: 'warning' } });
  const elsewhere = findingIn({ file: `${ROOT}/app/[id] page#1.ts`, text: CODE, at: 'pan }', change: { severity: 'info', ruleId: 'weak-hash' } });
  return inputOf({
    findings: [hash, elsewhere, logged],
    suppressed: [{ finding: findingIn({ text: CODE, at: 'const pan' }), reason: 'the log is a test double', owner: 'payments', until: '2027-01-31', comment: source }],
    notes: [{ kind: 'syntax-error', message: 'The file does not parse here.', place: source }],
    notAnalysed: [
      { path: `${ROOT}/src/secret.ts`, kind: 'failed', reason: 'It cannot be read: permission denied.' },
      { path: `${ROOT}/src/vendor.min.js`, kind: 'left-out', reason: 'It is minified.' },
    ],
    configProblems: [{ path: `${ROOT}/centinel.config.json`, line: 2, column: 4, message: 'Unknown key "rulez".' }],
    unmatched: [{ pattern: 'src/**/*.vue' }, { pattern: 'scr/**', config: `${ROOT}/centinel.config.json` }],
    texts: new Map([[file, CODE]]),
  });
}
