/** What switches the check of certificates off by its name and its value, or allows what is too old to check anything with. */
import type { Code } from '../../engine/code';
import { all, named, pieces } from '../../engine/marks/trigger';
import { onlyConstant } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import type { Severity } from '../../engine/finding';
import type { Node } from '../../engine/source/tree';
import { checksNothing, isAlwaysTrue } from './checks-nothing';
import { withoutGood } from './openssl-options';

export const NODE_SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Options that check while they are true, and options that stop checking when they are. */
const CHECKS = list('rejectUnauthorized strictSSL strict-ssl sslValidate sslServerDNMatch validatesDomainName checkServerIdentity verifySSL verifySsl verify_ssl sslVerify validateCertificate validateCertificates verifyCertificate verifyCertificates SSL_VERIFYPEER');
const TRUSTS = list(
  'tlsInsecure tlsAllowInvalidCertificates tlsAllowInvalidHostnames trustServerCertificate trusty disableAllSecurity allowInvalidCertificates insecureSkipVerify insecureSkipTlsVerify insecureSkipTLSVerify skipTlsVerify skipTLSVerify skipSslVerification skipSSLValidation trustAllCerts trustAllCertificates ignoreSslErrors ignoreHTTPSErrors acceptInsecureCerts acceptSslCerts',
);
/** Of browsers that are driven by a program, mostly in tests and tools. */
const OF_BROWSERS = list('ignoreHTTPSErrors acceptInsecureCerts acceptSslCerts');
const VERSIONS = list('minVersion maxVersion secureProtocol DEFAULT_MIN_VERSION DEFAULT_MAX_VERSION');
/** Of what a cloud is told to take. */
const POLICIES = list('minimumProtocolVersion securityPolicy tlsSecurityPolicy minTlsVersion minimumTlsVersion sslPolicy');
const MODES = list('trust ssl sslmode sslMode');
const NAMED: ReadonlySet<string> = new Set([...CHECKS, ...TRUSTS, ...VERSIONS, ...POLICIES, ...MODES, NODE_SWITCH, 'hostVerifier', 'secureOptions']);

const OLD_VERSIONS = /^(?:SSLv[23]|TLSv1(?:[._][01])?)(?:_(?:client_|server_)?method)?$/;
const OLD_POLICIES = /^(?:SSLv3|TLS_?v?1(?:[._]?[01])?(?:_2016)?|1\.[01]|Policy-Min-TLS-1-0-2019-07|ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-[01]-[\w-]+))$/i;
/** `SecurityPolicy.TLS_1_0` of a package whose values nobody sees. */
const OLD_MEMBER = /\.(?:TLS_?V?1_?[01]|TLS_V1(?:_1)?(?:_2016)?|SSL_V3)$/;

const SWITCHES = [...[...NAMED].filter((name) => !MODES.has(name)), 'no-verify', 'TRUST_ALL_CERTIFICATES'];
/** Its words are told by a look into a table; most texts have none of them, and are not searched. */
export const HOLDS_SWITCH = all(named(SWITCHES), pieces(...SWITCHES));

export interface Wrong {
  readonly setting: string;
  readonly old?: boolean;
  readonly severity?: Severity;
  /** What is written in the place of the value, where taking it out does not bring the check back or nobody knows what comes then. Undefined for nothing. */
  readonly instead?: string | undefined;
}

/** Undefined for what is right, and for what somebody else decides. */
export function wrongSetting(name: string, value: () => Value, node: Node, code: Code): Wrong | undefined {
  if (!NAMED.has(name)) return undefined;
  if (name === 'hostVerifier' || name === 'checkServerIdentity') return wrongCheck(name, value(), code);
  if (CHECKS.has(name)) return isAlways(false, value()) ? { setting: `${name}: false` } : byDefault(name, node, code);
  if (name === 'secureOptions') return withoutGood(node, code) ? { setting: 'secureOptions without TLS 1.2 and 1.3', old: true } : undefined;
  if (TRUSTS.has(name)) return isAlways(true, value()) ? { setting: `${name}: true`, ...(OF_BROWSERS.has(name) && { severity: 'info' }) } : undefined;
  if (name === NODE_SWITCH) return isZero(value()) ? { setting: `${name} = 0` } : undefined;
  return MODES.has(name) ? wrongText(name, value()) : wrongVersion(name, value(), node, code);
}

function wrongCheck(name: string, value: Value, code: Code): Wrong | undefined {
  if (name === 'hostVerifier') return value.callable && isAlwaysTrue(value.callable, code) ? { setting: 'A hostVerifier that takes every key', instead: undefined } : undefined;
  if (isAlways(false, value)) return { setting: `${name}: false` };
  return value.callable && checksNothing(value.callable, code) ? { setting: 'A checkServerIdentity that checks nothing' } : undefined;
}

/** `options.strict ?? false`: off as long as nobody asks for it. */
function byDefault(name: string, node: Node, code: Code): Wrong | undefined {
  const isOff = node.type === 'LogicalExpression' && node.operator !== '&&' && !isOnUnlessSaid(node.left) && onlyConstant(code.value(node.right)) === false;
  return isOff ? { setting: `${name}: false by default`, severity: 'warning', instead: isPlain(node.left) ? `${code.text(node.left)} ?? true` : undefined } : undefined;
}

/** `!options.insecure || false` and `options.verify !== 'no' || false`: on where nobody says anything. */
function isOnUnlessSaid(node: Node): boolean {
  return (node.type === 'UnaryExpression' && node.operator === '!' && node.argument.type !== 'UnaryExpression') || (node.type === 'BinaryExpression' && node.operator.startsWith('!='));
}

/** A setting that nobody may have given: what is compared or combined is always there. */
function isPlain({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression' || type === 'ChainExpression' || type === 'CallExpression';
}

function wrongText(name: string, value: Value): Wrong | undefined {
  const text = onlyConstant(value);
  if (typeof text !== 'string') return undefined;
  return text === 'no-verify' || text === 'TRUST_ALL_CERTIFICATES' ? { setting: `${name}: '${text}'`, instead: text === 'no-verify' ? "'verify-full'" : "'TRUST_SYSTEM_CA_SIGNED_CERTIFICATES'" } : undefined;
}

function wrongVersion(name: string, value: Value, node: Node, code: Code): Wrong | undefined {
  const isPolicy = POLICIES.has(name);
  const pattern = isPolicy ? OLD_POLICIES : OLD_VERSIONS;
  const old = value.constants.find((constant) => typeof constant === 'string' && pattern.test(constant));
  if (old !== undefined && value.complete) return { setting: `${name} '${String(old)}'`, old: true, ...(isPolicy ? { instead: newer(String(old)) } : /^(?:min|DEFAULT_MIN)/.test(name) && { instead: "'TLSv1.2'" }) };
  const member = isPolicy && value.constants.length === 0 && node.type === 'MemberExpression' ? code.text(node) : '';
  return OLD_MEMBER.test(member) ? { setting: `${name} ${member}`, old: true, instead: undefined } : undefined;
}

/** The same policy from TLS 1.2 on, where its name says how that is called. */
function newer(policy: string): string | undefined {
  if (/^1\.[01]$/.test(policy)) return "'1.2'";
  if (/^TLS_1_[01]$/.test(policy)) return "'TLS_1_2'";
  if (/^TLS1_[01]$/.test(policy)) return "'TLS1_2'";
  return policy === 'Policy-Min-TLS-1-0-2019-07' ? "'Policy-Min-TLS-1-2-2019-07'" : undefined;
}

/** A value that can be nothing else; one that depends on the environment is the operator's choice. */
function isAlways(wrong: boolean, value: Value): boolean {
  return value.complete && value.constants.length > 0 && value.constants.every((constant) => constant === wrong);
}

export function isZero(value: Value): boolean {
  return value.complete && value.constants.length > 0 && value.constants.every((constant) => constant === '0' || constant === 0);
}

/** Addresses and lists of `key=value` in which one of their parts switches the check off. */
const CONNECTION = /^[a-z][a-z0-9+.-]*:\/\/|^(?:server|data source|host)\s*=/i;
const OFF_IN_ADDRESS =
  /^((?:bolt|neo4j)\+ssc):|[?&;]\s*((?:tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames)|trustServerCertificate)=(?:true|yes)|sslmode=no-verify|(?:sslValidate|verifyServerCertificate)=false|sslaccept=accept_invalid_certs|ssl_server_dn_match=(?:off|no|false)|[^]*\brejectUnauthorized(?:"|%22)?[=:]\s*false)\b/i;

/** One of these is part of whatever switches the check off in a text: most files have none of them. */
export const SPEAKS_OF_TRUST = pieces('tls', 'ssl', '+ssc:', 'trust', 'verif', 'cert', 'unauthorized', 'insecure', 'curl');

export const HOLDS_OFF_ADDRESS = all(SPEAKS_OF_TRUST, pieces('tlsInsecure', 'tlsAllowInvalid', 'trustServerCertificate', 'no-verify', 'sslValidate', '+ssc:', 'accept_invalid_certs', 'ssl_server_dn_match', 'verifyServerCertificate', 'rejectUnauthorized'));

export function offInAddress(text: string): string | undefined {
  if (!CONNECTION.test(text)) return undefined;
  const [, scheme, parameter] = OFF_IN_ADDRESS.exec(text) ?? [];
  return scheme ?? (parameter && (/rejectUnauthorized/i.test(parameter) ? 'rejectUnauthorized=false' : parameter));
}

/** The same part of the address with the check. */
export function onInAddress(part: string): string | undefined {
  if (/^(?:bolt|neo4j)\+ssc$/i.test(part)) return part.replace(/ssc$/i, 's');
  const [name = '', value = ''] = part.split('=');
  if (/^sslmode$/i.test(name)) return `${name}=verify-full`;
  if (/^sslaccept$/i.test(name)) return `${name}=strict`;
  if (/^ssl_server_dn_match$/i.test(name)) return `${name}=on`;
  if (/^rejectUnauthorized$/i.test(name)) return undefined;
  return `${name}=${/^(?:true|yes)$/i.test(value) ? 'false' : 'true'}`;
}

/** A command that starts a program without the check: not a sentence about it. */
export function offInCommand(text: string): string | undefined {
  return /(?:^|&&|;|\|\||\benv |\bcross-env |\bexport )\s*(?:\w+=\S*\s+)*NODE_TLS_REJECT_UNAUTHORIZED=["']?0["']?(?:$|\s+\S|\s*&&)/.test(text) ? `${NODE_SWITCH}=0` : undefined;
}
