/** The fixes: the check is told what it has to hold the token against. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { removeProperty, replace } from '../../engine/repair';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isPublicKeyName, tokenAlgorithm } from '../../domain/crypto/tokens';
import { withOption } from '../../domain/crypto/token-fixes';
import type { TokenMatch } from './match';

export function mended(match: TokenMatch, code: Code): Fix | undefined {
  switch (match.kind) {
    case 'none':
    case 'mixed':
      return withoutWrongOnes(match, code);
    case 'any':
      return withAlgorithms(match, code);
    case 'keyless':
      return withKey(match, code);
    case 'lenient':
      return strict(match, code);
    case 'unanswered':
      return match.place ? refusing(match.call, match.place, code) : undefined;
    case 'read':
      return checked(match, code);
  }
}

/** By what the key is called: a secret signs by HMAC, the half of a pair by RSA or a curve. */
function algorithmFor(key: Node | undefined, code: Code): string {
  const name = key ? (lastName(bare(key)) ?? '') : '';
  const text = key ? code.text(key) : '';
  if (/-----BEGIN EC|['"`][^'"`]*\bec\b[^'"`]*\.(?:pem|key|pub)['"`]/.test(text)) return "'ES256'";
  if (/-----BEGIN|\.(?:pem|key|crt|cer|pub)['"`]/.test(text)) return "'RS256'";
  if (!/priv(?:ate)?_?(?:key|pem)|rsa|^pem$/i.test(name) && !isPublicKeyName(name)) return "'HS256'";
  return /(?:^|[_.])e(?:c|s|cdsa)(?:[_.A-Z]|$)|ecdsa|P256/.test(name) ? "'ES256'" : "'RS256'";
}

/** Of several, those go that let too much through; a single one gives way to what fits the key. */
function withoutWrongOnes({ kind, said, key, call }: TokenMatch, code: Code): Fix | undefined {
  if (!said) return undefined;
  const node = bare(said);
  const right = algorithmFor(key ?? call.arguments[1], code);
  if (node.type === 'Literal') return key || call.arguments.length > 1 ? replace(node, right, `Sign with ${right.slice(1, -1)}`, 'review') : undefined;
  const list = node.type === 'ArrayExpression' ? node : code.value(node).origin;
  if (list?.type !== 'ArrayExpression') return undefined;
  const kept = list.elements.filter((element) => element && fits(code.value(element).constants, kind, right));
  const text = kept.length > 0 ? kept.map((element) => code.text(element!)).join(', ') : right;
  return replace(list, `[${text}]`, `Take ${text} alone`, 'review');
}

function fits(constants: readonly unknown[], kind: TokenMatch['kind'], right: string): boolean {
  const algorithms = constants.map((constant) => tokenAlgorithm(String(constant)));
  if (algorithms.includes('none')) return false;
  return kind === 'none' || algorithms.every((algorithm) => algorithm === (right === "'HS256'" ? 'secret' : 'key-pair'));
}

function withAlgorithms({ call, key }: TokenMatch, code: Code): Fix | undefined {
  const place = [code.callee(call).behaviour?.acts?.parts?.algorithms ?? []].flat()[0];
  const list = `[${algorithmFor(key, code)}]`;
  const edit = place && withOption(call, place, list, code);
  return edit && replace(edit.at, edit.text, `Take ${list.slice(1, -1)} alone`, 'review');
}

function withKey({ place }: TokenMatch, code: Code): Fix | undefined {
  if (!place || !/^(?:''|""|``|null|undefined|false|void 0)$/.test(code.text(place))) return undefined;
  const source = `process.env.JWT_SECRET${/\.[cm]?tsx?$/i.test(code.file) ? '!' : ''}`;
  return { ...replace(place, source, 'Check it with the secret from process.env.JWT_SECRET', 'review'), lines: [{ file: '.env.example', line: 'JWT_SECRET=' }] };
}

function strict({ said }: TokenMatch, code: Code): Fix | undefined {
  const node = said && bare(said);
  if (!node) return undefined;
  if (node.parent?.type === 'Property' && node.parent.value === node && node.parent.parent.type === 'ObjectExpression') return removeProperty(node.parent, `Remove ${code.text(node.parent)}`, 'review', code);
  return node.parent?.type === 'CallExpression' && node.type === 'Literal' ? replace(node, 'false', 'Check the signature', 'review') : undefined;
}

function refusing(call: Call, statement: Node, code: Code): Fix {
  const isAwaited = call.parent.type === 'AwaitExpression';
  const asked = isAwaited ? `!(await ${code.text(call)})` : `!${code.text(call)}`;
  return replace(spanOf(statement), `if (${asked}) throw new Error('The token does not hold');`, 'Refuse a token that does not hold', 'review');
}

/** `decode(token)` → `verify(token, key, …)`, as this module does it elsewhere, where its key is known everywhere in the module. */
function checked({ call, token }: TokenMatch, code: Code): Fix | undefined {
  const module = code.callee(call).name?.module;
  if (!token || module === undefined || call.arguments.length > 2) return undefined;
  const example = code.nodes.find((node): node is Call => node.type === 'CallExpression' && node !== call && isExample(node, module, code));
  const [, key, ...rest] = example?.arguments ?? [];
  const callee = example && bare(example.callee);
  if (!key || !callee) return undefined;
  const isSign = code.callee(example).behaviour?.acts?.act === 'issue-token';
  const called = isSign && callee.type === 'MemberExpression' ? `${code.text(callee.object)}.verify` : code.text(callee);
  const options = isSign ? [`{ algorithms: [${algorithmFor(key, code)}] }`] : rest.map((argument) => code.text(argument));
  return replace(spanOf(call), `${called}(${[token, key].map((node) => code.text(node)).join(', ')}${options.map((text) => `, ${text}`).join('')})`, `Verify it with ${code.text(key)}`, 'review');
}

/** What answers at once, and throws where the token does not hold. */
function isExample(call: Call, module: string, code: Code): boolean {
  const { name, behaviour } = code.callee(call);
  const acts = behaviour?.acts;
  if (name?.module !== module || !acts || call.parent.type === 'AwaitExpression' || !isKnownEverywhere(call.arguments[1], code)) return false;
  if (acts.act === 'check-token') return acts.fixed?.answer === 'callback' && acts.parts?.key === 'argument[1]' && call.arguments.slice(2).every((argument) => argument.type === 'ObjectExpression');
  const callee = bare(call.callee);
  return acts.act === 'issue-token' && behaviour.returns === 'string' && callee.type === 'MemberExpression' && staticName(callee.property, callee.computed) === 'sign' && !/priv|rsa|pem/i.test(code.text(call.arguments[1]!));
}

function isKnownEverywhere(key: Node | undefined, code: Code): boolean {
  const node = key && bare(key);
  if (!node) return false;
  if (node.type === 'MemberExpression') return /^process\.env\.\w+$/.test(code.text(node));
  if (node.type !== 'Identifier') return false;
  return code.references(node).some(({ parent }) => parent?.type === 'ImportSpecifier' || (parent?.type === 'VariableDeclarator' && (parent.parent.parent.type === 'Program' || parent.parent.parent.type === 'ExportNamedDeclaration')));
}
