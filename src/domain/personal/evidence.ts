/** What stands beside a name, and what its value can be: whether a claim holds. */
import type { Naming } from '../../engine/flow/recognise';
import type { QualifiedName, Value } from '../../engine/flow/value';
import { isHidden, isPrimitive } from '../../engine/flow/value';
import { judgedOnce, singular, wordsOf } from '../names';
import type { Claim } from './heads';

/** Owners of texts about a field, of names of things and of styles: nothing that was typed stands in them. */
const ABOUT_FIELDS =
  /(?:error|errors|err|touched|dirty|label|labels|placeholder|placeholders|message|messages|hint|hints|rules|schema|schemas|refs|validation|validations|validators|valid|icons|styles|classes|selectors|keys|columns|types|enum|events|actions|routes|paths|urls|endpoints|constants|names|codes|fields|translations|strings|i18n|config_keys|permissions|scopes|roles|prisma|tables|models|colors|theme|files|filenames|folders|type|kind|status|code|action|event|field|key|flags|features)$/i;

const isAbout = judgedOnce((owner) => ABOUT_FIELDS.test(owner));
const wordSet = judgedOnce((name): readonly string[] => wordsOf(name));
const joinedWords = judgedOnce((name) => wordsOf(name).join(''));

export function holds(claim: Claim, { name, owner, siblings, words, value }: Naming): boolean {
  if (owner !== undefined && isAbout(owner)) return false;
  if (isCount(name, value)) return false;
  if (claim.whole === true ? !mayBeRecord(value) : cannotHold(claim, value)) return false;
  if (claim.ofSettings && owner !== 'env' && value.reference?.path.includes('env') !== true) return false;
  const said = words();
  if (claim.unless?.some((word) => said.has(word))) return claim.kind === 'token' && isHeader(name, owner);
  return claim.needs === undefined || isBeside(claim.needs, name, owner, said, siblings);
}

function isHeader(name: string, owner: string | undefined): boolean {
  return owner !== undefined && /^(?:headers|cookies|req|request)$/i.test(owner) && /token|jwt|session|sid/i.test(name);
}

/** One of the words stands in the module, in what the name is of, or beside it. The noun itself is no evidence for itself. */
function isBeside(needs: readonly string[], name: string, owner: string | undefined, said: ReadonlySet<string>, siblings: () => ReadonlySet<string>): boolean {
  const own = wordSet(name);
  const isNew = (word: string) => !own.includes(word);
  if (needs.some((word) => said.has(word) && isNew(word))) return true;
  // `userToken`, `bankSortCode`: a qualifier within the name.
  if (own.length > 1 && own.slice(0, -1).some((word) => needs.includes(word))) return true;
  if (owner !== undefined && needs.some((word) => joinedWords(owner) === word || wordSet(owner).includes(word))) return true;
  for (const sibling of siblings()) if (needs.includes(joinedWords(sibling))) return true;
  return false;
}

/** Truth values, counts, functions, schemas and objects that are written out are no secret text; nor is a text that only names the field. */
function cannotHold({ kind }: Claim, value: Value): boolean {
  const { type, properties, complete, constants } = value;
  if (isPrimitive(type, 'boolean')) return true;
  if (isPrimitive(type, 'number') && (kind === 'password' || kind === 'token' || kind === 'contact')) return !isOneTime(constants);
  if (kind !== 'contact' && properties && [...properties.keys()].some((name) => !isHidden(name) && name !== '*')) return true;
  return complete && constants.every((constant) => typeof constant !== 'string' || saysNothing(constant));
}

/** A number under a name in the plural tells how many there are: `orphanedTokens`. */
export function isCount(name: string, { type, numeric }: Value): boolean {
  return (numeric !== undefined || isPrimitive(type, 'number') || isPrimitive(type, 'bigint')) && isPlural(name);
}

const isPlural = judgedOnce((name) => {
  const last = wordsOf(name).at(-1) ?? '';
  return singular(last) !== last;
});

/** A number is a code that is typed in once, where nobody says that it is a switch of a query: `{ password: 0 }`. */
function isOneTime(constants: readonly unknown[]): boolean {
  return constants.length === 0;
}

/** A label, the name of a field, a route, nothing at all. */
const saysNothing = judgedOnce((text) => text.trim().length < 4 || /^[a-z_ *.:'/-]*$/i.test(text) || /^(?:\/|https?:|\.{1,2}\/|#)|\{\{|<[a-z]/i.test(text));

/** Nothing is known of it that would say that it is a single text or number, and nobody has written out what is in it. */
export function mayBeRecord({ type, properties, constants, reference, numeric, complete, cleansed }: Value): boolean {
  if (constants.length > 0 || complete || cleansed) return false;
  if (reference && reference.path.length < 2 && reference.module === undefined && /^[A-Z]/.test(reference.path[0] ?? '')) return false;
  if (numeric && (numeric.kind !== 'number' || (type && !isPrimitive(type, 'any')))) return false;
  if (type && /^(?:string|number|boolean|bigint|Date|Error|Symbol|Array)$/.test(type.path.join('.')) && type.path[0] !== 'Array') return false;
  if (isProjectType(type)) return false;
  return !properties || [...properties.keys()].every((name) => isHidden(name) || name === '*');
}

/** What a type of the project declares is looked at itself. */
function isProjectType(type: QualifiedName | undefined): boolean {
  return type?.module !== undefined && /^(?:[./]|[a-zA-Z]:\/)|\.[cm]?[jt]sx?$/.test(type.module);
}
