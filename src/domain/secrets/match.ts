/** What a finding of a secret holds, however it was recognised. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Span } from '../../engine/finding';
import type { Match } from '../../engine/rule';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isDevelopmentServer } from '../deployment';
import { isSampleFile, isTestFile, isTranslationFile } from '../file-kind';
import type { TextLiteral } from '../literals';

export interface SecretMatch extends Match {
  /** What it is, in words: a format, or what it is used as. Never the value. */
  readonly what: string;
  readonly length: number;
  /** Missing in settings files, which no fix changes. */
  readonly literal?: Node;
  /** The name that the secret has in the code, from which the name of the variable is made. */
  readonly name?: string;
  /** What stands around the secret in the text and is none: `Bearer `. */
  readonly around?: { readonly before: string; readonly after: string };
  /** It is compared with: where the variable is missing, nothing compared with it would be equal to nothing. */
  readonly compared?: boolean;
  /** What a default stands in, as a call or an option: it goes as a whole, or stays where nothing else fits. */
  readonly given?: { readonly removable?: Span };
}

export function matchOf(literal: TextLiteral) {
  return { at: spanOf(literal.node), secrets: [spanOf(literal.node)], literal: literal.node, length: literal.text.length };
}

/** Tests, samples and translations hold made-up secrets and words for them, and a server of developers opens nothing but itself. */
export function isMadeUp({ file }: Pick<Code, 'file'>): boolean {
  return isTestFile(file) || isSampleFile(file) || isTranslationFile(file) || isDevelopmentServer(file);
}

export function declaredName(node: Node): string | undefined {
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent?.type === 'Property' && parent.value === node ? staticName(parent.key, parent.computed) : undefined;
}

/** `password: 'password'` is the name of a field, `refresh_token_v2` and `newPassword1` are numbered ones. */
export function sameAsName(text: string, name: string): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');
  const unnumbered = text.replace(/[-_.:]?v?\d{1,3}$/i, '');
  const several = /[a-z][A-Z]|[-_.:]/.test(text);
  return plain(text) === plain(name) || (several && plain(unnumbered) === plain(name));
}
