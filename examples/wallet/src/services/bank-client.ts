/** The bank's payout interface: mutual TLS with a client certificate. */
import { readFileSync } from 'node:fs';
import * as https from 'node:https';
import { Agent } from 'node:https';
import { connect } from 'node:tls';
import { bank } from '../config';

const certificate = readFileSync(process.env.BANK_CERT_FILE ?? 'client.pem');
const key = readFileSync(process.env.BANK_KEY_FILE ?? 'client.key');

const payoutAgent = new Agent({
  cert: certificate,
  key,
  keepAlive: true,
  rejectUnauthorized: false,
});

const statementAgent = new Agent({
  cert: certificate,
  key,
  minVersion: 'TLSv1.2',
  rejectUnauthorized: true,
});

export function sendPayout(iban: string, amountCents: number, reference: string): Promise<number> {
  const body = JSON.stringify({ iban, amountCents, reference });
  return new Promise((resolve, reject) => {
    const request = https.request({ host: bank.host, path: '/payouts', method: 'POST', agent: payoutAgent }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}

export function fetchStatement(day: string, onData: (chunk: Buffer) => void): void {
  https.get({ host: bank.host, path: `/statements/${day}`, agent: statementAgent }, (response) => response.on('data', onData));
}

/** The old notification port, until the bank has moved all merchants. */
export function listenForNotices(onNotice: (line: string) => void): void {
  const socket = connect({ host: bank.host, port: 7443, cert: certificate, key, minVersion: 'TLSv1' });
  socket.on('data', (chunk) => onNotice(chunk.toString('utf8')));
}
