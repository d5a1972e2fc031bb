/** What is sensitive: data of cards and of people, from what may never be kept to what may be kept unreadable. */
import { LIMITS } from '../../engine/limits';
import { labelsWithin } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { LabelKind, Value } from '../../engine/flow/value';

/** Of cards; what may never be kept comes before what may be kept unreadable. */
export const CARD_DATA: readonly LabelKind[] = ['cvv', 'track', 'pin', 'pan'];

/** Of people, and what opens something: the worse comes first. */
export const PERSONAL_DATA: readonly LabelKind[] = ['password', 'token', 'national-id', 'bank-account', 'birth-date', 'person', 'contact'];

const NOUNS: Readonly<Partial<Record<LabelKind, string>>> = {
  pan: 'The card number',
  cvv: 'The card security code',
  track: 'Track data of the card',
  pin: 'The PIN',
  password: 'A password',
  token: 'A token or key',
  'national-id': 'The number of a person or a tax payer',
  'bank-account': 'The number of a bank account',
  'birth-date': 'A date of birth',
  person: 'The record of a person',
  contact: 'An address of a person',
};

const MAY_NEVER_BE_KEPT: Readonly<Partial<Record<LabelKind, readonly string[]>>> = { track: ['3.3.1', '3.3.1.1'], cvv: ['3.3.1', '3.3.1.2'], pin: ['3.3.1', '3.3.1.3'] };

/** The PCI DSS requirements that speak of where card data is kept; `ofNumber` are those for a card number. */
export function requirementsOf(kind: LabelKind, ofNumber: readonly string[]): readonly string[] {
  return MAY_NEVER_BE_KEPT[kind] ?? ofNumber;
}

/** As a sentence begins with it. */
export function inWords(kind: LabelKind): string {
  return NOUNS[kind] ?? 'Sensitive data';
}

/** The labels of card data in the value and below it, each with its path. */
export function cardDataIn(value: Value): readonly KnownLabel[] {
  return labelsWithin(value, LIMITS.propertyDepth.value).filter(({ kind }) => CARD_DATA.includes(kind));
}
