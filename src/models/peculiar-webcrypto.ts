/** Web Crypto as a package: `new Crypto().subtle`. */
import type { Model } from '../engine/model';
import { webCryptoBelow } from './web-crypto';

const KEPT = /\.(?:encrypt|generateKey|deriveBits|importKey)$/;

const peculiarWebcrypto: Model = {
  module: '@peculiar/webcrypto',
  aliases: ['node-webcrypto-ossl', 'webcrypto-liner'],
  fields: { 'Crypto.subtle': { returns: 'SubtleCrypto' } },
  functions: Object.fromEntries(Object.entries(webCryptoBelow('SubtleCrypto')).filter(([name]) => KEPT.test(name))),
};

export default peculiarWebcrypto;
