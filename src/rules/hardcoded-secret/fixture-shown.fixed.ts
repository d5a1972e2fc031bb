/** What is shown of a secret, stands in its place, or is made for everybody; and what only looks like that. */
import cloudinary from 'cloudinary';
import session from 'express-session';
import { S3 } from '@aws-sdk/client-s3';
import { io } from 'socket.io-client';

declare function read(options: { privateKey?: string; publicKey?: string }): void;

// --- keys that break off ---

read({ privateKey: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC4...' }); // ok: it breaks off
read({ privateKey: '-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC4\n[…]\n-----END RSA PRIVATE KEY-----' }); // ok: no key can be read from it
read({ privateKey: process.env.PRIVATE_KEY! }); // $ alert=hardcoded-secret
read({ privateKey: process.env.PRIVATE_KEY_2! }); // $ alert=hardcoded-secret
read({ privateKey: process.env.PRIVATE_KEY_3! }); // $ alert=hardcoded-secret

// --- made for everybody ---

export const posthog = { apiKey: 'phc_q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0q7Zt2Vn' }; // ok: a project key writes events and reads nothing
export const POSTHOG_API_KEY = process.env.POSTHOG_API_KEY || 'phc_q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0q7Zt2Vn'; // ok: the same as a default
export const posthogPersonal = { apiKey: process.env.API_KEY! }; // $ alert=hardcoded-secret

// --- in the place of a secret ---

export const toChange = session({ secret: '-- COOKIE SECRET; CHANGE ME --', cookie: { secure: true, sameSite: 'lax' } }); // ok: a place for a secret
export const changed = session({ secret: process.env.SESSION_SECRET!, cookie: { secure: true, sameSite: 'lax' } }); // $ alert=hardcoded-secret

cloudinary.v2.config({
  cloud_name: process.env.CLOUDINARY_CLOUD_NAME || 'cloudinary_cloud_name',
  api_key: process.env.CLOUDINARY_KEY || 'cloudinary_key', // ok: its own name
  api_secret: process.env.CLOUDINARY_SECRET || 'cloudinary_secret', // ok: its own name
});
export const shopSecret = process.env.SHOP_SECRET!; // $ alert=hardcoded-secret
export const adminPassword = process.env.ADMIN_PASSWORD!; // $ alert=hardcoded-secret

const { S3_ACCESS_KEY_ID: accessKeyId = 'storage', S3_SECRET_ACCESS_KEY: secretAccessKey = 'storage' } = process.env; // ok: the id as well
const { S3_BACKUP_KEY_ID: backupKeyId = 'storage', S3_BACKUP_SECRET_KEY: backupSecretKey = 'storage-7-backups' } = process.env; // $ alert=hardcoded-secret
export const stores = [new S3({ credentials: { accessKeyId, secretAccessKey } }), new S3({ credentials: { accessKeyId: backupKeyId, secretAccessKey: backupSecretKey } })];

// --- the address, and not the token beside it ---

export function follow(settings: { address?: string }, token: string) {
  const address = settings.address ?? 'https://live.example.com';
  return io(address, { auth: { token } }); // ok: the token is handed in
}
export const followed = (address: string) => io(address, { auth: { token: process.env.IO_TOKEN! } }); // $ alert=hardcoded-secret
