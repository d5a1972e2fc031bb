/** What is said of personal data in a log, for each kind: what it is, why it matters, what to write instead. */
import type { LabelKind } from '../../engine/flow/value';
import type { Message } from '../../engine/finding';
import { inWords } from '../sensitive/kinds';
import type { Held } from './logged';

const READERS = 'Logs are copied, shipped and kept, and have more readers than';

const WHY: Readonly<Partial<Record<LabelKind, string>>> = {
  password: `${READERS} a password may have. Whoever reads it can sign in, here and wherever else it is used.`,
  token: `${READERS} a key may have. Whoever reads it can do what it allows, without a password.`,
  'bank-account': `${READERS} an account number may have. With it, somebody can be charged or impersonated.`,
  'national-id': `${READERS} such a number may have. It cannot be changed, and whoever has it can pose as the person.`,
  'birth-date': `${READERS} personal data may have. A date of birth is what call centres ask for to know somebody.`,
};
const WHY_RECORD = `${READERS} personal data may have, and what was logged cannot be deleted when a person asks for it.`;

const INSTEAD: Readonly<Partial<Record<LabelKind, string>>> = {
  password: 'Leave it out. Log that it was given, or the id of the user.',
  token: 'Leave it out. Log whether it is there, or an id of it.',
  'bank-account': 'Log an id, or the last four digits.',
  'national-id': 'Log an id, or the last four digits.',
  'birth-date': 'Log the id of the person.',
};

const WHOLES: Readonly<Record<NonNullable<Held['whole']>, readonly [what: string, why: string]>> = {
  body: ['A whole request body', 'Whatever somebody sends is in it: passwords, numbers of accounts, what is added next year.'],
  headers: ['All headers of a request', 'They hold what signs the caller in: cookies and the Authorization header.'],
  cookies: ['All cookies of a request', 'They hold what signs the caller in.'],
  input: ['The whole input of a request', 'Whatever somebody sends is in it: passwords, numbers of accounts, what is added next year.'],
};

export function worded({ label, whole }: Pick<Held, 'label' | 'whole'>, sink: string): Message {
  const { kind, name } = label;
  if (whole) {
    const [what, why] = WHOLES[whole];
    return { what: `${what} (${name}) reaches ${sink}.`, why: `${why} Logs are copied, shipped and kept.`, instead: 'Log the fields that are needed, by their names.' };
  }
  const noun = kind === 'contact' ? 'A record with an address of a person' : inWords(kind);
  return { what: `${noun} (${name}) reaches ${sink}.`, why: WHY[kind] ?? WHY_RECORD, instead: INSTEAD[kind] ?? 'Log the id of the record, and the fields that are needed.' };
}
