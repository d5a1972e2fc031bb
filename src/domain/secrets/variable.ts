/** The environment variable that a secret gets: named after what it is, and of no other secret of the file. */
import type { Code } from '../../engine/code';
import { onceAFile } from '../once-a-file';
import { wordsOf } from '../names';
import { inAscii } from '../secret';

/** By its name, the text that a variable was given out for; undefined for those that the file reads already, whose text nobody knows. */
const taken = onceAFile((code): Map<string, string | undefined> => {
  const read = code.slice(0, Number.MAX_SAFE_INTEGER).matchAll(/\benv(?:\.|\[['"])([A-Z][A-Z0-9_]*)/g);
  return new Map([...read].map(([, name]) => [name!, undefined]));
});

/** Two secrets are two variables, however alike they are called; the same text has one. */
export function variableFor(name: string | undefined, text: string, code: Code): string {
  const words = wordsOf(inAscii(name ?? 'secret')).join('_').toUpperCase();
  const plain = /^[A-Z]/.test(words) ? words : `SECRET_${words}`;
  const value = text.replace(/^['"`]|['"`]$/g, '');
  const variables = taken(code);
  for (let number = 1; ; number++) {
    const variable = number === 1 ? plain : `${plain}_${number}`;
    if (variables.has(variable) && variables.get(variable) !== value) continue;
    variables.set(variable, value);
    return variable;
  }
}
