/** A page that has crypto-js from a script tag. */
export const page1 = (text: string, key: string) => CryptoJS.DES.encrypt(text, key).toString(); // $ alert=weak-cipher:error
export const page2 = (text: string, key: string) => CryptoJS.DES.decrypt(text, key).toString(); // $ alert=weak-cipher:warning
export const page3 = (text: string, key: string) => CryptoJS.TripleDES.encrypt(text, key).toString(); // $ alert=weak-cipher:error
export const page4 = (text: string, key: string) => CryptoJS.TripleDES.decrypt(text, key).toString(); // $ alert=weak-cipher:warning
export const page5 = (text: string, key: string) => CryptoJS.RC4.encrypt(text, key).toString(); // $ alert=weak-cipher:error
export const page6 = (text: string, key: string) => CryptoJS.RC4.decrypt(text, key).toString(); // $ alert=weak-cipher:warning
export const page7 = (text: string, key: string) => CryptoJS.Rabbit.encrypt(text, key).toString(); // $ alert=weak-cipher:warning
export const page8 = (text: string, key: string) => CryptoJS.Rabbit.decrypt(text, key).toString(); // $ alert=weak-cipher:info
export const page9 = (text: string, key: string) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }).toString(); // $ alert=weak-cipher:error
export const page10 = (text: string, key: string) => CryptoJS.AES.decrypt(text, key, { mode: CryptoJS.mode.ECB }).toString(); // $ alert=weak-cipher:warning

export const fine1 = (text: string) => CryptoJS.enc.Utf8.parse(text); // ok: nothing is encrypted
export const fine2 = () => CryptoJS.mode.ECB; // ok: nothing is encrypted with it
export const fine3 = (DES: { encrypt(text: string): string }, text: string) => DES.encrypt(text); // ok: something that is only called so
export const fine4 = () => CryptoJS.lib.WordArray.random(16); // ok: bytes that are drawn
export const fine5 = (text: string) => `DES.encrypt(${text})`; // ok: a text

export const forged1 = (key: string) => forge.cipher.createCipher('DES-CBC', key); // $ alert=weak-cipher:error
export const forged2 = (key: string) => forge.cipher.createDecipher('DES-CBC', key); // $ alert=weak-cipher:warning
export const forged3 = () => forge.pki.rsa.generateKeyPair(3072); // $ alert=weak-key-size
export const fine6 = (key: string) => forge.cipher.createCipher('AES-GCM', key); // ok: authenticated
export const fine7 = (forge: { cipher: { createCipher(name: string): string } }) => forge.cipher.createCipher('DES'); // ok: something that is only called so
