/** Programs that are run, and versions that are switched off by bits. */
import { exec, execSync, spawn } from 'node:child_process';
import constants from 'node:constants';
import crypto from 'node:crypto';
import https from 'node:https';
import * as tls from 'node:tls';

declare const address: string;
declare const note: { exec(text: string): void };

exec('curl -k https://bank.example.com/rates'); // $ alert=tls-verification-off
execSync(`curl -sSk -o rates.json ${address}`); // $ alert=tls-verification-off
execSync('cd /tmp && curl --insecure --silent https://bank.example.com/rates'); // $ alert=tls-verification-off
spawn('curl', ['--insecure', address]); // $ alert=tls-verification-off
spawn('curl', ['-k', address]); // $ alert=tls-verification-off
exec('wget --no-check-certificate https://bank.example.com/rates'); // $ alert=tls-verification-off
exec('git -c http.sslVerify=false clone https://git.bank.example.com/rates'); // $ alert=tls-verification-off
exec('curl -sS https://bank.example.com/rates'); // ok: checked
exec('curl --keepalive-time 5 https://bank.example.com/rates'); // ok: checked
exec('curl -k https://localhost:8443/health'); // ok: this machine
exec('tar -k -xf rates.tar; curl https://bank.example.com'); // ok: of another program
spawn('sort', ['-k', '2']); // ok: of another program
exec('git -c http.sslVerify=true fetch'); // ok: checked
note.exec('how to do without curl'); // ok: words

export const oldest = https.createServer({ secureOptions: constants.SSL_OP_NO_TLSv1_2 | constants.SSL_OP_NO_TLSv1_3 }); // $ alert=tls-verification-off
const WITHOUT = crypto.constants.SSL_OP_NO_TLSv1_3 | crypto.constants.SSL_OP_NO_TLSv1_2 | crypto.constants.SSL_OP_NO_SSLv3;
export const byName = tls.createServer({ secureOptions: WITHOUT }); // $ alert=tls-verification-off
export const newest = https.createServer({ secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1 }); // ok: what is old is switched off
export const newestAlone = https.createServer({ secureOptions: constants.SSL_OP_NO_TLSv1_2 }); // ok: TLS 1.3 is left
export const older = https.createServer({ secureOptions: constants.SSL_OP_NO_TLSv1_3 }); // ok: TLS 1.2 is left
export const unneeded = https.createServer({ secureOptions: constants.SSL_OP_NO_SSLv2 | constants.SSL_OP_NO_SSLv3 }); // ok: Node allows nothing before TLS 1.2 by itself
export const ordered = https.createServer({ secureOptions: constants.SSL_OP_CIPHER_SERVER_PREFERENCE }); // ok: nothing of versions
