/** Whether something beside a cipher would notice that its text was changed: a MAC or a signature, in what calls it or is called with it. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { calledName, isFunction } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { wordsOf } from '../names';
import { onceAFile } from '../once-a-file';
import { inputs, namesIn } from './hash-use';

const PROVES = new Set(['keyed-hash', 'sign', 'verify']);
const NAMES_PROOF = new Set('hmac mac cmac gmac kmac poly1305 authtag integrity signature signed checksum sign verify authenticate tamper siphash'.split(' '));

/**
 * In the same function; in one that is called there or that calls it; or both are called by a third one. What is signed elsewhere in the module is
 * something else. All of a module outside of functions is one.
 */
export function isProvedBeside(call: Call, code: Code, around: Node | undefined = placeOf(call)): boolean {
  const name = nameOf(around);
  return proofsIn(code).some((proof) => {
    if (proof === call) return false;
    const other = placeOf(proof);
    if (other === around) return true;
    const otherName = nameOf(other);
    const between = placesNaming(otherName, code);
    return between.has(around) || placesNaming(name, code).has(other) || [...placesNaming(name, code)].some((place) => between.has(place));
  });
}

const proofsIn = onceAFile((code) => code.nodes.filter((node) => (isCall(node) ? proves(node, code) : comparesProofs(node))));

function proves(call: Call, code: Code): boolean {
  const { behaviour } = code.callee(call);
  if (behaviour?.acts) return PROVES.has(behaviour.acts.act) || (behaviour.acts.act === 'hash' && isOfSecretAndCipherText(call, code));
  return isProof(calledName(call) ?? '');
}

function isProof(name: string): boolean {
  return wordsOf(name).some((word) => NAMES_PROOF.has(word));
}

/** `md5(header + token + encrypted)` is a poor MAC, and one all the same: the hash is looked at by itself. */
function isOfSecretAndCipherText(call: Call, code: Code): boolean {
  const words = inputs(call, code).flatMap(namesIn).map(wordsOf);
  const has = (pattern: RegExp) => words.some((name) => name.some((word) => pattern.test(word)));
  return has(/^(?:key|secret|token)$/) && has(/^(?:encrypted|cipher|ciphertext|ciphered|crypted)$/);
}

/** `mac !== json.mac`: the MAC was made by hand, by what nobody has described. */
function comparesProofs(node: Node): boolean {
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return false;
  return [node.left, node.right].every((side) => namesIn(side).some(isProof));
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

/** The outermost function around, or the method, which is one. */
function placeOf(node: Node): Node | undefined {
  let found: Node | undefined;
  for (let current = node.parent; current; current = current.parent) if (isFunction(current)) found = current;
  return found;
}

function nameOf(place: Node | undefined): string | undefined {
  return place && functionName(place);
}

/** The functions in which something of the name is called. */
const callsByName = onceAFile((code): ReadonlyMap<string, readonly Call[]> => {
  const found = new Map<string, Call[]>();
  for (const node of code.nodes) {
    const name = isCall(node) ? calledName(node) : undefined;
    if (name === undefined) continue;
    const known = found.get(name);
    if (known) known.push(node as Call);
    else found.set(name, [node as Call]);
  }
  return found;
});

function placesNaming(name: string | undefined, code: Code): ReadonlySet<Node | undefined> {
  const places = new Set<Node | undefined>();
  if (name === undefined) return places;
  const names = [name];
  for (const one of names) {
    for (const node of callsByName(code).get(one) ?? []) {
      places.add(placeOf(node));
      // `const encryptBlocks = cipherOf('encrypt')`: what it makes is called by that name.
      const made = node.parent.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' && placeOf(node) === undefined ? node.parent.id.name : undefined;
      if (made !== undefined && !names.includes(made)) names.push(made);
    }
  }
  return places;
}
