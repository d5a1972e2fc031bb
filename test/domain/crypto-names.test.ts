/** Names of algorithms, as OpenSSL, WebCrypto, JOSE and libraries spell them. */
import assert from 'node:assert/strict';
import { cipherNamed, isAuthenticated } from '../../src/domain/crypto/ciphers';
import { hashNamed } from '../../src/domain/crypto/hashes';
import { curveBits, groupBits } from '../../src/domain/crypto/keys';

describe('names of algorithms', () => {
  it('of hashes', () => {
    for (const name of ['sha1', 'SHA-1', 'RSA-SHA1', 'sha1WithRSAEncryption', 'ecdsa-with-SHA1', 'HMAC-SHA1', 'DSA-SHA1']) assert.equal(hashNamed(name)?.name, 'SHA-1', name);
    for (const name of ['sha256', 'SHA-256', 'SHA2-256', 'RSA-SHA256', 'hmacWithSHA256']) assert.equal(hashNamed(name)?.strength, 'good', name);
    assert.equal(hashNamed('md5')?.strength, 'broken');
    assert.equal(hashNamed('rmd160')?.strength, 'short');
    assert.equal(hashNamed('base64'), undefined);
  });

  it('of ciphers', () => {
    const told = (name: string) => Object.values(cipherNamed(name) ?? {}).join(' ').trim();
    assert.equal(told('aes-256-gcm'), 'AES good 256 GCM');
    assert.equal(told('aes128'), 'AES good 128');
    assert.equal(told('id-aes192-CCM'), 'AES good 192 CCM');
    assert.equal(told('AES-GCM'), 'AES good  GCM');
    assert.equal(told('A256GCM'), 'AES good 256 GCM');
    assert.equal(told('DES-EDE3-CBC'), 'Triple DES legacy 168 CBC');
    assert.equal(told('des-ecb'), 'DES broken 56 ECB');
    assert.equal(told('http://www.w3.org/2001/04/xmlenc#tripledes-cbc'), 'Triple DES legacy 168 CBC');
    assert.equal(told('rc4'), 'RC4 broken');
    assert.equal(told('bf-cbc'), 'Blowfish legacy  CBC');
    assert.equal(told('chacha20-poly1305'), 'ChaCha20 good 256 POLY1305');
    assert.equal(cipherNamed('utf8'), undefined);
    assert.ok(isAuthenticated('gcm') && !isAuthenticated('CBC'));
  });

  it('of curves and groups', () => {
    assert.equal(curveBits('P-256'), 256);
    assert.equal(curveBits('prime192v1'), 192);
    assert.equal(curveBits('unheard'), undefined);
    assert.equal(groupBits('modp5'), 1536);
  });
});
