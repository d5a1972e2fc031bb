/** TypeScript's own tree of a text: tolerant of syntax errors, and of nesting that overflows its parser. */
import ts from 'typescript';
import { languageOf } from '../language';
import { withoutDeepNesting } from './nesting';

/** Its nodes do not know their parents yet. Throws a RangeError where the stack does not suffice all the same. */
export function sourceFile(file: string, text: string): ts.SourceFile {
  try {
    return parsed(file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { TS, TSX, JSX } = ts.ScriptKind;
    const variant = { [TS]: ts.LanguageVariant.Standard, [TSX]: ts.LanguageVariant.JSX, [JSX]: ts.LanguageVariant.JSX };
    return parsed(file, withoutDeepNesting(text, variant[scriptKind(file)]));
  }
}

function parsed(file: string, text: string): ts.SourceFile {
  try {
    return create(file, text);
  } catch (error) {
    // What the parser remembers of the places in this text it would take for the next one's. A parse that comes to its end clears that.
    create('empty.ts', '');
    throw error;
  }
}

function create(file: string, text: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile(file, text, options, false, scriptKind(file));
}

function scriptKind(file: string): ts.ScriptKind.TS | ts.ScriptKind.TSX | ts.ScriptKind.JSX {
  const { TS, TSX, JSX } = ts.ScriptKind;
  return ({ ts: TS, tsx: TSX, jsx: JSX } as const)[languageOf(file)];
}
