/** What a token says of those beside it, as far as that can be known without a tree. */
import ts from 'typescript';

const Kind = ts.SyntaxKind;

const HEADS = new Set([Kind.ForKeyword, Kind.WhileKeyword, Kind.WithKeyword]);

const BRACKETS_AND_LITERALS = new Set([
  Kind.CloseParenToken,
  Kind.CloseBracketToken,
  Kind.CloseBraceToken,
  Kind.NoSubstitutionTemplateLiteral,
  Kind.TemplateTail,
  Kind.RegularExpressionLiteral,
]);

/** Words that stand between operands, or before one. */
const OPERATOR_WORDS = new Set([
  Kind.AsKeyword,
  Kind.AsyncKeyword,
  Kind.AwaitKeyword,
  Kind.OfKeyword,
  Kind.SatisfiesKeyword,
  Kind.YieldKeyword,
]);

const VALUE_WORDS = new Set([Kind.ThisKeyword, Kind.SuperKeyword, Kind.NullKeyword, Kind.TrueKeyword, Kind.FalseKeyword]);

const BETWEEN_OPERANDS = new Set([
  Kind.AsKeyword,
  Kind.SatisfiesKeyword,
  Kind.OfKeyword,
  Kind.InKeyword,
  Kind.InstanceOfKeyword,
  Kind.ExtendsKeyword,
  Kind.ImplementsKeyword,
  Kind.CatchKeyword,
  Kind.FinallyKeyword,
  Kind.ElseKeyword,
]);

/** What follows is one level deeper than what stands before. */
export const NESTS_RIGHT: ReadonlySet<ts.SyntaxKind> = new Set([
  Kind.EqualsGreaterThanToken,
  Kind.QuestionToken,
  Kind.AsteriskAsteriskToken,
  Kind.EqualsToken,
]);

/** The same, where an operand is expected. */
export const BEFORE_OPERAND: ReadonlySet<ts.SyntaxKind> = new Set([
  Kind.ExclamationToken,
  Kind.TildeToken,
  Kind.PlusToken,
  Kind.MinusToken,
  Kind.PlusPlusToken,
  Kind.MinusMinusToken,
  Kind.TypeOfKeyword,
  Kind.VoidKeyword,
  Kind.DeleteKeyword,
  Kind.AwaitKeyword,
  Kind.YieldKeyword,
  Kind.NewKeyword,
]);

/** What no list of type arguments holds: it was a comparison. */
export const NO_TYPE: ReadonlySet<ts.SyntaxKind> = new Set([Kind.SemicolonToken, Kind.AmpersandAmpersandToken, Kind.BarBarToken]);

/** The brackets that follow hold no operand, but what decides on the statement behind them. */
export function isHead(token: ts.SyntaxKind): boolean {
  return HEADS.has(token);
}

export function endsOperand(token: ts.SyntaxKind): boolean {
  if (BRACKETS_AND_LITERALS.has(token) || VALUE_WORDS.has(token) || isLiteral(token)) return true;
  const isReserved = token >= Kind.FirstReservedWord && token <= Kind.LastReservedWord;
  return isWord(token) && !isReserved && !OPERATOR_WORDS.has(token);
}

/** Behind an operand it can only begin the next statement. */
export function startsOperand(token: ts.SyntaxKind): boolean {
  return token === Kind.OpenBraceToken || token === Kind.AtToken || isLiteral(token) || (isWord(token) && !BETWEEN_OPERANDS.has(token));
}

function isLiteral(token: ts.SyntaxKind): boolean {
  return token === Kind.NumericLiteral || token === Kind.BigIntLiteral || token === Kind.StringLiteral;
}

function isWord(token: ts.SyntaxKind): boolean {
  return token === Kind.Identifier || token === Kind.PrivateIdentifier || (token >= Kind.FirstKeyword && token <= Kind.LastKeyword);
}
