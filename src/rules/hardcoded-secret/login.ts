/** Who logs in where, in one object: what stands beside a password says that it is one, whatever it is made of. */
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { wordsOf } from '../../domain/names';
import { isPlaceholder } from '../../domain/placeholder';
import { isPasswordName, secretName } from '../../domain/secret';
import { literalOf } from '../../domain/literals';
import type { TextLiteral } from '../../domain/literals';

const PLACE = /^(?:host|hosts|hostname|server|port|database|dbname|db|dialect|dialect_options|endpoint|schema|connect_string|service|pool|sid)$/;
const USER = /^(?:user|username|user_name|userid|user_id|login|email|usuario|utilisateur|benutzer|benutzername|account)$/;

/** What an application is called beside what it proves itself with. */
const ID = /^(?:access_key_id|client_id|consumer_key|api_key|app_id|app_key|application_id|key_id|account_sid)$/;
/** The same as a variable says it: `S3_ACCESS_KEY_ID`. */
const ID_OF_SERVICE = /(?:^|_)(?:access_key(?:_id)?|key_id|client_id|app_id)$/;
/** The object is one that a library logs in with. */
const LOGIN = /^(?:auth|credentials?|login|basic_?auth|authentication)$/i;

/**
 * `{ host, user, password: 'letmein' }`, `{ username: 'admin', password: 'letmein' }`, `auth: { user, password: 'letmein' }` and
 * `{ clientId: 'shop', clientSecret: 'letmein' }`.
 */
export function isLogin(text: string, name: string, nameNode: Node): boolean {
  const object = nameNode.parent?.parent;
  if (object?.type !== 'ObjectExpression' || !isPasswordText(text)) return false;
  if (!/^pass$/i.test(name) && !isPasswordName(name)) return /secret/i.test(name) && secretName(name) === 'strong' && isBesideId(text, object);
  const holder = object.parent.type === 'Property' ? staticName(object.parent.key, object.parent.computed) : undefined;
  const names = new Map(object.properties.flatMap((property) => (property.type === 'Property' ? [[plain(property), property.value] as const] : [])));
  const values = [...names].filter(([name]) => USER.test(name)).map(([, value]) => literalOf(value)?.text);
  const isPlaced = [...names.keys()].filter((name) => PLACE.test(name)).length > 0 && (values.length > 0 || names.size > 2);
  return isPlaced || (values.length > 0 && holder !== undefined && LOGIN.test(holder)) || values.some((value) => value !== undefined && isUserText(value));
}

function isBesideId(text: string, object: TSESTree.ObjectExpression): boolean {
  if (wordsOf(text).some((word) => /^(?:secret|key|token|client)$/.test(word))) return false;
  return object.properties.some((property) => property.type === 'Property' && ID.test(plain(property)) && isUserText(literalOf(property.value)?.text ?? ''));
}

/** `{ S3_KEY_ID: id = 'minio', S3_SECRET_KEY: secret = 'minio' }`: the default of both is one word, and no secret of anybody. */
export function isKeyId(secret: TextLiteral, nameNode: Node): boolean {
  let around: Node | undefined = nameNode.parent;
  while (around && /^(?:AssignmentPattern|Property)$/.test(around.type)) around = around.parent;
  if (around?.type !== 'ObjectExpression' && around?.type !== 'ObjectPattern') return false;
  return around.properties.some((property) => property.type === 'Property' && ID_OF_SERVICE.test(plain(property)) && defaultIn(property.value) === secret.text);
}

function defaultIn(value: Node): string | undefined {
  const given = value.type === 'AssignmentPattern' || value.type === 'LogicalExpression' ? value.right : value;
  return literalOf(given)?.text;
}

function plain(property: TSESTree.Property): string {
  return wordsOf(staticName(property.key, property.computed) ?? '').join('_');
}

/** No word for it, as in fields of a form and their labels, and no name of a variable. */
function isPasswordText(text: string): boolean {
  return text.length >= 4 && text.length <= 128 && /^[\x21-\x7e]+$/.test(text) && !/^[A-Z][a-z]+$|^[A-Z][A-Z0-9_]*$|[<>{}()[\]]|:\/\/|^[$./#]|^[a-z_]\w*(?:\.[a-z_]\w*)+$/.test(text) && !/^(?:user[-_]?)?pass(?:word|wd|phrase)?$|^pwd$|^text$|^string$/i.test(text) && !isPlaceholder(text);
}

function isUserText(text: string): boolean {
  return text !== '' && !/\s|^[A-Z][a-z]+$/.test(text) && !/^(?:user|username|email|login|e-mail|string|text|name)$/i.test(text) && !isPlaceholder(text);
}

/** One of several accounts in a list, as a program that is shown or tried out begins with. */
export function isSampleAccount(nameNode: Node): boolean {
  const object = accountAround(nameNode);
  const list = object?.parent;
  if (list?.type !== 'ArrayExpression' || !object) return false;
  const others = list.elements.filter((element) => element?.type === 'ObjectExpression' && element !== object && namesOf(element).some((name) => /^(?:e?mail|name|user|user_?name|first_?name)$/.test(name)));
  return others.length > 0 && !namesOf(object).some((name) => PLACE.test(name));
}

function accountAround(node: Node): TSESTree.ObjectExpression | undefined {
  for (let current = node.parent, depth = 0; current && depth < 4; current = current.parent, depth++) if (current.type === 'ObjectExpression') return current;
  return undefined;
}

function namesOf(object: TSESTree.ObjectExpression): readonly string[] {
  return object.properties.flatMap((property) => (property.type === 'Property' ? [plain(property)] : []));
}
