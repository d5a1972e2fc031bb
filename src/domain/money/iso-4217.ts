/**
 * How many decimals the minor unit of a currency has, by ISO 4217 (List One, 2024). Those that are not here have no agreed minor unit, or are funds and metals.
 * The mauritanian ouguiya and the malagasy ariary are divided by five and listed with 2.
 */
const TWO =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG';
const ZERO = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE = 'BHD IQD JOD KWD LYD OMR TND';

const of = (list: string, exponent: number) => list.split(' ').map((code) => [code, exponent] as const);

export const ISO_EXPONENTS: Readonly<Record<string, number | undefined>> = Object.fromEntries([...of(TWO, 2), ...of(ZERO, 0), ...of(THREE, 3), ['CLF', 4], ['UYW', 4]]);
