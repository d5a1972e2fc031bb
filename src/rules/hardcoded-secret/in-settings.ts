/** Secrets in settings files: the same formats, names and shapes as in code. There is no fix: the value has to move to where secrets are kept. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Confidence, Severity } from '../../engine/finding';
import { all, any, pattern } from '../../engine/marks/trigger';
import { connectionPassword, HOLDS_PASSWORD } from '../../domain/connection-text';
import { isPublishable } from '../../domain/tokens/publishable';
import { isPlaceholder } from '../../domain/placeholder';
import { isWords, looksRandom } from '../../domain/randomness';
import { isPasswordName, NAMES_SECRET, SECRET_HEADS, secretName, secretShape } from '../../domain/secret';
import { isTranslatedSettings, useOfSettings } from '../../domain/settings-file';
import type { SettingsUse } from '../../domain/settings-file';
import { HOLDS_TOKEN, tokenFormat } from '../../domain/token-formats';
import type { TokenFormat } from '../../domain/token-formats';
import { sameAsName } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';

type Setting = EventOf<'setting'>;

/** Settings have no quotes around what tells a login in code. */
const HOLDS_LOGIN = pattern(/\b(?:Basic|Bearer) [\w.~+/-]{8}|(?:^|[^A-Za-z])auth["']?\s*[:=]\s*["']?[\w+/]{12}/i);
/** An address with a login stands on one line. */
const HOLDS_CONNECTION = all(HOLDS_PASSWORD, pattern(/:\/\/[^\s:/@]*:[^\s@/]+@|(?:key|token|secret|sig|signature|password|pwd)\s*=/i));

const HEADS = `(?:${SECRET_HEADS.join('|')})\\d*["']?`;
/** What ends a value: at an end of line, none in quotes stands on the next one. */
const END = `["']?[ \\t]*(?:[,}]|(?:#[^\\r\\n]*)?(?:$|[\\r\\n](?!\\s*["'])))`;
/** Behind the name a value, and none that is read from elsewhere, empty, a switch or a small number: most settings that are secret hold no secret. */
const HOLDS_VALUE = new RegExp(`${HEADS}[ \\t]*[:=](?![ \\t]*["']?(?:\\$[{(]|\\$\\w+[ \\t]|\\{\\{|<|!Ref|(?:\\$[A-Z0-9_]+|true|false|null|none|\\d{1,5})?${END}))`, 'i');
/** `name: SESSION_SECRET` and a `value:` somewhere beside it. */
const NAMES_VALUE = new RegExp(`\\b(?:name|key)["']?[ \\t]*[:=][ \\t]*["']?[\\w.-]*${HEADS}[ \\t]*[\\r\\n,}]`, 'i');

export const SETTING_LOOK = {
  here: any(HOLDS_TOKEN, HOLDS_CONNECTION, HOLDS_LOGIN, all(NAMES_SECRET, any(pattern(HOLDS_VALUE), pattern(NAMES_VALUE)))),
  where: ({ file }: { readonly file: string }) => !isTranslatedSettings(file),
};

/** More is a document and no setting; a private key has up to 4,000 characters. */
const LONGEST = 20_000;

export function inSettings(event: Setting, { file }: Code): SecretMatch | undefined {
  // A block of lines ends with one.
  const text = event.text.trim();
  const setting = { ...event, text };
  if (text.length < 6 || text.length > LONGEST || isKeptElsewhere(setting)) return undefined;
  const use = useOfSettings(file);
  const format = tokenFormat(text);
  if (format) return byFormat(format, setting, use);
  if (use === 'test' || use === 'example' || use === 'description') return undefined;
  return connecting(setting) ?? encodedLogin(setting) ?? named(setting, use, file);
}

function byFormat(format: TokenFormat, setting: Setting, use: SettingsUse): SecretMatch | undefined {
  if (format.commonInTests && (use !== 'product' || isShown(setting, use) || isForVisitors(setting) || isPublicToken(setting.text))) return undefined;
  if (format.name === 'Google API key' && (isForVisitors(setting) || isOfClient(setting))) return undefined;
  // In an example only what is surely drawn by a machine, and opens something that is live.
  if (isShown(setting, use) && (format.test || !looksRandom(tokenIn(format, setting.text)))) return undefined;
  const severity: Severity | undefined = use === 'test' ? 'info' : format.test ? 'warning' : undefined;
  return matchOf(setting, `${/^(?:[AEIO]|npm)/.test(format.name) ? 'An' : 'A'} ${format.name}`, 'high', severity);
}

function isShown({ path }: Setting, use: SettingsUse): boolean {
  return use === 'example' || use === 'description' || path.some((name) => SHOWS.test(name));
}

function tokenIn({ pattern }: TokenFormat, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}

function connecting(setting: Setting): SecretMatch | undefined {
  const { text } = setting;
  const found = isDescribed(setting) ? undefined : connectionPassword(text);
  if (!found) return undefined;
  const password = text.slice(found.start, found.end);
  const host = text[found.end] === '@' ? /^@([^/?#:]*)/.exec(text.slice(found.end))?.[1] : undefined;
  if (host !== undefined && !looksRandom(password) && (isBeside(host) || /^(?:pass(?:word)?|passwd|pwd|secret)$/i.test(password))) return undefined;
  return { ...matchOf(setting, found.what, 'high'), length: password.length };
}

/** A name without a dot is a machine beside this one, as compose files start them; others are made up. */
function isBeside(host: string): boolean {
  return !host.includes('.') || /^(?:127\.|0\.0\.0\.0$)|(?:^|\.)(?:local|localhost|internal\.docker|docker\.internal|example|example\.(?:com|org|net)|test|invalid)$/i.test(host);
}

/** `_auth` of `.npmrc` and `auth` of Docker: `user:password` in base64. */
function encodedLogin(setting: Setting): SecretMatch | undefined {
  const { path, text } = setting;
  if (!/^_?auth$/i.test(path.at(-1) ?? '') || !/^[\w+/]{12,}={0,2}$/.test(text)) return undefined;
  return /^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]{4,}$/.test(decoded(text)) ? matchOf(setting, 'A login for basic authentication', 'high') : undefined;
}

function named(setting: Setting, use: SettingsUse, file: string): SecretMatch | undefined {
  const { path, text, written } = setting;
  const name = path.at(-1);
  const called = name === undefined ? undefined : calledSecret(path);
  if (!called || name === undefined || sameAsName(text, name) || isDescribed(setting) || isForVisitors(setting) || isOfClient(setting)) return undefined;
  if (/^\d{1,15}$/.test(text) || isPublishable(text) || SITE_KEY.test(text)) return undefined;
  const shape = shapeOf(setting, called.strength, isPasswordName(name));
  if (!shape) return undefined;
  // Where everybody sets up his own machine, and in what nobody reads, only what a machine has drawn is worth a word.
  const isSure = called.byItself && use === 'product' && setting.isComment !== true;
  if (shape === 'chosen' && (!isSure || isOfPerson(setting) || (isWords(text) && written !== 'env') || isOfDeployment(file))) return undefined;
  return matchOf(setting, `The value of ${name}`, shape === 'random' ? 'high' : 'medium');
}

/** The last name says it, or says it together with the one around it: `jwt.key`. A plain `token` says too little here. */
function calledSecret(path: readonly string[]): { readonly strength: 'strong' | 'plain'; readonly byItself: boolean } | undefined {
  const own = secretName(path.at(-1) ?? '');
  if (own && own !== 'weak') return { strength: own, byItself: true };
  const together = path.length > 1 && /^(?:key|token|salt|pass|credential)$/i.test(path.at(-1)!) ? secretName(path.slice(-2).join('_')) : undefined;
  return together && together !== 'weak' ? { strength: together, byItself: false } : undefined;
}

/** Under `data` of a secret of Kubernetes the value stands in base64. */
function shapeOf({ path, text }: Setting, name: 'strong' | 'plain', isPassword: boolean): 'random' | 'chosen' | undefined {
  const plain = path.length === 2 && path[0] === 'data' ? decoded(text) : '';
  return secretShape(/^[\x21-\x7e]{6,}$/.test(plain) ? plain : text, name, isPassword);
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

/** People with their passwords are data of a demonstration. */
function isOfPerson({ siblings, written }: Setting): boolean {
  return written !== 'env' && siblings.some((name) => /^(?:e-?mail|first_?name|last_?name)$/i.test(name));
}

/** A manifest names its secrets more often than it holds them. */
function isOfDeployment(file: string): boolean {
  return /(?:^|\/)(?:k8s|kubernetes|helm|charts?|manifests?|kustomize|terraform|ansible)\//i.test(file);
}

/** Read from somewhere when the program starts, encrypted or hashed: what stands here is a name, or of no use to anybody. */
function isKeptElsewhere({ text, path }: Setting): boolean {
  return isPlaceholder(text) || ELSEWHERE.test(text) || path.some((name) => /^(?:sops|encrypted.*|sealed.*|secure)$/i.test(name));
}

const ELSEWHERE =
  /^(?:(?:vault|secrets?|ssm|sm|op|env|file|keyvault|akv|doppler|infisical|bws|keychain|lookup|ref\+\w+|aws-?(?:ssm|sm|secretsmanager)|gcp-?(?:sm|secretmanager)|sops|encrypted|enc|cipher):|arn:aws|projects\/[^/]+\/secrets\/|ENC[[(]|encrypted:|\{cipher\}|\$ANSIBLE_VAULT|@Microsoft\.KeyVault|\$\(|\$\{|\{\{|%\(|<%)|^\$(?:2[abxy]|argon2\w*|scrypt|pbkdf2[\w-]*|[156y])\$/i;

/** What interfaces are described with, and texts for people. */
const SHOWS = /^(?:examples?|samples?|placeholders?|mocks?|fixtures?|x-example)$/i;
const DESCRIBES = /^(?:properties|definitions|schemas?|\$defs|descriptions?|labels?|messages?|errors?|i18n|translations?|tooltips?|titles?|enum|required|columns|fields|secretKeyRef|configMapKeyRef|secretRef|remoteRef)$/i;

function isDescribed({ path }: Setting): boolean {
  return path.some((name) => SHOWS.test(name) || DESCRIBES.test(name));
}

/** What a bundler builds into the page is meant for every visitor, unless its name says that it is none of that. */
function isForVisitors({ path }: Setting): boolean {
  const name = path.at(-1) ?? '';
  if (/anon|publishable/i.test(name)) return true;
  return /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|GATSBY|VUE_APP|NG_APP|STORYBOOK)_/.test(name) && !/secret|passw|private/i.test(name);
}

/** The settings of an app for the service behind it: they name the project beside the key. */
function isOfClient({ path, siblings }: Setting): boolean {
  const has = (name: string) => siblings.includes(name);
  return path.at(-1) === 'current_key' || path.some((name) => /^googleMaps(?:ApiKey)?$/i.test(name)) || has('authDomain') || (has('projectId') && has('appId')) || (has('indexName') && has('appId'));
}

/** Of sites that ask whether somebody is a person. */
const SITE_KEY = /^6L[\w-]{38}$/;

/** Of a role that everybody has. */
function isPublicToken(token: string): boolean {
  return /"role":\s*"anon"|"iss":\s*"supabase-demo"/.test(decoded((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
}

function matchOf({ at, text, path }: Setting, what: string, confidence: Confidence, severity?: Severity): SecretMatch {
  return { at, secrets: [at], what, length: text.length, confidence, severity, name: path.at(-1) };
}
