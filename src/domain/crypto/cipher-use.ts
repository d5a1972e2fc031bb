/** What a cipher is for, by the names around it: parts of other schemes, and formats that want the cipher that they have. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import type { Call, Node } from '../../engine/source/tree';
import { wordsOf } from '../names';

/** A block cipher by itself is what modes, MACs and check values are made of: nothing is hidden with it as it stands. */
const BUILDING = new Set('cmac omac kcv xts gcm ctr eax siv ff1 ff3 fpe feistel keystream drbg subkey subkeys keywrap wrapkey unwrapkey ecbblock encryptblock oaep mgf1'.split(' '));
const BUILDING_PAIRS = /check (?:value|digits?)|header protection|key (?:check|wrap|unwrap|stream|schedule)|encrypt block|block encrypt|single block/;
/** Nobody who speaks to a cash machine, an HSM or Windows can choose. */
const PRESCRIBED = new Set('dukpt ntlm ntlmv1 mschap mschapv2 vnc rfb lmhash pinblock tr31 tr34 iso9564 iso9797 kerberos smb hsm emv apdu desfire mifare'.split(' '));
/** Said anywhere in a module, these tell what it is about. */
const PROTOCOLS = ['ntlm', 'mschap', 'mschapv2'];
const PRESCRIBED_PAIRS = /pin block|lm hash|retail mac|security code|session key derivation/;

export function cipherPurpose(call: Call, code: Code): 'building' | 'prescribed' | undefined {
  const words = [...namesAround(call), fileName(code.file)].map(wordsOf);
  const says = (set: ReadonlySet<string>, pairs: RegExp) => words.some((name) => name.some((word) => set.has(word)) || pairs.test(name.join(' ')));
  if (says(BUILDING, BUILDING_PAIRS)) return 'building';
  return says(PRESCRIBED, PRESCRIBED_PAIRS) || PROTOCOLS.some((word) => code.words().has(word)) ? 'prescribed' : undefined;
}

function fileName(file: string): string {
  return /[^\\/]*$/.exec(file)![0].replace(/\.[^.]*$/, '');
}

/** Of the functions, classes and variables around. */
function namesAround(call: Call): readonly string[] {
  const names: string[] = [];
  for (let node: Node | undefined = call.parent; node; node = node.parent) {
    const name = node.type === 'ClassDeclaration' ? node.id?.name : functionName(node);
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** What encrypts by its model and is asked to decrypt alone: `gcm(key, nonce).decrypt(…)`, or on the variable that it is kept in. */
export function onlyDecrypts(call: Call, code: Code): boolean {
  const holder = call.parent.type === 'VariableDeclarator' ? code.references(call.parent.id).filter((reference) => reference !== (call.parent as { id?: Node }).id) : [call];
  const asked = holder.map(({ parent }) => (parent?.type === 'MemberExpression' && parent.property.type === 'Identifier' ? parent.property.name : ''));
  return asked.length > 0 && asked.every((name) => /^(?:decrypt|decipher|open)/i.test(name));
}
