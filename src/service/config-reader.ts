/** The text of a config file to its content, or to what is wrong with it. */
import { Ajv, type ValidateFunction } from 'ajv';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Lines, type RuleMeta } from '../engine';
import type { ConfigContent } from './config';
import { explain } from './config-problems';
import { configSchema } from './config-schema';
import type { Path } from './host';
import type { ConfigProblem } from './result';

export interface ConfigReading {
  /** Missing when there are problems: a config is taken whole or not at all. */
  readonly content?: ConfigContent;
  readonly problems: readonly ConfigProblem[];
}

export class ConfigReader {
  private validator: ValidateFunction | undefined;

  constructor(private readonly rules: readonly RuleMeta[]) {}

  read(path: Path, text: string): ConfigReading {
    if (text.trim() === '') return { problems: [problemAt(path, text, 0, 'The file is empty. Write {} to take the defaults.')] };
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first || !tree) return { problems: [problemAt(path, text, first?.offset ?? 0, syntaxMessage(first))] };
    return this.validate(path, text, tree);
  }

  private validate(path: Path, text: string, tree: Node): ConfigReading {
    const content = getNodeValue(tree) as ConfigContent;
    this.validator ??= new Ajv({ allErrors: true, verbose: true }).compile(configSchema(this.rules));
    if (this.validator(content)) return { content, problems: [] };
    const problems = (this.validator.errors ?? []).map((error) => explain(error, tree));
    return { problems: problems.map(({ offset, message }) => problemAt(path, text, offset, message)) };
  }
}

export function problemAt(path: Path, text: string, offset: number, message: string): ConfigProblem {
  return { path, ...new Lines(path, text).position(offset), message };
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
