/**
 * What a text has to say before any of its names can be personal data or a credential. More may hold it than mean it; nothing means it that does not.
 * Words cost next to nothing: pieces, for which the whole text is gone through, are looked for where words leave it open.
 */
import type { Knowledge } from '../../engine';
import { all, any, pattern, pieces, words } from '../../engine/marks/trigger';

const password = any(
  pieces('passw'),
  words('pwd pass passphrase passcode mnemonic kennwort contrasena contrase senha motdepasse seedphrase'),
  all(words('seed recovery secret backup'), words('phrase words')),
  all(words('mot'), words('passe')),
  all(words('security secret'), words('answer')),
);

/** `token` and `secret` mean something else in most texts: one of these says which. */
const auth = any(
  words('jwt bearer authorize authorization authenticate authenticated authentication auth cookie cookies login logout signin signup session oauth oauth2 passport password plaid stripe access refresh api client webhook'),
  words('localstorage sessionstorage httponly reset verification verify confirmation activation invite invitation magic security personal user admin recovery link public processor id set response data result'),
  all(words('local session'), words('storage')),
);
const token = any(
  all(words('token tokens'), auth),
  words('accesstoken refreshtoken idtoken authtoken sessiontoken secret secrets otp totp jwt apikey privatekey secretkey accesskey'),
  all(words('key keys'), any(words('api signing encryption decryption master hmac security'), pieces('privatekey', 'private_key', 'secretkey', 'secret_key', 'accesskey', 'access_key', 'authkey', 'auth_key', 'servicekey', 'service_key'))),
  all(words('code codes passcode password'), words('verification recovery backup reset login sms mfa otp authorization auth one two')),
  all(words('header headers cookie cookies'), words('authorization auth cookie session sid bearer')),
  all(words('session sid sessionid'), words('cookie cookies login passport')),
  all(words('setup payment'), words('intent')),
  all(words('magic'), words('link')),
  all(words('database db mongo mongodb redis postgres amqp rabbitmq connection'), words('url uri string')),
  pattern(/\bprocess\.env(?![.[\w])|\.\.\.\s*(?:env|secret)|\breq(?:uest)?\.(?:headers|cookies|signedCookies)\b(?!\s*(?:\?\.|[.[]))/i),
  all(words('credentials creds'), auth),
);
const account = any(
  all(words('account acct acc'), words('number no num')),
  words('accountnumber accountno acctno acctnumber routingnumber iban bsb aba sortcode bankaccount bankdetails'),
  all(words('routing'), words('number no transit')),
  all(words('sort'), words('code')),
  all(words('bank'), words('detail account accounts')),
);
const identity = any(
  words('ssn itin nino cpf cnpj curp bvn pesel personnummer dni taxid taxpayer aadhaar aadhar steuernummer emirates'),
  all(words('social'), words('security insurance')),
  all(words('tax steuer codice fiscal'), words('id number identification fiscale code')),
  all(words('national'), words('id identity insurance')),
  all(words('passport'), words('number no')),
  all(words('driver drivers driving'), words('license licence')),
  all(words('id identity'), words('kyc passport document nationality birth dob citizen license licence'), words('number card')),
  all(words('tin ein fein'), words('tax taxpayer irs w9 ssn employer payroll')),
  all(words('nin nie'), words('dni nif bvn nimc kyc passport insurance identity')),
  all(words('pan'), words('aadhaar aadhar gst gstin ifsc kyc itr')),
);
const birth = words('dob birth birthday birthdate geburtsdatum nacimiento nascimento naissance fechanacimiento');
const contact = words('email mail phone phonenumber mobile telephone cellphone whatsapp emailaddress useremail contact address billing');

const people = words('user customer patient employee member person people subscriber applicant borrower cardholder beneficiary payee payer recipient donor student profile account');
const read = all(
  words('find findone create upsert first get array select'),
  pieces('findone', 'findunique', 'findfirst', 'findmany', 'findall', 'findby', 'getone', 'getmany', 'toarray', '.create(', '.upsert(', '.first(', '.find(', 'select '),
);
const named = any(words('email phone phonenumber firstname lastname fullname mail mobile'), all(words('first last full given family middle sur'), words('name names')));
const person = any(named, all(people, read), all(words('user'), words('req request session ctx locals')), words('paypal stripe identity'));

export const PERSONAL_TRIGGERS: NonNullable<Knowledge['labelTriggers']> = [
  { kind: 'password', trigger: password },
  { kind: 'token', trigger: token },
  { kind: 'bank-account', trigger: account },
  { kind: 'national-id', trigger: identity },
  { kind: 'birth-date', trigger: birth },
  { kind: 'contact', trigger: contact },
  { kind: 'person', trigger: person },
];

/** A request is spoken of as a whole: a body or headers that nothing is read out of there, or the whole input of a function. */
export const SAYS_WHOLE = all(
  words('body headers cookies event evt input args params data values form payload info details credentials dto request req ctx context json text'),
  any(words('event evt input args ctx context'), pieces('use server'), pattern(/\b(?:body|headers|cookies)\b(?!\s*(?:\?\.)?[.[(:])|\.(?:json|text|formData)\(\)|\braw_?body\b|[(,]\s*(?:req|request)\s*[,)]/i)),
);
