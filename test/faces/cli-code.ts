/** Small files with one finding each, for the tests of the command line. */

/** One error of tls-verification-off. */
export const INSECURE = `import https from 'node:https';
export const agent = new https.Agent({ rejectUnauthorized: false });
`;

export const CLEAN = `export const answer = 42;\n`;

/** One finding, in code that cannot be parsed further down. */
export const BROKEN = `${INSECURE}\nexport function half( {\n`;

/** Larger than what is analysed, and not minified. */
export const TOO_LARGE = 'export const value = 1;\n'.repeat(100_000);

/** Put together from parts, so that nothing takes this file for a leak. */
export const SECRET = ['sk', 'live', '51Hq8Zk2eZvKYlo2CnTr4Xw9'].join('_');

export const WITH_SECRET = `import Stripe from 'stripe';
export const stripe = new Stripe('${SECRET}');
`;

/** Severity of the one rule that the code above sets off. */
export const configured = (severity: string): string => JSON.stringify({ rules: { 'tls-verification-off': severity } });
