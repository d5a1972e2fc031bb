/** The fix: costs that are enough, where they are said, or beside what is said. */
import type { Code } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import type { ActPart } from '../../engine/flow/acts';
import { conversionOf } from '../../engine/flow/conversions';
import { isFunction, isWithin } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { hashNamed } from '../../domain/crypto/hashes';
import { saidText } from '../../domain/crypto/said';
import { enoughIterations } from '../../domain/crypto/slow-hashes';
import type { PasswordMatch } from './rule';
import type { CheapMatch } from './too-cheap';

export function strongerCosts(match: PasswordMatch, code: Code): Fix | undefined {
  if (match.kind !== 'cheap') return undefined;
  if (match.lesser) return betterKind(match, code);
  const edits = match.slow === 'scrypt' ? scryptEdits(match, code) : match.slow === 'pbkdf2' ? pbkdf2Edits(match, code) : numberEdits(match, match.short?.enough ?? 0, code);
  return edits && edits.length > 0 ? { title: `Take ${match.least}; what is kept by now must be made anew`, safety: 'review', edits, imports: [] } : undefined;
}

/** The number in the one place where it is written. */
function numberEdits({ short, number, said }: CheapMatch, enough: number, code: Code): readonly Edit[] | undefined {
  if (!short || number === undefined || enough === 0) return undefined;
  const literal = literalOf(said, number, code);
  return literal && [written(literal, String(enough), code)];
}

function written({ range }: Node, number: string, code: Code): Edit {
  const quote = /^['"`]/.exec(code.slice(range[0], range[1]))?.[0] ?? '';
  return { start: range[0], end: range[1], text: `${quote}${number}${quote}` };
}

/** Undefined where it is written nowhere in this module, or in several places. */
function literalOf(said: readonly (Node | undefined)[], number: number, code: Code): Node | undefined {
  for (const node of [...said, ...said.flatMap((one) => (one?.type === 'Identifier' ? setTo(one, code) : []))]) {
    if (!node || isFunction(node)) continue;
    const read = conversionOf(node)?.operand;
    const literals = [node, ...(read ? [read] : [])].flatMap((one) => code.nodes.filter((inner) => isWithin(inner, one) && inner.type === 'Literal' && Number(inner.value) === number && inner.value !== null && typeof inner.value !== 'boolean'));
    const [first, ...others] = new Set(literals);
    if (first && others.length === 0) return first;
  }
  return undefined;
}

/** What the variable is set to where it is declared. */
function setTo(name: Node, code: Code): readonly Node[] {
  return code.references(name).flatMap(({ parent }) => (parent?.type === 'VariableDeclarator' && parent.init && parent.id.type === 'Identifier' ? [parent.init] : []));
}

/** What SHA-1 takes twice as long for, SHA-256 does as well. */
function pbkdf2Edits(match: CheapMatch, code: Code): readonly Edit[] | undefined {
  const hash = match.part?.('hash');
  const named = hash && saidText(hash);
  const old = named !== undefined && hashNamed(named)?.strength !== 'good';
  const literal = old && hash?.value.origin?.type === 'Literal' ? hash.value.origin : undefined;
  const enough = literal || named === undefined ? 600_000 : (enoughIterations(named) ?? 600_000);
  const iterations = numberEdits(match, enough, code) ?? added(match, [['iterations', enough]], code);
  if (!iterations || !literal) return iterations;
  return [...iterations, written(literal, /-/.test(code.text(literal)) ? 'SHA-256' : 'sha256', code)];
}

const ENOUGH_MEMORY = 268_435_456;

/** Node wants to be told that it may take as much memory. */
function scryptEdits(match: CheapMatch, code: Code): readonly Edit[] | undefined {
  const part = match.part;
  const isLog = part?.('logCost').by === 'given';
  const numbers = numberEdits(match, isLog ? 17 : (match.short?.enough ?? 0), code);
  const most = part && isPartOf(match.call, 'most', code) && part('most').by === 'absent';
  if (numbers) return most ? [...numbers, ...(added(match, [['maxmem', ENOUGH_MEMORY]], code) ?? [])] : numbers;
  if (part?.('cost').by !== 'default') return undefined;
  return added(match, [['N', match.short!.enough], ['r', 8], ['p', 1], ...(most ? [['maxmem', ENOUGH_MEMORY] as const] : [])], code);
}

function isPartOf(call: Call, name: 'most', code: Code): boolean {
  return code.callee(call).behaviour?.acts?.parts?.[name] !== undefined;
}

/** Further options, into the object that is written out or as an argument of their own. */
function added({ call, slow }: CheapMatch, options: readonly (readonly [string, number])[], code: Code): readonly Edit[] | undefined {
  const parts = code.callee(call).behaviour?.acts?.parts;
  const path = [slow === 'scrypt' ? parts?.cost : parts?.iterations].flat()[0];
  const index = Number(/^argument\[(\d+)\]\.\w+$/.exec(path ?? '')?.[1] ?? NaN);
  const text = options.map(([name, value]) => `${name}: ${value}`).join(', ');
  const argument = call.arguments[index];
  if (argument?.type === 'ObjectExpression') return [into(argument.range, argument.properties.length > 0, text, code)];
  const origin = argument && code.value(argument).origin;
  if (origin?.type === 'ObjectExpression') return [into(origin.range, origin.properties.length > 0, text, code)];
  if (argument && isFunction(argument)) return [{ start: argument.range[0], end: argument.range[0], text: `{ ${text} }, ` }];
  const last = call.arguments.at(-1);
  return last && call.arguments.length === index ? [{ start: last.range[1], end: last.range[1], text: `, { ${text} }` }] : undefined;
}

/** Behind the last property, and behind a comma that may stand there. */
function into([start, end]: readonly [number, number], hasOthers: boolean, text: string, code: Code): Edit {
  const inner = code.slice(start + 1, end - 1);
  const at = start + 1 + inner.trimEnd().length;
  const comma = hasOthers && !inner.trimEnd().endsWith(',') ? ',' : '';
  return { start: at, end: at, text: `${comma} ${text}${hasOthers || inner.endsWith(' ') ? '' : ' '}` };
}

/** `argon2.argon2i` → `argon2.argon2id`; the word where it is a word. */
function betterKind({ part, call }: CheapMatch, code: Code): Fix | undefined {
  const algorithm: ActPart | undefined = part?.('algorithm');
  const node = algorithm?.by === 'fixed' ? call.callee : (algorithm?.node ?? algorithm?.place);
  const name = node?.type === 'MemberExpression' && !node.computed ? node.property : node?.type === 'Literal' ? node : undefined;
  if (!name || !/argon2[id]\b/i.test(code.text(name))) return undefined;
  const text = code.text(name).replace(/(argon2)[id]\b/i, '$1id');
  return { title: 'Take Argon2id; what is kept by now must be made anew', safety: 'review', edits: [{ start: name.range[0], end: name.range[1], text }], imports: [] };
}
