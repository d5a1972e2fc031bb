/** Is it a password that is hashed, and does anything say that a fast hash of it is right here? */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import type { Label } from '../../engine/flow/value';
import { ancestor, isFunction } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { claimOf } from '../personal/names';
import { judgedOnce, wordsOf } from '../names';
import { isUnguessable, NAMES_OF_PASSWORDS } from '../security-names';
import { beginning, classAround, givenNames, inputs, namesIn, wholeAround } from './hash-use';

/** A phrase of words that was drawn at random is no password: nobody guesses it. */
const DRAWN = /mnemonic|seed|recovery|backup|phrase_?words/i;
const SHORT = new Set(['pass', 'pw', 'pswd', 'psw', 'passphrase', 'passcode', 'pin']);
/** What may be asked of a password and stands behind it: `passwordResetToken` is a token. */
const SOMETHING_ELSE = new Set('token reset forgot forgotten code link id url key keys uri email length policy strength field input error message cache version expiry expires at date history request attempt attempts count'.split(' '));

/** The name of a password as somebody types it. */
export const isPasswordName = judgedOnce((name): boolean => {
  if (DRAWN.test(name)) return false;
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && last === 'pin') return /^(?:card|user|atm|new|old|login|debit|entered|account|current)$/.test(words.at(-2)!);
  return SHORT.has(last) || claimOf(name)?.kind === 'password';
});

/** The name of what is made of one, or of what makes it: `passwordHash`, `hashPassword`, `verifyPassword`. */
export const isMadeOfPassword = judgedOnce((name): boolean => {
  const words = wordsOf(name);
  return !DRAWN.test(name) && words.some((word) => NAMES_OF_PASSWORDS.has(word)) && !words.some((word) => SOMETHING_ELSE.has(word));
});

/** It is one, by the name that it had where it came from. What the environment brings was hardly made up by a person. */
export function isOfPassword({ kind, name }: Pick<Label, 'kind' | 'name'>): boolean {
  if (kind !== 'password' && kind !== 'pin') return false;
  if (/(?:^|\.)env\b|^[A-Z][A-Z0-9_]+$/.test(name)) return false;
  const last = name.split('.').at(-1) ?? name;
  // `reset-password` is a page, a button or a field of a form that asks for something else.
  return !DRAWN.test(last) && !/^(?:reset|forgot|change|update|show|toggle)[_-]/i.test(last) && !wordsOf(last).some((word) => /^(?:hash|hashed|digest|encrypted|hashes)$/.test(word));
}

/** Do names tell that this hash is made of a password: of what goes into it, or what is made of it? */
export function isHashOfPassword(call: Call, code: Code): boolean {
  if (makesToken(call, code)) return false;
  const hashed = inputs(call, code);
  const labels = hashed.flatMap((node) => code.value(node).labels);
  const names = hashed.flatMap(namesIn).filter((name) => !/^[A-Z][A-Z0-9_]+$/.test(name));
  if (labels.some((label) => isOfPassword(label as Label)) || names.some(isPasswordName)) return true;
  if (names.some((name) => isUnguessable(name) && !/salt|pepper|secret|key/i.test(name))) return false;
  return givenNames(call, code, wholeAround(call)).some(isMadeOfPassword) || hashed.some(isHandedToPasswords);
}

/** `setPassword`, `verifyPin`, and `hash` of a `PasswordService`. */
function isOfPasswords(around: Node): boolean {
  const name = functionName(around) ?? '';
  if (isMadeOfPassword(name) || OF_PIN.test(name)) return true;
  return /^(?:hash|verify|compare|check|encode|encrypt|digest|matches|validate|isValid)\w*$/i.test(name) && isMadeOfPassword(classAround(around)?.id?.name ?? '');
}

const OF_PIN = /^(?:set|check|verify|hash|validate|change|compare|encrypt|update)_?(?:(?:user|card|wallet|transaction|account)_?)?pin(?:_?hash)?$/i;

/** What is handed beside a password, and is none by its name. */
const BESIDE = /(?:id|ids|uid|e?mail|user|username|login|name|salt|pepper|iv|token|code|otp|secret|key|ip|url|path|file|date|time|version|options|opts|algorithm|cost|rounds)\d*$/i;

/** `setPassword(p) { this.digest = sha256(p); }`: the function says what its parameter is. */
function isHandedToPasswords(node: Node): boolean {
  const around = ancestor(node, isFunction);
  const parameters = around?.params.flatMap((each) => (each.type === 'Identifier' ? [each] : each.type === 'AssignmentPattern' && each.left.type === 'Identifier' ? [each.left] : [])) ?? [];
  if (!around || parameters.length === 0 || !isOfPasswords(around)) return false;
  const names = namesIn(node);
  return parameters.some(({ name }) => names.includes(name) && !BESIDE.test(name));
}

/** What comes out is called a token: it is sent about, and was never meant to hide the password. */
export function makesToken(call: Call, code: Code): boolean {
  const around = ancestor(call, isFunction);
  const names = [...givenNames(call, code, wholeAround(call)), (around && functionName(around)) ?? ''];
  return !names.some(isMadeOfPassword) && names.some((name) => /(?:token|signature|etag|session_?id|cookie)$/i.test(name));
}

/**
 * What a standard or another service wants of a password, in the function around: the search among leaked ones, logins by challenge (Digest, SCRAM, SRP, NTLM, MySQL, CRAM).
 */
const WANTED = /pwned|hibp|leaked|breach|compromised|scram|sasl|\bsrp|srp\b|srp6|ntlm|nt_?hash|\bha1\b|\brealm\b|digest_?auth|native_?password|caching_?sha2|sha256_?password|cram_?md5|\bapop\b|oprf|\bopaque\b|usernametoken|pre_?hash|bip_?39/i;
const OF_FILES = /scram|sasl|digest-?auth|ntlm|[\\/_-]srp|hibp|pwned|auth_?(?:41|plugins?)|native_?password/i;
/** What the other side has sent is hashed with it. */
const CHALLENGES = /^(?:challenge|server_?nonce|client_?nonce|c?nonce|realm|scramble|seed|created)$/i;

/** A fast hash is right here, or not the one that is kept: somebody wants it so, or a slow one follows, or both sides are hashed to be compared. */
export function isMeantToBeFast(call: Call, code: Code): boolean {
  const first = beginning(call, code);
  if (WANTED.test(code.text(wholeAround(first))) || OF_FILES.test(code.file)) return true;
  if (inputs(first, code).flatMap(namesIn).some((name) => CHALLENGES.test(name))) return true;
  const calls = code.destinations(first).flatMap(({ kind, node }) => (kind === 'argument' && isCall(node) ? [node] : []));
  return calls.some((next) => isSlow(next, code) || comparesHashes(next, first, code));
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

function isSlow(call: Call, code: Code): boolean {
  const act = code.callee(call).behaviour?.acts?.act;
  return act === 'hash-password' || act === 'derive-key' || (/^(?:hash|hashSync|compare|compareSync|verify|verifySync|scrypt|scryptSync|argon2\w*)$/.test(lastName(call.callee) ?? '') && /bcrypt|argon|scrypt/i.test(code.text(call.callee)));
}

/** `timingSafeEqual(sha256(given), sha256(expected))`: the digests are of one length, and kept nowhere. */
function comparesHashes(call: Call, first: Call, code: Code): boolean {
  const name = code.text(first.callee);
  return /timing_?safe|constant_?time|safe_?(?:compare|equal)/i.test(code.text(call.callee)) && call.arguments.length > 1 && call.arguments.every((argument) => saysBelow(argument, name, code));
}

function saysBelow(node: Node, name: string, code: Code): boolean {
  if (code.text(node).includes(`${name}(`)) return true;
  if (node.type !== 'Identifier') return false;
  return code.references(node).some(({ parent }) => parent?.type === 'VariableDeclarator' && parent.init && parent.id.type === 'Identifier' && code.text(parent.init).includes(`${name}(`));
}
