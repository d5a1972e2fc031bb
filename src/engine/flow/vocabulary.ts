/** What the names of a module say: asks the recognisers with all the evidence that the module has. */
import { childrenOf, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { AnswerKind } from './asked-before';
import { FormFields } from './form-fields';
import type { Recognised, Recogniser } from './recognise';
import { isKnown, joinLabels } from './labels';
import { newLabel, siteOf, valueLike } from './value';
import type { NumericForm, Value } from './value';

const NOTHING: readonly AnswerKind[] = [];
const NO_SIBLINGS: ReadonlySet<string> = new Set();

/** `removes`: what is sensitive is gone; `seals`: it is encrypted or hashed, which is not enough for what nobody may keep. */
export type Redaction = 'removes' | 'seals';

/** Where somebody knows better than the module. */
export interface Evidence {
  readonly words?: () => ReadonlySet<string>;
  /** The properties that are read out of it. */
  readonly members?: () => ReadonlySet<string>;
}

const NO_EVIDENCE: Evidence = {};

export class Vocabulary {
  private readonly fields: FormFields;
  private wordSet: Set<string> | undefined;
  private formWords: Set<string> | undefined;
  private propertySets: Map<string, Set<string>> | undefined;

  constructor(
    private readonly nodes: readonly Node[],
    private readonly recognisers: readonly Recogniser[],
    /** Does a function, by its name, take out what is sensitive, or encrypt it? */
    readonly redacts: (functionName: string) => Redaction | undefined,
    /** How a type of this bare name holds numbers, whatever it is declared as. */
    readonly typeForm: (typeName: string) => NumericForm | undefined = () => undefined,
    /** What a function, by its name, asks of what it is handed. */
    readonly asks: (functionName: string) => readonly AnswerKind[] = () => NOTHING,
    /** Does a function, by its name, look at what it is handed before it is used? */
    readonly vets: (functionName: string) => boolean = () => false,
    /** May a regular expression take very long on some text? */
    readonly slowOn: (source: string, flags: string) => string | undefined = () => undefined,
  ) {
    this.fields = new FormFields(nodes);
  }

  /** The value with what its name says of it. `source` is where the name stands; `carrier` is the name that the value has there already. */
  named(value: Value, name: string, owner: string | undefined, source: Node, carrier?: string, { words = this.words, members }: Evidence = NO_EVIDENCE): Value {
    if (value.cleansed || value.callable) return value;
    const siblings = () => this.propertiesOf(owner);
    const read = members ?? (() => this.propertiesOf(owner === undefined ? name : `${owner}.${name}`));
    let known = value;
    for (const recognise of this.recognisers) {
      const said = recognise({ name, owner, carrier, value: known, words, siblings, members: read });
      if (said) known = withSaid(known, said, source, owner !== undefined && isOwned(owner, source) ? `${owner}.${name}` : name);
    }
    const fields = known.labels === value.labels && known.numeric === value.numeric ? this.fields.shownIn(name) : undefined;
    return fields ? this.typedInto(fields, known, source) : known;
  }

  /** The same of a field of a table: texts say what the table is. */
  declared(value: Value, name: string, owner: string | undefined, source: Node): Value {
    return this.named(value, name, owner, source, undefined, { words: this.wordsOfForms });
  }

  /** The value with what the first name of the field says that says anything. */
  typedInto(names: readonly string[], value: Value, source: Node): Value {
    if (value.cleansed || value.callable) return value;
    for (const name of names) {
      for (const recognise of this.recognisers) {
        const said = recognise({ name: 'value', owner: name, value, words: this.wordsOfForms, siblings: () => NO_SIBLINGS, members: () => NO_SIBLINGS });
        if (said) return withSaid(value, said, source, name);
      }
    }
    return value;
  }

  /** Every word of every identifier, lower case: `cardNumber` gives `card` and `number`. */
  readonly words = (): ReadonlySet<string> => {
    if (!this.wordSet) {
      this.wordSet = new Set();
      for (const node of this.nodes) {
        if (node.type === 'Identifier' || node.type === 'JSXIdentifier') addWords(node.name, this.wordSet);
      }
    }
    return this.wordSet;
  };

  /** With those of texts of one word: fields are asked for by them. */
  private readonly wordsOfForms = (): ReadonlySet<string> => {
    if (!this.formWords) {
      this.formWords = new Set(this.words());
      for (const node of this.nodes) {
        if (node.type === 'Literal' && typeof node.value === 'string' && /^[\w#.-]{2,40}$/.test(node.value)) addWords(node.value, this.formWords);
      }
    }
    return this.formWords;
  };

  private propertiesOf(owner: string | undefined): ReadonlySet<string> {
    this.propertySets ??= collectProperties(this.nodes);
    return (owner && this.propertySets.get(owner)) || new Set();
  }
}

function isOwned(owner: string, source: Node): boolean {
  return owner !== '' && !owner.startsWith('(') && owner !== 'this' && source.type === 'MemberExpression' && !/^\d/.test(owner);
}

/** The value with what a recogniser says of it; `printed` is its name for the reader. */
function withSaid(value: Value, said: Recognised, source: Node, printed: string): Value {
  const declared = source.parent?.type === 'TSPropertySignature' || undefined;
  const labels = said.labels
    .filter(({ kind }) => !value.labels.some((label) => label.kind === kind && label.path.length === 0))
    .map(({ kind, confidence }) => newLabel({ kind, confidence, source: siteOf(source), name: printed, path: [], declared }));
  const kept = said.drops ? value.labels.filter((label) => !isKnown(label) || !said.drops?.includes(label.kind)) : value.labels;
  return valueLike(value, { labels: joinLabels(kept, labels), numeric: refine(value, said) });
}

/** A name says the unit; the kind that a computation proved stays. */
function refine({ numeric: known }: Value, { numeric: said, drops }: Recognised): NumericForm | undefined {
  if (!said) return known;
  if (!known) return said;
  // What is made of amounts and is none, by its name, does not count what they count.
  const unit = drops && (known.unit === 'major' || known.unit === 'minor') ? said.unit : (known.unit ?? said.unit);
  return { kind: known.kind === 'number' ? said.kind : known.kind, unit };
}

function addWords(name: string, words: Set<string>): void {
  for (const word of name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) words.add(word.toLowerCase());
}

/** Properties by the name of what they are read from, destructured from, declared on, or written in. */
function collectProperties(nodes: readonly Node[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  const add = (owner: string | undefined, name: string | undefined) => {
    if (owner === undefined || name === undefined) return;
    const set = sets.get(owner);
    if (set) set.add(name);
    else sets.set(owner, new Set([name]));
  };
  for (const node of nodes) {
    if (node.type === 'MemberExpression') {
      const name = staticName(node.property, node.computed);
      add(lastName(node.object), name);
      if (node.object.type === 'MemberExpression') add(wayTo(node.object), name);
    }
    const owner = ownerOfMembers(node);
    if (owner === undefined) continue;
    const way = node.type === 'ObjectPattern' && node.parent?.type === 'VariableDeclarator' && node.parent.init?.type === 'MemberExpression' ? wayTo(node.parent.init) : undefined;
    for (const member of childrenOf(node)) {
      if (!('key' in member)) continue;
      const name = staticName(member.key as Node, 'computed' in member && member.computed === true);
      add(owner, name);
      add(way, name);
    }
  }
  return sets;
}

/** `response.data` of `this.response.data`. */
function wayTo({ object, property, computed }: TSESTree.MemberExpression): string | undefined {
  const [owner, name] = [lastName(object), staticName(property, computed)];
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`;
}

function ownerOfMembers(node: Node): string | undefined {
  if (node.type === 'ClassBody') return node.parent.id?.name;
  if (node.type === 'TSInterfaceBody') return node.parent.id.name;
  if (node.type === 'TSTypeLiteral') return node.parent.type === 'TSTypeAliasDeclaration' ? node.parent.id.name : undefined;
  if (node.type === 'ObjectPattern' || node.type === 'ObjectExpression') {
    const parent = node.parent;
    if (parent?.type !== 'VariableDeclarator') return undefined;
    const other = parent.id === node ? parent.init : parent.id;
    return other ? lastName(other) : undefined;
  }
  return undefined;
}

/** `card` of `order.card`, of `card`, and of `(card as Card)!`. */
export function lastName(node: Node): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'MemberExpression':
      return staticName(node.property, node.computed);
    case 'CallExpression':
      return lastName(node.callee);
    case 'AwaitExpression':
      return lastName(node.argument);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ChainExpression':
      return lastName(node.expression);
    default:
      return undefined;
  }
}
