/** What tests, escapes and places in a text make of what somebody outside chose: for which sinks it is still open where it is used. */
import { deepStrictEqual } from 'node:assert/strict';
import { soundsLikeValidator } from '../../src/domain';
import { reached } from '../../src/domain/untrusted/reached';
import { analyse } from '../../src/engine';
import type { Knowledge, Model } from '../../src/engine';
import { on, rule } from '../../src/engine/rule';
import type { Match } from '../../src/engine/rule';
import { MODELS } from '../../src/models';

const SINKS = ['sql', 'path', 'fetched', 'redirect', 'markup', 'property-name'] as const;
/** `into(x)` is all sinks at once. */
const everywhere: Model = { functions: { into: { sinks: SINKS.map((kind) => ({ at: 'argument[0]', kind }) as const) } } };

/** One place and rule give one finding: so a rule for each sink. */
const PROBES = SINKS.map((sink) =>
  rule<Match>({
    id: sink,
    title: sink,
    severity: 'info',
    cwe: [],
    pci: [],
    score: 0,
    message: () => ({ what: sink, why: '', instead: '' }),
    detect: on('sink', (event) => (event.sink === sink ? reached(event) : undefined)),
  }),
);

const KNOWLEDGE: Knowledge = { rules: PROBES, models: [...MODELS, everywhere], recognisers: [], validator: soundsLikeValidator };

/** The sinks that the one call of `into` is open for. */
function open(body: string, outside = ''): string {
  const text = `${outside}\nexport const handler = async (req: any, res: any) => { ${body} };`;
  const found = analyse({ file: 'handler.ts', text }, KNOWLEDGE).findings.map(({ ruleId }) => ruleId);
  return SINKS.filter((sink) => found.includes(sink)).join(' ');
}

const ALL = SINKS.join(' ');
const NOT_ADDRESS = 'sql path markup property-name';
const NO_FILE = 'sql fetched redirect markup property-name';

const CASES: Readonly<Record<string, readonly (readonly [body: string, open: string, outside?: string])[]>> = {
  'what comes in goes everywhere': [
    ['into(req.query.x)', ALL],
    ['const { x } = req.body; into(x)', ALL],
    ['into("a " + req.params.x)', NOT_ADDRESS],
    ['into(`${req.query.x}`)', ALL],
    ['let text = "select "; text += req.query.x; into(text)', NOT_ADDRESS],
    ['into(req.query.x.trim().toLowerCase())', ALL],
    ['into([req.query.x, 1].join(" "))', ALL],
    ['into("plain")', ''],
  ],
  'numbers and truth values are no text': [
    ['into(Number(req.query.x))', ''],
    ['into(`a ${parseInt(req.query.x, 10)}`)', ''],
    ['into("a " + +req.query.x)', ''],
    ['into(`a ${req.query.x === "1"}`)', ''],
    ['into(`a ${req.query.x.length}`)', ''],
    ['const rows = (limit: number) => into(`limit ${limit}`); rows(req.query.limit)', ''],
  ],
  'one of a few that the program knows': [
    ['if (!ALLOWED.includes(req.query.x)) return; into(req.query.x)', '', "const ALLOWED = ['a', 'b'];"],
    ['if (!ALLOWED.has(req.query.x)) throw new Error(); into(`a ${req.query.x}`)', '', "const ALLOWED = new Set(['a', 'b']);"],
    ['if (req.query.x in COLUMNS) into(req.query.x)', '', 'declare const COLUMNS: any;'],
    ['if (ALLOWED.indexOf(req.query.x) === -1) return; into(req.query.x)', '', "const ALLOWED = ['a', 'b'];"],
    ['if (!Object.prototype.hasOwnProperty.call(COLUMNS, req.query.x)) return; into(req.query.x)', '', 'declare const COLUMNS: any;'],
    ['switch (req.query.x) { case "a": case "b": into(req.query.x) }', ''],
    ['const order = req.query.x === "desc" ? "DESC" : "ASC"; into(`order by a ${order}`)', ''],
    ['const x = ALLOWED.includes(req.query.x) ? req.query.x : "a"; into(x)', '', "const ALLOWED = ['a', 'b'];"],
    ['if (req.query.x !== "a" && req.query.x !== "b") return; into(req.query.y)', ALL],
    ['if (ALLOWED.includes(req.query.x)) log(1); into(req.query.x)', ALL, "const ALLOWED = ['a', 'b']; declare const log: any;"],
    ['into(COLUMNS[req.query.x])', '', "const COLUMNS: any = { a: 'a', b: 'b' };"],
  ],
  'patterns, by the attacks that they let through': [
    ['if (!/^[a-z0-9_]+$/.test(req.query.x)) return; into(req.query.x)', 'property-name'],
    ['if (!/^[0-9]+$/.test(req.query.x)) return; into(req.query.x)', ''],
    ['if (!/^[0-9a-f-]{36}$/i.test(req.query.x)) return; into(req.query.x)', ''],
    ['if (!req.query.x.match(/^\\d+$/)) return; into(req.query.x)', ''],
    ['if (!/\\.pdf$/.test(req.query.x)) return; into(req.query.x)', ALL],
    ['if (!/^https?:/.test(req.query.x)) return; into(req.query.x)', 'sql fetched redirect markup property-name'],
    ['if (/[<>]/.test(req.query.x)) return; into(req.query.x)', 'sql path fetched redirect property-name'],
    ['if (!PATTERN.test(req.query.x)) return; into(req.query.x)', '', 'declare const PATTERN: RegExp;'],
  ],
  'what it begins with, and what it must not hold': [
    ['if (req.query.x.includes("..")) return; into(req.query.x)', 'sql fetched redirect markup property-name'],
    ['if (!req.query.x.startsWith("/")) return; into(req.query.x)', 'sql fetched redirect markup property-name'],
    ['if (!req.query.x.startsWith("https://shop.example.com/")) return; into(req.query.x)', 'sql markup property-name'],
    ['if (!req.query.x.startsWith("/") || req.query.x.startsWith("//")) return; into(req.query.x)', 'sql markup property-name'],
    ['if (req.query.x === "__proto__") return; into(req.query.x)', 'sql path fetched redirect markup'],
    ['if (["__proto__", "constructor"].includes(req.query.x)) return; into(req.query.x)', 'sql path fetched redirect markup'],
  ],
  'what is replaced': [
    ['into(req.query.x.replace(/</g, "&lt;"))', 'sql path fetched redirect property-name'],
    ['into(req.query.x.replace(/[^a-z0-9]/gi, ""))', ''],
    ['into(req.query.x.replace("a", "b"))', ALL],
    // `....//` leaves `../`.
    ['into(req.query.x.replace(/\\.\\.\\//g, ""))', ALL],
    ['into(req.query.x.replace(/\\.\\./g, ""))', NO_FILE],
    ['into(req.query.x.replaceAll("\'", "\'\'"))', 'path fetched redirect markup property-name'],
  ],
  'addresses whose host stands in front': [
    ['into(`https://api.example.com/users/${req.query.x}`)', 'sql markup property-name'],
    ['into("https://" + req.query.x + "/users")', NO_FILE],
    ['into(`https://${req.query.x}.example.com`)', NO_FILE],
    ['into(BASE + req.query.x)', NOT_ADDRESS, 'declare const BASE: string;'],
    ['into("/users/" + req.query.x)', NOT_ADDRESS],
    ['into("/" + req.query.x)', ALL],
    ['into("https://api.example.com" + req.query.x)', NO_FILE],
    ['into(encodeURIComponent(req.query.x))', 'sql property-name'],
    ['const u = new URL(req.query.x); if (u.hostname !== "a.example.com") return; into(u)', ''],
    ['const u = new URL(req.query.x); if (u.protocol !== "https:") return; into(u.toString())', ALL],
  ],
  'functions that look at it': [
    ['if (!isValidName(req.query.x)) return; into(req.query.x)', '', 'declare const isValidName: any;'],
    ['validatePath(req.query.x); into(req.query.x)', '', 'declare const validatePath: any;'],
    ['if (!isEmpty(req.query.x)) into(req.query.x)', ALL, 'declare const isEmpty: any;'],
    ['into(known(req.query.x))', '', "function known(x: string) { if (!['a', 'b'].includes(x)) throw new Error(x); return x; }"],
    ['into(orElse(req.query.x))', '', "const orElse = (x: string) => (['a', 'b'].includes(x) ? x : 'a');"],
    ['into(clean(req.query.x))', 'sql path fetched redirect property-name', "function clean(x: string) { return x.replace(/</g, '&lt;'); }"],
    ['open(req.query.x)', '', "const open = (x: string) => { if (!/^\\d+$/.test(x)) return; into(x); };"],
    ['open(req.query.x)', ALL, 'const open = (x: string) => { into(x); };'],
    ['into(html`<p>${req.query.x}</p>`)', '', 'declare const html: any;'],
    ['into(String.raw`a ${req.query.x}`)', ALL],
  ],
  'names of names': [
    ['const tree: any = {}; tree[req.query.a][req.query.b] = 1', 'property-name'],
    ['const tree: any = {}; tree[req.query.a] = 1', ''],
  ],
};

for (const [title, cases] of Object.entries(CASES)) {
  describe(`untrusted input: ${title}`, () => {
    for (const [body, expected, outside] of cases) it(body, () => deepStrictEqual(open(body, outside), expected));
  });
}
