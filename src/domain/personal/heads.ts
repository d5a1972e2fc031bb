/** What names of personal data and credentials end in: the noun, and what has to stand beside it before it means that. */
import type { LabelKind } from '../../engine/flow/value';

export interface Claim {
  readonly kind: LabelKind;
  readonly confidence: 'high' | 'medium';
  /** The noun alone may mean something else: one of these words has to be in the module, in the owner, or among the siblings. */
  readonly needs?: readonly string[];
  /** With one of these words in the module it means something else. */
  readonly unless?: readonly string[];
  /** Only where it is a setting of the environment. */
  readonly ofSettings?: boolean;
  /** It is all that came with an answer, and no single text. */
  readonly whole?: boolean;
}

const AUTH = 'jwt bearer authorization authorize authenticate authenticated authentication auth cookie cookies login logout signin signup session oauth oauth2 passport localstorage sessionstorage password httponly'.split(' ');
const OF_CHAINS = 'erc20 erc721 mint burn swap liquidity ethers web3 viem solana staking allowance tokenomics uniswap spl wei lamports'.split(' ');
const OF_TEXTS = 'lexer tokenizer tokenize tokenizer ast parser grammar keyword syntax prism lex llm prompt completion gpt openai anthropic embedding logits css'.split(' ');
const BANK = 'bank iban routing ifsc swift bic ach wire payee beneficiary bsb deposit withdrawal withdraw transfer checking savings debit aba sortcode sort'.split(' ');
const TAX = 'tax taxpayer irs w9 1099 ssn itin employer payroll filing withholding'.split(' ');
const INDIA = 'aadhaar aadhar gst gstin ifsc kyc pancard itr upi'.split(' ');
const IDENTITY = 'kyc passport identity document nationality birth dob citizen ssn license licence'.split(' ');
const LOGIN = 'login signin signup signon password authorize username auth'.split(' ');

type Row = readonly [names: string, claim: Omit<Claim, 'kind'>];

const sure = { confidence: 'high' } as const;
const likely = { confidence: 'medium' } as const;

const PASSWORD: readonly Row[] = [
  ['password passwd passwrd pwd passphrase passwort kennwort contrasena contrasea senha motdepasse securityanswer secretanswer mnemonic mnemonicphrase seedphrase recoveryphrase secretphrase backupphrase seedwords', sure],
  ['passcode', likely],
  ['databaseurl databaseuri dburl dburi mongourl mongouri mongodburl mongodburi redisurl postgresurl amqpurl rabbitmqurl connectionstring', { ...likely, ofSettings: true }],
  ['pass', { ...likely, needs: [...LOGIN, 'smtp', 'user', 'email'] }],
];

const TOKEN: readonly Row[] = [
  ['accesstoken refreshtoken idtoken authtoken authenticationtoken authorizationtoken sessiontoken bearertoken jwttoken resettoken logintoken apitoken verificationtoken verifytoken confirmationtoken activationtoken invitetoken invitationtoken magictoken oauthtoken securitytoken personalaccesstoken usertoken admintoken recoverytoken', sure],
  ['clientsecret appsecret apisecret consumersecret sharedsecret webhooksecret jwtsecret signingsecret sessionsecret cookiesecret cryptosecret secretkey secretaccesskey apikey privatekey signingkey encryptionkey decryptionkey hmackey masterkey tokensecret secretorkey', sure],
  ['jwt bearer authorizationheader authheader cookieheader sessioncookie authcookie', likely],
  ['otp totp onetimepassword onetimecode onetimepasscode otpcode verificationcode smscode mfacode twofactorcode 2facode backupcode recoverycode authcode authorizationcode resetcode logincode magiclink', likely],
  ['securitykey authkey servicekey accesskey secret', likely],
  ['linktoken publictoken processortoken', { ...likely, needs: ['plaid', 'link', 'bank', 'access'] }],
  ['sessionid sid', { ...likely, needs: ['cookie', 'cookies', 'login', 'passport', 'authenticate', 'authenticated'], unless: ['stripe', 'checkout', 'analytics', 'chat', 'game'] }],
  ['token', { ...likely, needs: AUTH, unless: [...OF_CHAINS, ...OF_TEXTS] }],
  ['credential cred', { ...likely, needs: [...LOGIN, 'secret', 'aws', 'token', 'oauth'], whole: true }],
  ['tokenresponse tokenresult tokendata tokenset tokenpayload oauthtoken', { ...likely, needs: [...AUTH, 'access', 'refresh', 'plaid', 'exchange'], unless: [...OF_CHAINS, ...OF_TEXTS], whole: true }],
];

const ACCOUNT: readonly Row[] = [
  ['iban bankaccountnumber bankaccountno accountroutingnumber routingnumber routingno routingtransitnumber abanumber abarouting abaroutingnumber', sure],
  ['accountnumber acctnumber accountno acctno accountnum acctnum accnumber accno', likely],
  ['sortcode bsb bsbnumber bsbcode', { ...likely, needs: [...BANK, 'account'], unless: ['sorting', 'ascending'] }],
  ['aba', { ...likely, needs: ['routing', 'bank', 'wire'] }],
  ['bankdetail bankaccountdetail bankaccountinfo', { ...likely, whole: true }],
];

const IDENTITY_NUMBER: readonly Row[] = [
  ['ssn socialsecurity socialsecuritynumber socialsecurityno socialinsurancenumber taxid taxidnumber taxidentificationnumber taxpayerid taxpayeridentificationnumber taxnumber itin nationalid nationalidnumber nationalidentitynumber nationalinsurancenumber nationalinsurance nino cpf cnpj cpfcnpj curp aadhaar aadhar aadhaarnumber aadharnumber aadhaarno aadharno steuerid steuernummer steueridentifikationsnummer codicefiscale pesel personnummer fiscalcode passportnumber passportno driverlicense driverslicense driverlicensenumber driverslicensenumber driverlicence driverslicence drivinglicense drivinglicence drivinglicensenumber drivinglicencenumber bvn', sure],
  ['dni identitynumber identitycardnumber idcardnumber emiratesid', likely],
  ['idnumber', { ...likely, needs: IDENTITY }],
  ['tin ein fein', { ...likely, needs: TAX }],
  ['nin', { ...likely, needs: ['bvn', 'nimc', 'insurance', ...IDENTITY] }],
  ['nie', { ...likely, needs: ['dni', 'nif'] }],
  ['pan pannumber panno pancard pancardnumber', { ...likely, needs: INDIA, unless: ['cvv', 'cvc', 'cardholder', 'expiry', 'luhn'] }],
];

const BIRTH: readonly Row[] = [
  ['dob dateofbirth birthdate birthday birthdt datedenaissance datenaissance geburtsdatum fechanacimiento fechadenacimiento datanascimento datadenascimento', sure],
];

const CONTACT: readonly Row[] = [
  ['email emailaddress mail emailid phone phonenumber phoneno mobilenumber mobileno mobilephone telephone telephonenumber cellphone whatsappnumber contactnumber homeaddress streetaddress billingaddress shippingaddress mailingaddress postaladdress addressline1 billingdetail', likely],
];

const NAMED: readonly (readonly [LabelKind, readonly Row[]])[] = [
  ['password', PASSWORD],
  ['token', TOKEN],
  ['bank-account', ACCOUNT],
  ['national-id', IDENTITY_NUMBER],
  ['birth-date', BIRTH],
  ['contact', CONTACT],
];

/** By the joined words of the noun, in the singular. */
export const HEADS: ReadonlyMap<string, Claim> = new Map(
  NAMED.flatMap(([kind, rows]) => rows.flatMap(([names, claim]) => names.split(' ').map((name) => [name, { kind, ...claim }] as const))),
);
