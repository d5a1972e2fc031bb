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

export const transport = nodemailer.createTransport({ auth: { pass: process.env.NODEMAILER_PASS! } }); // $ alert=hardcoded-secret
sendgrid.setApiKey(process.env.SENDGRID_SECRET!); // $ alert=hardcoded-secret
export const mailgunClient = mailgun({ apiKey: process.env.API_KEY!, domain: 'shop.example' }); // $ alert=hardcoded-secret
export const postmarkServer = new postmark.ServerClient(process.env.POSTMARK_SECRET!); // $ alert=hardcoded-secret
export const postmarkAccount = new postmark.AccountClient(process.env.POSTMARK_SECRET_2!); // $ alert=hardcoded-secret
export const resend = new Resend(process.env.RESEND_SECRET!); // $ alert=hardcoded-secret
mailchimp.setConfig({ apiKey: process.env.API_KEY!, server: 'us1' }); // $ alert=hardcoded-secret
export const mandrillClient = mandrill(process.env.MANDRILL_SECRET!); // $ alert=hardcoded-secret
export const mailbox = new Imap({ user: given, password: process.env.IMAP_PASSWORD! }); // $ alert=hardcoded-secret
export const mailFlow = new ImapFlow({ auth: { pass: process.env.IMAP_FLOW_PASS! } }); // $ alert=hardcoded-secret
new SshClient().connect({ username: given, password: process.env.PASSWORD! }); // $ alert=hardcoded-secret
new Sftp().connect({ username: given, password: process.env.PASSWORD! }); // $ alert=hardcoded-secret
new NodeSSH().connect({ username: given, password: process.env.PASSWORD! }); // $ alert=hardcoded-secret
const files = new basicFtp.Client();
files.access({ user: given, password: process.env.FILES_PASSWORD! }); // $ alert=hardcoded-secret
files.login('wallet', process.env.FILES_PASSWORD!); // $ alert=hardcoded-secret
new Ftp().connect({ user: given, password: process.env.PASSWORD! }); // $ alert=hardcoded-secret
export const sms = twilio('AC1', process.env.TWILIO_SECRET!); // $ alert=hardcoded-secret
export const smsClient = new Twilio('AC1', process.env.TWILIO_SECRET!); // $ alert=hardcoded-secret
export const isFromTwilio = twilio.validateRequest(process.env.TWILIO_SECRET!, given, '/sms', {}); // $ alert=hardcoded-secret
export const slack = new WebClient(process.env.WEB_CLIENT_SECRET!); // $ alert=hardcoded-secret
export const slackApp = new SlackApp({ signingSecret: process.env.SIGNING_SECRET! }); // $ alert=hardcoded-secret
export const octokit = new Octokit({ auth: process.env.OCTOKIT_AUTH! }); // $ alert=hardcoded-secret
new DiscordClient({}).login(process.env.SECRET!); // $ alert=hardcoded-secret
new REST().setToken(process.env.SET_TOKEN_SECRET!); // $ alert=hardcoded-secret
export const telegraf = new Telegraf(process.env.TELEGRAF_SECRET!); // $ alert=hardcoded-secret
export const telegram = new TelegramBot(process.env.TELEGRAM_BOT_SECRET!, { polling: true }); // $ alert=hardcoded-secret
export const twitter = new TwitterApi({ appKey: given, appSecret: process.env.APP_SECRET! }); // $ alert=hardcoded-secret
export const twit = new Twit({ consumer_key: given, consumer_secret: process.env.CONSUMER_SECRET! }); // $ alert=hardcoded-secret
export const pusher = new Pusher({ appId: given, key: given, secret: process.env.PUSHER_SECRET! }); // $ alert=hardcoded-secret
export const openai = new OpenAI({ apiKey: process.env.API_KEY! }); // $ alert=hardcoded-secret
export const openaiSettings = new Configuration({ apiKey: process.env.API_KEY! }); // $ alert=hardcoded-secret
export const anthropic = new Anthropic({ apiKey: process.env.API_KEY! }); // $ alert=hardcoded-secret
export const gemini = new GoogleGenerativeAI(process.env.GOOGLE_GENERATIVE_AI_SECRET!); // $ alert=hardcoded-secret
export const datadogSettings = datadog.createConfiguration({ authMethods: { apiKeyAuth: process.env.API_KEY_AUTH! } }); // $ alert=hardcoded-secret
export const transportWithoutLogin = nodemailer.createTransport({ host: 'localhost', port: 25 }); // ok: no login
export const smsFromEnvironment = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN); // ok: from the environment
export const openaiFromEnvironment = new OpenAI({ apiKey: process.env.OPENAI_API_KEY }); // ok: from the environment
export const openaiToSet = new OpenAI({ apiKey: 'your-api-key' }); // ok: a place for a key
export const slackAnonymous = new WebClient(); // ok: no token
files.access({ host: 'bank.internal', user: 'wallet', password: process.env.FTP_PASSWORD }); // ok: from the environment
