/** A hash that is made to be slow, set up so that it is not. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import type { ActPart } from '../../engine/flow/acts';
import type { Part } from '../../engine/model';
import type { Match } from '../../engine/rule';
import type { Value } from '../../engine/flow/value';
import { ancestor, isFunction } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { namesIn } from '../../domain/crypto/hash-use';
import { isPasswordName } from '../../domain/crypto/password-use';
import { isHandedOver, numbersSaid, saidText, textsSaid } from '../../domain/crypto/said';
import { isLesserArgon2, shortfall, slowHashNamed } from '../../domain/crypto/slow-hashes';
import type { Costs, Shortfall, SlowHash } from '../../domain/crypto/slow-hashes';
import { isUnguessable } from '../../domain/security-names';

export interface CheapMatch extends Match {
  readonly kind: 'cheap';
  readonly slow: SlowHash;
  readonly is: string;
  readonly least: string;
  /** It is the kind of function that is wrong, and not what it costs. */
  readonly lesser?: boolean;
  readonly call: Call;
  readonly short?: Shortfall;
  /** What the call is set up by. */
  readonly part?: (part: Part) => ActPart;
  /** The number that is too small, as it is written, and where that may be. */
  readonly number?: number;
  readonly said: readonly (Node | undefined)[];
}

const COSTS = ['rounds', 'iterations', 'cost', 'block', 'lanes', 'memory', 'passes'] as const;

export function tooCheap({ act, node, part }: EventOf<'act'>, code: Code): CheapMatch | undefined {
  if (act !== 'hash-password' && act !== 'derive-key') return undefined;
  const slow = kindOf(part);
  if (!slow || isOfSecret(part('data'), code)) return undefined;
  const short = shortfall(slow, costsOf(part, code)) ?? namedLeast(part);
  const made = { kind: 'cheap', slow, call: node, at: spanOf(node), part, said: [] } as const;
  if (short) {
    const decided = part(short.part === 'cost' && part('cost').by === 'absent' ? 'logCost' : short.part);
    return { ...made, is: short.is, least: short.least, short, number: best(decided.value, code), said: placesOf(decided), severity: severityOf(short, decided), steps: saidElsewhere(decided, short, node, code) };
  }
  if (!isLesserArgon2(slow) || part('algorithm').by === 'default') return undefined;
  return { ...made, is: slow === 'argon2i' ? 'Argon2i' : 'Argon2d', least: 'Argon2id', lesser: true, severity: 'warning' };
}

/** The same where a function of the project takes the number. */
export function tooCheapThere({ role, value, node, call, steps }: EventOf<'role'>, code: Code): CheapMatch | undefined {
  if ((role !== 'rounds' && role !== 'iterations') || !steps?.length || (call?.type !== 'CallExpression' && call?.type !== 'NewExpression')) return undefined;
  const number = best(value, code);
  if (number === undefined || !isHandedOver(call, value, code) || isOfSecrets(call.arguments, code)) return undefined;
  const slow = role === 'rounds' ? 'bcrypt' : 'pbkdf2';
  const short = shortfall(slow, role === 'rounds' ? { rounds: number } : { iterations: number });
  return short && { kind: 'cheap', slow, call, number, said: [node, value.origin], at: spanOf(call), is: short.is, least: short.least, short, severity: value.complete ? short.severity : milder(short.severity), steps };
}

/** Where nothing names the function, its memory tells that it is argon2. */
function kindOf(part: (name: Part) => ActPart): SlowHash | undefined {
  const algorithm = part('algorithm');
  const said = saidText(algorithm);
  if (said !== undefined) return slowHashNamed(said);
  return algorithm.by === 'given' && part('memory').by === 'given' ? 'argon2id' : undefined;
}

function costsOf(part: (name: Part) => ActPart, code: Code): Costs {
  const costs: Partial<Record<keyof Costs, number | string>> = {};
  for (const name of COSTS) costs[name] = best(part(name).value, code);
  const logCost = best(part('logCost').value, code);
  if (logCost !== undefined) costs.cost = 2 ** logCost;
  costs.hash = saidText(part('hash'));
  return costs as Costs;
}

/** The largest number that it may be, of those that are known: in a test it may well be less. */
function best(value: Value, code: Code): number | undefined {
  const numbers = numbersSaid(value, code);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

/** `crypto_pwhash_MEMLIMIT_MIN`: the library has a name for the least that the function can do. */
function namedLeast(part: (name: Part) => ActPart): Shortfall | undefined {
  const named = textsSaid(part('memory').value).find((text) => /memlimit_min$/i.test(text));
  return named === undefined ? undefined : { severity: 'error', is: `Argon2 with ${named}`, least: 'the limits called MODERATE', part: 'memory', enough: 0 };
}

/** What an environment may say otherwise is no sure mistake. */
function severityOf({ severity }: Shortfall, { value, by }: ActPart): Severity {
  return by === 'given' && !value.complete && value.reference === undefined ? milder(severity) : severity;
}

function placesOf({ node, place, value }: ActPart): CheapMatch['said'] {
  return [place, node, value.origin];
}

function milder(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

function saidElsewhere({ node, place }: ActPart, { is }: Shortfall, call: Node, code: Code): CheapMatch['steps'] {
  const away = [node, place && code.value(place).origin].find((one) => one && (one.range[0] < call.range[0] || one.range[1] > call.range[1]));
  return away ? [{ message: `${is}: said here`, at: spanOf(away) }] : [];
}

/** Keys, tokens and what was drawn at random have no need of a slow function: nobody guesses them. */
const SECRET = /key$|seed|mnemonic|entropy|secret|token|random|uuid|otp|\bcode$/i;

function isOfSecret({ node, value }: ActPart, code: Code): boolean {
  if (value.labels.some(({ kind }) => kind === 'random-weak')) return false;
  if (node === undefined) return false;
  const given = handedTo(node, code);
  return given ? given.every((one) => isOfSecrets([one], code)) : isOfSecrets([node], code);
}

/** What each call hands over for a parameter of a function that only this file calls: they know better than its name what it is. */
function handedTo(node: Node, code: Code): readonly Node[] | undefined {
  const owner = node.type === 'Identifier' ? ancestor(node, isFunction) : undefined;
  const index = owner?.params.findIndex((parameter) => parameter.type === 'Identifier' && node.type === 'Identifier' && parameter.name === node.name) ?? -1;
  const id = owner?.type === 'FunctionDeclaration' ? owner.id : owner?.parent.type === 'VariableDeclarator' ? owner.parent.id : undefined;
  if (index < 0 || id?.type !== 'Identifier' || isExported(id)) return undefined;
  const uses = code.references(id).filter((reference) => reference !== id);
  const given = uses.flatMap(({ parent, range }) => (parent?.type === 'CallExpression' && parent.callee.range[0] === range[0] ? (parent.arguments[index] ?? []) : []));
  return given.length > 0 && given.length === uses.length ? given : undefined;
}

function isExported(id: Node): boolean {
  for (let node = id.parent; node; node = node.parent) if (node.type.startsWith('Export')) return true;
  return false;
}

function isOfSecrets(nodes: readonly Node[], code: Code): boolean {
  const names = nodes.flatMap(namesIn);
  if (names.some((name) => isPasswordName(name))) return false;
  return names.some((name) => isUnguessable(name) || SECRET.test(name)) || nodes.flatMap((node) => code.value(node).labels).some(({ kind }) => kind === 'token');
}
