/**
 * The OWASP Top 10, and which weaknesses lie in which of its categories: facts of the lists of mapped CWEs that each edition publishes. Where an edition does not
 * list a weakness, its nearest ancestor in the CWE that is listed decides; where there is none, the edition has no place for it.
 */
import type { Requirement, ShownBy, Standard } from './standard';

export type Edition = '2021' | '2025';

const row = (id: string, shownBy: ShownBy, title: string, beside?: string): Requirement => ({ id, title, shownBy, beside });

const CATEGORIES: Readonly<Record<Edition, readonly Requirement[]>> = {
  '2021': [
    row('A01', 'rules', 'Access control that does not hold', 'Who may do what is not in any one line: show tests of it.'),
    row('A02', 'rules', 'Cryptography that is missing or weak', 'The keys, and what the platform negotiates.'),
    row('A03', 'rules', 'Injection: data from outside that is taken for code'),
    row('A04', 'rules', 'A design that is not secure', 'The threat model.'),
    row('A05', 'rules', 'Security settings that are wrong', 'The settings of servers and platforms as they run.'),
    row('A06', 'elsewhere', 'Components that are vulnerable or out of date', 'A scan of dependencies.'),
    row('A07', 'rules', 'Identification and sign-in that fail', 'The configuration of the sign-in.'),
    row('A08', 'rules', 'Software and data whose integrity nobody checks', 'The pipeline, and the signatures of what it brings out.'),
    row('A09', 'rules', 'Logs and alarms that are missing or harmful', 'What is logged in production, and who is woken by it.'),
    row('A10', 'rules', 'Requests that the server is made to send', 'The rules of the network for outgoing requests.'),
  ],
  '2025': [
    row('A01', 'rules', 'Access control that does not hold', 'Who may do what is not in any one line: show tests of it.'),
    row('A02', 'rules', 'Security settings that are wrong', 'The settings of servers and platforms as they run.'),
    row('A03', 'elsewhere', 'Failures in the supply chain of software', 'A scan of dependencies, a bill of materials, and the security of the pipeline.'),
    row('A04', 'rules', 'Cryptography that is missing or weak', 'The keys, and what the platform negotiates.'),
    row('A05', 'rules', 'Injection: data from outside that is taken for code'),
    row('A06', 'rules', 'A design that is not secure', 'The threat model.'),
    row('A07', 'rules', 'Authentication that fails', 'The configuration of the sign-in.'),
    row('A08', 'rules', 'Software and data whose integrity nobody checks', 'The signatures of what the pipeline brings out.'),
    row('A09', 'rules', 'Logs and alarms that are missing or harmful', 'What is logged in production, and who is woken by it.'),
    row('A10', 'rules', 'Errors and exceptions that are handled wrong', 'Tests of what happens when a part fails.'),
  ],
};

/** Categories in 2021 and 2025 by CWE; none where neither the entry nor an ancestor of it is listed. */
const PLACES: Readonly<Record<number, readonly [in2021: string | undefined, in2025: string | undefined]>> = {
  20: ['A03', 'A05'],
  22: ['A01', 'A01'],
  73: ['A04', 'A06'],
  78: ['A03', 'A05'],
  79: ['A03', 'A05'],
  89: ['A03', 'A05'],
  94: ['A03', 'A05'],
  117: ['A09', 'A09'],
  197: [undefined, undefined],
  208: ['A01', 'A01'], // below 200
  209: ['A04', 'A10'],
  295: ['A07', 'A07'],
  312: ['A04', 'A06'],
  319: ['A02', 'A04'],
  321: ['A02', 'A04'],
  326: ['A02', 'A04'],
  327: ['A02', 'A04'],
  328: ['A02', 'A04'],
  329: ['A02', 'A04'],
  338: ['A02', 'A04'],
  345: ['A08', 'A08'],
  347: ['A02', 'A04'],
  353: ['A08', 'A08'],
  362: [undefined, 'A06'],
  367: [undefined, 'A06'], // below 362
  502: ['A08', 'A08'],
  532: ['A09', 'A09'],
  540: ['A01', 'A01'],
  598: ['A04', 'A06'],
  601: ['A01', 'A01'],
  602: ['A04', 'A06'],
  611: ['A05', 'A02'],
  613: ['A07', 'A07'],
  614: ['A05', 'A02'],
  681: [undefined, undefined],
  682: [undefined, undefined],
  776: ['A05', 'A02'],
  798: ['A07', 'A07'],
  837: ['A04', 'A06'], // below 799
  915: ['A08', 'A08'],
  916: ['A02', 'A04'],
  918: ['A10', 'A01'],
  922: ['A01', 'A01'],
  942: ['A05', 'A02'],
  943: ['A03', 'A05'], // below 74
  1004: ['A05', 'A02'],
  1077: [undefined, undefined],
  1116: [undefined, undefined],
  1321: ['A08', 'A08'], // below 915
  1333: [undefined, undefined],
  1336: ['A03', 'A05'], // below 94
  1339: [undefined, undefined],
};

export const WEAKNESSES_WITH_A_PLACE: readonly number[] = Object.keys(PLACES).map(Number);

export function owaspTopTen(edition: Edition): Standard {
  const column = edition === '2021' ? 0 : 1;
  return {
    name: 'OWASP Top 10',
    version: edition,
    publisher: 'OWASP Foundation',
    url: `https://owasp.org/Top10/${edition}/`,
    entry: 'category',
    requirements: CATEGORIES[edition],
    remainders: [],
    mapping: `By the CWE entries of each rule, as the edition of ${edition} maps them to its categories; what it does not map goes by the nearest ancestor in the CWE that it does.`,
    entriesOf: ({ cwe }) => [...new Set(cwe.flatMap((id) => PLACES[id]?.[column] ?? []))].sort(),
  };
}
