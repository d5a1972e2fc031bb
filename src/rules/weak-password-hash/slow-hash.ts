/** The fix: scrypt in the place of a fast hash, with a salt for each password, written out. */
import type { Code } from '../../engine/code';
import type { Fix, HelperRequest, ImportRequest } from '../../engine/finding';
import { bare } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { nameAround, namesIn } from '../../domain/crypto/hash-use';
import { isPasswordName } from '../../domain/crypto/password-use';
import { runsInBrowser } from '../../domain/browser-code';
import type { PasswordMatch } from './rule';

const CRYPTO = 'node:crypto';
const MAKES = 'scryptHash';
const CHECKS = 'isOfScryptHash';
const COSTS = '{ N: 131072, r: 8, p: 1, maxmem: 268435456 }';

/** Only of `createHash(…).update(password).digest('hex')`, and where the digest is compared with what is kept. */
export function slowHash(match: PasswordMatch, code: Code): Fix | undefined {
  if (match.kind !== 'fast' || match.keyed || runsInBrowser(code)) return undefined;
  const chain = chainOf(match.call, code);
  if (!chain) return undefined;
  const { parent } = chain.whole;
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) return checked(chain, parent, code);
  const isCompared = code.destinations(chain.whole).some(({ kind, node }) => kind === 'compared' || (kind === 'argument' && /equal|compare|same/i.test(code.text((node as Call).callee ?? node))));
  return isCompared || CHECKING.test(nameAround(chain.whole) ?? '') ? undefined : made(chain, code);
}

/** What such a function makes is compared somewhere, and would never be the same with a salt of its own. */
const CHECKING = /^(?:check|verify|compare|validate|valid|is|match|authenticate|log_?in|sign_?in)(?![a-z])/;

interface Chain {
  readonly whole: Node;
  readonly password: Node;
}

/** Of one `update` with the password alone: a salt beside it would be left over. */
function chainOf(call: Call, code: Code): Chain | undefined {
  const { name } = code.callee(call);
  if (name?.module !== CRYPTO || name.path.at(-1) !== 'createHash') return undefined;
  const update = methodOn(call, 'update');
  const password = update?.arguments[0];
  const digest = update && methodOn(update, 'digest');
  if (!update || !password || !digest || digest.arguments.length !== 1) return undefined;
  const inner = bare(password);
  const isAlone = (inner.type === 'Identifier' || inner.type === 'MemberExpression') && (namesIn(inner).some(isPasswordName) || code.value(inner).labels.some(({ kind }) => kind === 'input' || kind === 'password'));
  return isAlone || inner.type === 'Identifier' ? { whole: digest, password } : undefined;
}

function methodOn(node: Node, name: string): TSESTree.CallExpression | undefined {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.property.type !== 'Identifier' || parent.property.name !== name) return undefined;
  return parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : undefined;
}

function made({ whole, password }: Chain, code: Code): Fix | undefined {
  const helper = helperFor(MAKES, makerText, ['randomBytes', 'scryptSync'], code);
  return helper && fixOf(whole, `${MAKES}(${code.text(password)})`, helper);
}

function checked({ whole, password }: Chain, comparison: TSESTree.BinaryExpression, code: Code): Fix | undefined {
  const kept = comparison.left === whole ? comparison.right : comparison.left;
  const helper = helperFor(CHECKS, checkerText, ['scryptSync', 'timingSafeEqual'], code);
  const not = comparison.operator.startsWith('!') ? '!' : '';
  return helper && fixOf(comparison, `${not}${CHECKS}(${code.text(password)}, ${code.text(kept)})`, helper);
}

interface Helper {
  readonly imports: readonly ImportRequest[];
  readonly helpers: readonly HelperRequest[];
}

function fixOf({ range }: Node, text: string, { imports, helpers }: Helper): Fix {
  const title = 'Hash it with scrypt and a salt of its own; what is kept by now must be made anew';
  return { title, safety: 'review', edits: [{ start: range[0], end: range[1], text }], imports, helpers };
}

type Typed = (type: string) => string;

/** None where something else is called so. */
function helperFor(name: string, text: (names: readonly string[], typed: Typed) => string, wanted: readonly string[], code: Code): Helper | undefined {
  const used = wanted.map((one) => code.importing({ module: CRYPTO, name: one }));
  const isTyped = /\.[cm]?tsx?$/i.test(code.file);
  const helper = text(used.map((one) => one.name), (type) => (isTyped ? `: ${type}` : ''));
  if (code.whole.includes(helper.split('\n')[1]!)) return { imports: [], helpers: [] };
  if (code.nodes.some((node) => node.type === 'Identifier' && node.name === name)) return undefined;
  return { imports: used.flatMap(({ imports }) => imports), helpers: [{ name, text: helper }] };
}

function makerText([randomBytes, scryptSync]: readonly string[], typed: Typed): string {
  return [
    '/** The password behind scrypt with a salt of its own: `SALT:KEY`, both in hex. */',
    `function ${MAKES}(password${typed('string')})${typed('string')} {`,
    `  const salt = ${randomBytes}(16);`,
    `  return salt.toString('hex') + ':' + ${scryptSync}(password, salt, 32, ${COSTS}).toString('hex');`,
    '}',
  ].join('\n');
}

function checkerText([scryptSync, timingSafeEqual]: readonly string[], typed: Typed): string {
  return [
    '/** Is it the password that `SALT:KEY` was made of? */',
    `function ${CHECKS}(password${typed('string')}, kept${typed('string | null | undefined')})${typed('boolean')} {`,
    "  const [salt, key] = String(kept ?? '').split(':').map((part) => Buffer.from(part, 'hex'));",
    '  if (!salt || key?.length !== 32) return false;',
    `  return ${timingSafeEqual}(key, ${scryptSync}(password, salt, 32, ${COSTS}));`,
    '}',
  ].join('\n');
}
