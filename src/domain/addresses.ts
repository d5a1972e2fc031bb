/** Addresses, as far as a text says them: how one speaks there, whether that is somebody far away, and whether it is an address at all. */
import { judgedOnce } from './names';

export interface Address {
  /** In small letters: `http`. */
  readonly scheme: string;
  readonly host: string;
  readonly port?: number;
  /** What stands behind host and port. */
  readonly rest: string;
}

/** Protocols in which everything can be read on the way: what the same is called with TLS, where there is such a thing, and the port that needs no saying. */
const CLEAR: Readonly<Record<string, { readonly encrypted?: string; readonly port?: number }>> = {
  http: { encrypted: 'https', port: 80 },
  ws: { encrypted: 'wss', port: 80 },
  ftp: { port: 21 },
  telnet: { port: 23 },
  ldap: { encrypted: 'ldaps', port: 389 },
  amqp: { encrypted: 'amqps', port: 5672 },
  mqtt: { encrypted: 'mqtts', port: 1883 },
  redis: { encrypted: 'rediss' },
  smtp: { encrypted: 'smtps', port: 25 },
  stomp: {},
};

/** Protocols of which an address is written for one thing: to connect there. Those of the web are names and links as well. */
const ONLY_CONNECTED = new Set(['ws', 'telnet', 'ldap', 'amqp', 'mqtt', 'redis', 'smtp', 'stomp']);

/** As texts of code and settings hold them: with something in front that is no part of a name, and far away as far as a pattern can say. */
export const HOLDS_CLEAR_ADDRESS = /(?:^|[^\w+.-])(?:http|ws|ftp|telnet|ldap|amqp|mqtt|redis|smtp|stomp):\/\/(?!localhost|127\.|0\.0\.0\.0|\$\{|www\.w3\.org|schemas\.|www\.apache\.org\/licenses|json-schema\.org)[\w.:%[-]/i;

const ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@\s]*@)?(\[[\da-f:.%]+\]|[^/?#:\s\\]*)(?::(\d+)(?!\d))?([^]*)$/i;

export function addressOf(text: string): Address | undefined {
  const [, scheme, host, port, rest = ''] = ADDRESS.exec(text) ?? [];
  if (scheme === undefined || host === undefined || /^:\D/.test(rest)) return undefined;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase().replace(/\.$/, ''), ...(port !== undefined && { port: Number(port) }), rest };
}

/** `http://pay.shop.com/…`: whatever is sent there can be read on the way. Undefined for what is encrypted, nearby, or no address. */
export const clearAddress = judgedOnce((text): Address | undefined => {
  const address = addressOf(text);
  return address && Object.hasOwn(CLEAR, address.scheme) && isDistant(address.host) && !isIdentifier(address) ? address : undefined;
});

/** `http://pay.shop.com/…`: not `https:`, and not nearby. */
export const isReadOnTheWay = judgedOnce((text): boolean => {
  const address = addressOf(text);
  return address !== undefined && (address.scheme === 'http' || address.scheme === 'ws') && isDistant(address.host);
});

export function isOnlyConnectedTo({ scheme }: Address): boolean {
  return ONLY_CONNECTED.has(scheme);
}

/** The beginning of the same address with TLS: what stands before the host, and whether a port goes. Undefined where the port says that another server answers there. */
export function encryptedScheme({ scheme, port }: Address): { readonly scheme: string; readonly dropsPort: boolean } | undefined {
  const clear = CLEAR[scheme];
  if (clear?.encrypted === undefined || (port !== undefined && port !== clear.port)) return undefined;
  return { scheme: clear.encrypted, dropsPort: port !== undefined };
}

const NAME = /^(?:[\w-]+\.)+[a-z][a-z\d-]+$/i;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** This machine, and networks that nobody reaches from outside: of the house, of the cloud beside one machine, of a carrier. */
const NEAR_NUMBERS = /^(?:0|10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\./;
/** Ends of names that no public server has, names that mean this machine, and names of services in a cluster. */
const NEAR_NAME =
  /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|private|corp|lan|home|home\.arpa|test|example|invalid|svc|svc\.[\w.-]+|docker|consul|onion|nip\.io|sslip\.io|xip\.io|lvh\.me|localtest\.me|vcap\.me|ts\.net|default|prod|production|staging|stage|monitoring|kube-system)$/i;
const NEAR_SIX = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe80:.*|::ffff:(?:127|10|192\.168)\..*)\]$/i;

/** A name of the public net, or a public number. A name without a dot is that of a container or a machine of the house; anything with a hole in it is unknown. */
export function isDistant(host: string): boolean {
  if (host.startsWith('[')) return host.endsWith(']') && !NEAR_SIX.test(host);
  if (NUMBERS.test(host)) return !NEAR_NUMBERS.test(host);
  return NAME.test(host) && !NEAR_NAME.test(host);
}

/** `api.bank.com` and `api.bank.com:80`, as options of a connection say it. */
export function isDistantHost(text: string): boolean {
  return isDistant(text.toLowerCase().replace(/:\d+$/, ''));
}

const EXAMPLE = /(?:^|\.)(?:(?:www\.)?example\d*|your[\w-]*|my-?(?:site|domain|app|server|host|company)|(?:some|test)-?(?:host|site|domain|server)?|domain|foo|bar|baz|acme|xxx+|dummy|fake)\.(?:com|org|net|io|tld|co|edu)$/i;

/** A host that somebody else is to be put in for. */
export function isExampleHost(host: string): boolean {
  return EXAMPLE.test(host);
}

/** Machines that only those meet who make the product. */
export function isTrialHost(host: string): boolean {
  return /(?:^|[.-])(?:dev|develop|development|staging|stage|stg|test|testing|qa|uat|preprod|preview|demo)\d*[.-]/i.test(host);
}

/** Names that look like addresses and are never asked for: namespaces, schemas, licences. And what is signed by itself: lists of revoked certificates, clocks of signatures. */
const IDENTIFIER =
  /^(?:www\.)?(?:w3\.org|xmlns\.com|xmlsoap\.org|json-schema\.org|purl\.org|purl\.oclc\.org|ogp\.me|schema\.org|rdfs\.org|rdf\.\w+\.org|xml\.org|relaxng\.org|opengis\.net|sitemaps\.org|openid\.net|docbook\.org|hl7\.org|loinc\.org|snomed\.info|unitsofmeasure\.org|ietf\.org|iec\.ch|xbrl\.org|fpml\.org|iso\.org|iana\.org|inkscape\.org|sketchapp\.com|bohemiancoding\.com|apache\.org|opensource\.org|creativecommons\.org|gnu\.org|mozilla\.org|unlicense\.org|wtfpl\.net|oasis-open\.org|jcp\.org|springframework\.org|microsoft\.com|macromedia\.com|dublincore\.org|axschema\.org|idpf\.org|daisy\.org|webns\.net|wellformedweb\.org|base\.google\.com|activitystrea\.ms)$|^(?:schemas?|ns|xmlns|docs|java|xml|ocsp\d*|crls?\d*|pki|tsa|timestamp|cacerts?)\.|^(?:ns|schemas)\.adobe\.com$/i;
const IDENTIFYING = /\.(?:dtd|xsd|wsdl|crl|crt|cer|p7c|rdf|owl)(?:$|[?#])|\/(?:xmlns|namespaces?|ns|schemas?|dtds?|licen[sc]es?|ocsp|crl)(?:[/#.-]|$)|#$/i;

export function isIdentifier({ scheme, host, rest }: Address): boolean {
  return scheme === 'http' && (IDENTIFIER.test(host) || IDENTIFYING.test(rest));
}
