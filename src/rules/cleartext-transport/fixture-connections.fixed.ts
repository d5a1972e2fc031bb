/** Mail, files and calls of procedures: connections that are told whether to encrypt. */
import * as grpc from '@grpc/grpc-js';
import { Client as Files } from 'basic-ftp';
import nodemailer from 'nodemailer';
import { Telnet } from 'telnet-client';

interface Service {
  close(): void;
}

declare const Payments: new (address: string | undefined, credentials: unknown) => Service;

const OLD = { host: 'mail.acme-bank.com', port: 25 };

export const never = nodemailer.createTransport({ host: 'mail.acme-bank.com', requireTLS: true }); // $ alert=cleartext-transport:warning
export const notAsked = nodemailer.createTransport({ host: 'mail.acme-bank.com', secure: false, requireTLS: true }); // $ alert=cleartext-transport:warning
export const agreed = nodemailer.createTransport({ host: 'mail.acme-bank.com', port: 587, secure: false, requireTLS: true }); // $ alert=cleartext-transport:info
export const somewhere = nodemailer.createTransport({ host: process.env.MAIL_HOST, port: 587, secure: false, requireTLS: true }); // $ alert=cleartext-transport:info
export const relayed = nodemailer.createTransport(OLD); // $ alert=cleartext-transport:warning
export const byAddress = nodemailer.createTransport('smtps://mail.acme-bank.com'); // $ alert=cleartext-transport
export const asked = nodemailer.createTransport({ host: 'mail.acme-bank.com', port: 587, secure: false, requireTLS: true }); // ok: TLS or nothing
export const encrypted = nodemailer.createTransport({ host: 'mail.acme-bank.com', port: 465, secure: true }); // ok: encrypted
export const byPort = nodemailer.createTransport({ host: 'mail.acme-bank.com', port: 465 }); // ok: encrypted by its port
export const catcher = nodemailer.createTransport({ host: 'localhost', port: 1025, secure: false, ignoreTLS: true }); // ok: this machine
export const byService = nodemailer.createTransport({ service: 'gmail' }); // ok: known to the library
export const byEncryptedAddress = nodemailer.createTransport('smtps://mail.acme-bank.com'); // ok: encrypted

export async function fetchStatements(): Promise<void> {
  const client = new Files();
  await client.access({ host: 'files.acme-bank.com', user: 'ledger', secure: true }); // $ alert=cleartext-transport
  await client.access({ host: 'files.acme-bank.com', user: 'ledger' }); // $ alert=cleartext-transport
  await client.access({ host: 'files.acme-bank.com', user: 'ledger', secure: true }); // ok: encrypted
  await client.access({ host: 'ftp', user: 'ledger' }); // ok: a container
  const terminal = new Telnet();
  await terminal.connect({ host: 'terminal.acme-bank.com' }); // $ alert=cleartext-transport
  await terminal.connect({ host: '192.168.1.30' }); // ok: the network of the house
}

export const payments = new Payments('payments.acme-bank.com:50051', grpc.credentials.createInsecure()); // $ alert=cleartext-transport
export const elsewhere = new Payments(process.env.PAYMENTS, grpc.credentials.createInsecure()); // $ alert=cleartext-transport:info
export const nearby = new Payments('localhost:50051', grpc.credentials.createInsecure()); // ok: this machine
export const container = new Payments('payments:50051', grpc.credentials.createInsecure()); // ok: a container
export const secured = new Payments('payments.acme-bank.com:50051', grpc.credentials.createSsl()); // ok: encrypted

const server = new grpc.Server();
export function listen(): void {
  server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), () => undefined); // $ alert=cleartext-transport:info
}
