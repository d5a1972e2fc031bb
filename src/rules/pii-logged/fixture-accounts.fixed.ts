/** Numbers of accounts and of people. */
import pino from 'pino';
import winston from 'winston';

const redacting = pino({ redact: ['iban', 'holder.ssn'] });
const logger = winston.createLogger();

interface Payee {
  id: string;
  name: string;
  iban: string;
  bic: string;
}

interface Employee {
  id: string;
  ssn: string;
  dateOfBirth: Date;
}

declare const maskIban: (iban: string) => string;
declare const redact: <T>(value: T) => Partial<T>;

export function transfer(payee: Payee, amount: number) {
  logger.info('transfer', { to: payee.iban.slice(-4), amount }); // $ alert=pii-logged
  logger.info(`transfer to ${payee.iban.slice(-4)}`); // $ alert=pii-logged
  logger.info('payee', payee); // $ alert=pii-logged
  logger.info('transfer', { to: payee.iban.slice(-4), amount }); // ok: the last four
  logger.info('transfer', { to: maskIban(payee.iban) }); // ok: masked
  logger.info('transfer', { payeeId: payee.id, bank: payee.bic }); // ok: an id, and which bank it is
  logger.info('transfer', redact(payee)); // ok: redacted
  redacting.info({ iban: payee.iban, amount }); // ok: the logger blanks it out
  redacting.info({ holder: { ssn: payee.id } }); // ok: the logger blanks it out
}

export function debit(accountNumber: string, routingNumber: string, accountId: string, accountName: string) {
  logger.info(accountNumber.slice(-4)); // $ alert=pii-logged
  logger.debug('ach', { accountNumber: accountNumber.slice(-4), routingNumber: routingNumber.slice(-4), accountId }); // $ alert=pii-logged
  logger.debug('account ' + accountNumber.slice(-4) + ' of ' + accountName); // $ alert=pii-logged
  logger.debug(accountId, accountName); // ok: an id and a name
  logger.debug('last four', accountNumber.slice(-4)); // ok: the last four
  logger.debug(accountNumber.replace(/\d(?=\d{4})/g, '*')); // ok: masked
  logger.debug({ accountNumberLast4: accountNumber.slice(-4), isAccountNumberValid: true }); // ok: about it
}

export function pay(sortCode: string, account: { bankName: string }) {
  logger.info('pay', sortCode.slice(-4)); // $ alert=pii-logged
  logger.info('pay', account.bankName); // ok: which bank it is
}

export function report(employee: Employee, taxId: string, passportNumber: string) {
  logger.info(employee.ssn.slice(-4)); // $ alert=pii-logged
  logger.info({ id: employee.id }); // $ alert=pii-logged
  logger.info('employee', employee); // $ alert=pii-logged
  logger.warn('unknown tax id', taxId.slice(-4)); // $ alert=pii-logged
  logger.warn(`passport ${passportNumber.slice(-4)}`); // $ alert=pii-logged
  logger.info(employee.id); // ok: an id
  logger.warn({ taxRate: 0.19, taxIdType: 'eu_vat' }); // ok: nobody's number
  logger.warn('ssn', employee.ssn.slice(-4)); // ok: the last four
}

export function identify(person: { cpf: string; aadhaarNumber: string; nationality: string; birthday: string }) {
  console.log(person.cpf.slice(-4)); // $ alert=pii-logged
  console.log('kyc', person.aadhaarNumber.slice(-4)); // $ alert=pii-logged
  console.log(person.birthday); // $ alert=pii-logged
  console.log(person.nationality); // ok: says nothing of who it is
}

const rules = { ssn: 'nine digits', iban: 'two letters and digits' };

export function explain(ssnError: string, isIbanValid: boolean, maskedSsn: string) {
  console.log(rules.ssn, rules.iban); // ok: rules for it
  console.log(ssnError, isIbanValid, maskedSsn); // ok: about it
}
