/** TypeScript's own tree to the one that the engine works on, errors or not. */
import type { TSESTree } from '@typescript-eslint/types';
import { parse } from '@typescript-eslint/typescript-estree';
import type ts from 'typescript';
import { allowsJsx } from '../language';

/** With `loc` the converter is done when it is done; without, it walks the tree again to take it away. Lines are of no interest here. */
export function converted(file: string, source: ts.SourceFile, wantComments: boolean): TSESTree.Program {
  source.getLineAndCharacterOfPosition = () => NOWHERE;
  return parse(source as unknown as string, {
    allowInvalidAST: true,
    comment: wantComments,
    filePath: file,
    jsx: allowsJsx(file),
    loc: true,
    range: true,
    suppressDeprecatedPropertyWarnings: true,
  } as Parameters<typeof parse>[1]) as unknown as TSESTree.Program;
}

const NOWHERE: ts.LineAndCharacter = { line: 0, character: 0 };
