/** A card number in source is in every clone, every build and every backup of it, and belongs to somebody. */
import type { Code } from '../../engine/code';
import type { DigitsEvent } from '../../engine/event';
import type { Fix, Severity } from '../../engine/finding';
import type { Node } from '../../engine/source/tree';
import { replace } from '../../engine/repair';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { isSampleFile, isTestFile } from '../../domain/file-kind';
import { schemeOf } from '../../domain/luhn';
import { isExample, numberOf, speaksOfCards } from '../../domain/card-words';
import { isTestCard, testCardOf } from '../../domain/test-cards';
import { HOLDS_CARD_NUMBER } from '../../domain/triggers';
import { surroundingsOf } from './surroundings';
import type { Surroundings } from './surroundings';

interface CardNumber extends Match {
  readonly digits: string;
  readonly scheme: string;
  readonly isTest: boolean;
  readonly written: string;
  /** Where a form or a function begins with it. */
  readonly literal?: Node;
}

export default rule<CardNumber>({
  id: 'card-hardcoded',
  title: 'Card number in source',
  severity: 'warning',
  cwe: [540],
  pci: ['6.5.5', '12.10.7'],
  score: 5.9,
  message: ({ digits, scheme, isTest }) =>
    isTest
      ? {
          what: `The test number of a ${scheme} card (…${digits.slice(-4)}) is a default of the product.`,
          why: 'Who does not notice it pays with a card that does not exist.',
          instead: 'Start empty.',
        }
      : {
          what: `The number of a ${scheme} card (…${digits.slice(-4)}) stands in the source.`,
          why: 'It passes every check of a real one, and is in every clone, build and backup of the source.',
          instead: 'Use a test number that your provider publishes; if it is a real card, treat it as leaked.',
        },
  detect: on('digits', written, { here: HOLDS_CARD_NUMBER }),
  fixes: [startEmpty, testNumber],
});

function bareDigits(run: string): string {
  return run.replace(/[ -]/g, '');
}

/** As it is printed on cards. */
const GROUPED = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})$/;

function written({ text, at }: DigitsEvent, code: Code): CardNumber | undefined {
  const digits = bareDigits(text);
  const isGrouped = GROUPED.test(text);
  const scheme = schemeOf(digits);
  if (!scheme || (text !== digits && !isGrouped)) return undefined;
  const around = surroundingsOf(at, code);
  const isTest = isTestCard(digits);
  const isSure = isTest ? isBeginning(around, code) : isCard(around, isGrouped, scheme.sure, code);
  if (!isSure) return undefined;
  const literal = around.isDefault ? around.literal : undefined;
  return { at, digits, scheme: scheme.name, isTest, written: text, literal, severity: severityOf(isTest, around, code), secrets: [at] };
}

function severityOf(isTest: boolean, { names }: Surroundings, { file }: Code): Severity | undefined {
  return isTest || isTestFile(file) || names.some(isExample) ? 'info' : undefined;
}

/** A published number is nobody's: it is in the way only where a product begins with it. */
function isBeginning({ isDefault, names }: Surroundings, { file }: Code): boolean {
  return isDefault && !isTestFile(file) && !isSampleFile(file) && !names.some(isExample) && names.some((name) => numberOf(name) === 'card');
}

/** Something has to say that it is a card: a name, the text around it, the way in which it is written, or the words of the module. */
function isCard({ literal, names, text }: Surroundings, isGrouped: boolean, sureScheme: boolean, code: Code): boolean {
  const named = names.map(numberOf).find((said) => said !== undefined);
  if (named === 'other') return false;
  if (named === 'card' || (isText(text) && speaksOfCards(text))) return true;
  if (!sureScheme) return false;
  if (isGrouped) return true;
  const isString = literal !== undefined && /^['"`]/.test(code.text(literal));
  return isString && [...code.words()].some((word) => MODULE.test(word));
}

/** Words of which one is enough to say what the module is about. */
const MODULE = /^(?:cvv|cvc|luhn|pan|visa|mastercard|amex|creditcard|cardholder|card|cards|payment|payments)$/;

function isText(text: string): boolean {
  return /[a-z]{2}/i.test(text);
}

function startEmpty({ literal }: CardNumber, code: Code): Fix | undefined {
  return literal?.type === 'Literal' && typeof literal.value === 'string' && !isTestFile(code.file) ? replace(literal, "''", 'Start empty', 'review') : undefined;
}

function testNumber({ at, digits, scheme, isTest, literal, written: text }: CardNumber, code: Code): Fix | undefined {
  const instead = isTest || (literal && !isTestFile(code.file)) ? undefined : testCardOf(scheme, code.whole);
  if (!instead || instead.length !== digits.length) return undefined;
  let place = 0;
  return replace(at, text.replace(/\d/g, () => instead[place++]!), `Write a published test number of ${scheme}`, 'review');
}
