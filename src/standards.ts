/** Titles of the standards that rules cite by id. CWE: cwe.mitre.org. PCI DSS 4.0.1: requirement numbers, titles in our own words. */

export const CWE: Readonly<Record<number, string>> = {
  20: 'Improper Input Validation',
  197: 'Numeric Truncation Error',
  209: 'Generation of Error Message Containing Sensitive Information',
  295: 'Improper Certificate Validation',
  312: 'Cleartext Storage of Sensitive Information',
  327: 'Use of a Broken or Risky Cryptographic Algorithm',
  328: 'Use of Weak Hash',
  338: 'Use of Cryptographically Weak Pseudo-Random Number Generator',
  532: 'Insertion of Sensitive Information into Log File',
  598: 'Use of GET Request Method With Sensitive Query Strings',
  602: 'Client-Side Enforcement of Server-Side Security',
  681: 'Incorrect Conversion between Numeric Types',
  682: 'Incorrect Calculation',
  798: 'Use of Hard-coded Credentials',
  922: 'Insecure Storage of Sensitive Information',
  1077: 'Floating Point Comparison with Incorrect Operator',
  1116: 'Inaccurate Comments',
  1339: 'Insufficient Precision or Accuracy of a Real Number',
};

export const PCI: Readonly<Record<string, string>> = {
  '3.3.1': 'Sensitive authentication data is not kept after authorization',
  '3.3.1.2': 'The card verification code is not kept after authorization',
  '3.4.1': 'The card number is masked wherever it is shown',
  '3.5.1': 'The card number is unreadable wherever it is stored',
  '3.5.1.1': 'Hashes that protect the card number are keyed cryptographic hashes',
  '3.6.1': 'Keys that protect stored account data are protected against disclosure',
  '3.7.1': 'Keys that protect stored account data are generated strong',
  '4.2.1': 'Card data crosses open networks only under strong cryptography and trusted certificates',
  '4.2.2': 'Card numbers sent by end-user messaging are unreadable',
  '6.2.4': 'Software is built so that common attacks and faults are prevented',
  '8.3.2': 'Authentication factors are unreadable wherever they are sent and stored',
  '8.6.2': 'Passwords of system accounts are not hard-coded in scripts, configuration or source',
};
