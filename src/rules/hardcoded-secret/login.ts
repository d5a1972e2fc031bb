/** Who logs in where, in one object: what stands beside a password says that it is one, whatever it is made of. */
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { wordsOf } from '../../domain/names';
import { isPlaceholder } from '../../domain/placeholder';
import { literalOf } from './places';

const PLACE = /^(?:host|hosts|hostname|server|port|database|dbname|db|dialect|dialect_options|endpoint|schema|connect_string|service|pool|sid)$/;
const USER = /^(?:user|username|user_name|userid|user_id|login|email|usuario|utilisateur|benutzer|benutzername|role|account)$/;

/** `{ host, user, password: 'letmein' }` and `{ username: 'admin', password: 'letmein' }`. */
export function isLogin(text: string, nameNode: Node): boolean {
  const object = nameNode.parent?.parent;
  if (object?.type !== 'ObjectExpression' || !isPasswordText(text)) return false;
  const names = new Map(object.properties.flatMap((property) => (property.type === 'Property' ? [[plain(property), property.value] as const] : [])));
  const values = [...names].filter(([name]) => USER.test(name)).map(([, value]) => literalOf(value)?.text);
  const isPlaced = [...names.keys()].filter((name) => PLACE.test(name)).length > 0 && (values.length > 0 || names.size > 2);
  return isPlaced || values.some((value) => value !== undefined && isUserText(value));
}

function plain(property: TSESTree.Property): string {
  return wordsOf(staticName(property.key, property.computed) ?? '').join('_');
}

/** No word for it, as in fields of a form and their labels, and no name of a variable. */
function isPasswordText(text: string): boolean {
  return text.length >= 4 && text.length <= 128 && /^[\x21-\x7e]+$/.test(text) && !/^[A-Z][a-z]+$|^[A-Z][A-Z0-9_]*$|[<>{}()[\]]|:\/\/|^[$./#]/.test(text) && !/^(?:user[-_]?)?pass(?:word|wd|phrase)?$|^pwd$|^text$|^string$/i.test(text) && !isPlaceholder(text);
}

function isUserText(text: string): boolean {
  return text !== '' && !/\s|^[A-Z][a-z]+$/.test(text) && !/^(?:user|username|email|login|e-mail|string|text|name)$/i.test(text) && !isPlaceholder(text);
}
