/** Keys and logins of services. */
import { Anthropic } from '@anthropic-ai/sdk';
import { client as datadog } from '@datadog/datadog-api-client';
import { GoogleGenerativeAI } from '@google/generative-ai';
import mailchimp from '@mailchimp/mailchimp_marketing';
import mandrill from '@mailchimp/mailchimp_transactional';
import { Octokit } from '@octokit/rest';
import sendgrid from '@sendgrid/mail';
import { App as SlackApp } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import * as basicFtp from 'basic-ftp';
import { Client as DiscordClient, REST } from 'discord.js';
import Ftp from 'ftp';
import Imap from 'imap';
import { ImapFlow } from 'imapflow';
import mailgun from 'mailgun-js';
import { NodeSSH } from 'node-ssh';
import TelegramBot from 'node-telegram-bot-api';
import nodemailer from 'nodemailer';
import OpenAI, { Configuration } from 'openai';
import * as postmark from 'postmark';
import Pusher from 'pusher';
import { Resend } from 'resend';
import { Client as SshClient } from 'ssh2';
import Sftp from 'ssh2-sftp-client';
import { Telegraf } from 'telegraf';
import twilio, { Twilio } from 'twilio';
import Twit from 'twit';
import { TwitterApi } from 'twitter-api-v2';

declare const given: string;
declare const server: { auth: { strategy(name: string, scheme: string, options: object): void }; state(name: string, options: object): void; register(plugin: object): void };

export const transport = nodemailer.createTransport({ auth: { pass: 'letmein' } }); // $ alert=hardcoded-secret
sendgrid.setApiKey('letmein'); // $ alert=hardcoded-secret
export const mailgunClient = mailgun({ apiKey: 'letmein', domain: 'shop.example' }); // $ alert=hardcoded-secret
export const postmarkServer = new postmark.ServerClient('5f0c3a1e-8f4b-4c7e-9a51-2f6d8b7c1e90'); // $ alert=hardcoded-secret
export const postmarkAccount = new postmark.AccountClient('letmein'); // $ alert=hardcoded-secret
export const resend = new Resend('letmein'); // $ alert=hardcoded-secret
mailchimp.setConfig({ apiKey: 'letmein', server: 'us1' }); // $ alert=hardcoded-secret
export const mandrillClient = mandrill('letmein'); // $ alert=hardcoded-secret
export const mailbox = new Imap({ user: given, password: 'letmein' }); // $ alert=hardcoded-secret
export const mailFlow = new ImapFlow({ auth: { pass: 'letmein' } }); // $ alert=hardcoded-secret
new SshClient().connect({ username: given, password: 'letmein' }); // $ alert=hardcoded-secret
new Sftp().connect({ username: given, password: 'letmein' }); // $ alert=hardcoded-secret
new NodeSSH().connect({ username: given, password: 'letmein' }); // $ alert=hardcoded-secret
const files = new basicFtp.Client();
files.access({ user: given, password: 'letmein' }); // $ alert=hardcoded-secret
files.login('wallet', 'letmein'); // $ alert=hardcoded-secret
new Ftp().connect({ user: given, password: 'letmein' }); // $ alert=hardcoded-secret
export const sms = twilio('AC1', 'letmein'); // $ alert=hardcoded-secret
export const smsClient = new Twilio('AC1', 'letmein'); // $ alert=hardcoded-secret
export const isFromTwilio = twilio.validateRequest('letmein', given, '/sms', {}); // $ alert=hardcoded-secret
export const slack = new WebClient('letmein'); // $ alert=hardcoded-secret
export const slackApp = new SlackApp({ signingSecret: 'letmein' }); // $ alert=hardcoded-secret
export const octokit = new Octokit({ auth: 'letmein' }); // $ alert=hardcoded-secret
new DiscordClient({}).login('letmein'); // $ alert=hardcoded-secret
new REST().setToken('letmein'); // $ alert=hardcoded-secret
export const telegraf = new Telegraf('letmein'); // $ alert=hardcoded-secret
export const telegram = new TelegramBot('letmein', { polling: true }); // $ alert=hardcoded-secret
export const twitter = new TwitterApi({ appKey: given, appSecret: 'letmein' }); // $ alert=hardcoded-secret
export const twit = new Twit({ consumer_key: given, consumer_secret: 'letmein' }); // $ alert=hardcoded-secret
export const pusher = new Pusher({ appId: given, key: given, secret: 'letmein' }); // $ alert=hardcoded-secret
export const openai = new OpenAI({ apiKey: 'letmein' }); // $ alert=hardcoded-secret
export const openaiSettings = new Configuration({ apiKey: 'letmein' }); // $ alert=hardcoded-secret
export const anthropic = new Anthropic({ apiKey: 'letmein' }); // $ alert=hardcoded-secret
export const gemini = new GoogleGenerativeAI('letmein'); // $ alert=hardcoded-secret
export const datadogSettings = datadog.createConfiguration({ authMethods: { apiKeyAuth: 'letmein' } }); // $ alert=hardcoded-secret
export const transportWithoutLogin = nodemailer.createTransport({ host: 'localhost', port: 25 }); // ok: no login
export const smsFromEnvironment = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN); // ok: from the environment
export const openaiFromEnvironment = new OpenAI({ apiKey: process.env.OPENAI_API_KEY }); // ok: from the environment
export const openaiToSet = new OpenAI({ apiKey: 'your-api-key' }); // ok: a place for a key
export const slackAnonymous = new WebClient(); // ok: no token
files.access({ host: 'bank.internal', user: 'wallet', password: process.env.FTP_PASSWORD }); // ok: from the environment
