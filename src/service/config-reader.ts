/** The text of a config file to its content, or to what is wrong with it. */
import type * as ajv from 'ajv';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Lines, type Model, type RuleMeta } from '../engine';
import type { ConfigContent } from './config';
import { explain, type Explanation, nodeAt, type Way, wayOf } from './config-problems';
import { configSchema } from './config-schema';
import { declaredFaults, entryAt, withoutEntries } from './declared-entries';
import { declaredModules, type DeclaredModule } from './declared-modules';
import type { Path } from './host';
import { KNOWLEDGE } from './knowledge';
import type { ConfigProblem } from './result';

export interface ConfigReading {
  /** A declaration that is wrong is left out alone. With any other problem the config is not taken at all, and this is missing. */
  readonly content?: ConfigContent;
  readonly problems: readonly ConfigProblem[];
  /** Modules that are spoken of. */
  readonly modules: readonly DeclaredModule[];
}

interface Fault extends Explanation {
  readonly way: Way;
}

export class ConfigReader {
  private validator: ajv.ValidateFunction | undefined;

  constructor(
    private readonly rules: readonly RuleMeta[],
    /** What the declared models are laid over. */
    private readonly models: readonly Model[] = KNOWLEDGE.models,
  ) {}

  read(path: Path, text: string): ConfigReading {
    if (text.trim() === '') return unusable(problemAt(path, text, 0, 'The file is empty. Write {} to take the defaults.'));
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first || !tree) return unusable(problemAt(path, text, first?.offset ?? 0, syntaxMessage(first)));
    return this.validate(path, text, tree);
  }

  private validate(path: Path, text: string, tree: Node): ConfigReading {
    const content = getNodeValue(tree) as ConfigContent;
    const shape = this.shapeFaults(content, tree);
    const faults = [...shape, ...this.modelFaults(content, shape, tree)];
    const problems = faults.map(({ offset, message }) => problemAt(path, text, offset, message));
    if (faults.some(({ way }) => entryAt(way) === undefined)) return { problems, modules: [] };
    const modules = declaredModules(tree, (offset) => new Lines(path, text).position(offset));
    return { problems, modules, content: withoutEntries(content, faults.map(({ way }) => entryAt(way))) };
  }

  private shapeFaults(content: unknown, tree: Node): readonly Fault[] {
    this.validator ??= schemaValidator(this.rules);
    if (this.validator(content)) return [];
    return (this.validator.errors ?? []).map((error) => ({ way: wayOf(error), ...explain(error, tree) }));
  }

  /** Models that are of the right shape and that the engine cannot follow. */
  private modelFaults(content: ConfigContent | null, shape: readonly Fault[], tree: Node): readonly Fault[] {
    const models = Array.isArray(content?.models) ? content.models : [];
    const wrong = shape.map(({ way }) => entryAt(way));
    const isWhole = (_: Model, index: number) => !wrong.includes(`models ${index}`);
    return declaredFaults(models, this.models, isWhole).map(({ way, message }) => ({ way, message, offset: offsetOf(nodeAt(tree, way)) }));
  }
}

/** Loaded with the first config file: most projects have none. */
function schemaValidator(rules: readonly RuleMeta[]): ajv.ValidateFunction {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- late, and at once
  const { Ajv } = require('ajv') as typeof ajv;
  return new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, keywords: ['patternErrorMessage'] }).compile(configSchema(rules));
}

function unusable(problem: ConfigProblem): ConfigReading {
  return { problems: [problem], modules: [] };
}

export function problemAt(path: Path, text: string, offset: number, message: string): ConfigProblem {
  return { path, ...new Lines(path, text).position(offset), message };
}

/** A table begins at its key, so that the row is shown and not what is in it. */
function offsetOf(node: Node): number {
  return node.type === 'object' && node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

const SYNTAX: Readonly<Record<string, string>> = {
  ValueExpected: 'A value is missing here',
  CommaExpected: 'A comma is missing here',
  ColonExpected: 'A colon is missing here',
  PropertyNameExpected: 'A key in double quotes is missing here',
  CloseBraceExpected: 'A closing "}" is missing here',
  CloseBracketExpected: 'A closing "]" is missing here',
  EndOfFileExpected: 'The file should end here',
  InvalidSymbol: 'This is no JSON value; text needs double quotes',
  InvalidNumberFormat: 'This is no JSON number',
  UnexpectedEndOfComment: 'This comment does not end',
  UnexpectedEndOfString: 'This text does not end; a double quote is missing',
};

function syntaxMessage(error: ParseError | undefined): string {
  const what = (error && SYNTAX[printParseErrorCode(error.error)]) ?? 'This is no JSON';
  return `${what}. Allowed are JSON, comments and trailing commas.`;
}
