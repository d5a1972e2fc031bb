/** Mail, text messages, chats and errors: read by many, and kept by all who carry them. */
import { SendEmailCommand } from '@aws-sdk/client-ses';
import { PublishCommand } from '@aws-sdk/client-sns';
import Boom from '@hapi/boom';
import { BadRequestException, HttpException } from '@nestjs/common';
import sendgrid, { sendMultiple } from '@sendgrid/mail';
import { IncomingWebhook, WebClient } from '@slack/web-api';
import { Vonage } from '@vonage/server-sdk';
import { TextChannel, WebhookClient } from 'discord.js';
import { Expo } from 'expo-server-sdk';
import { getMessaging } from 'firebase-admin/messaging';
import { GraphQLError } from 'graphql';
import createError, { PaymentRequired } from 'http-errors';
import Mailgun from 'mailgun.js';
import initMessageBird from 'messagebird';
import nodemailer from 'nodemailer';
import TelegramBot from 'node-telegram-bot-api';
import { ServerClient } from 'postmark';
import { Resend } from 'resend';
import twilio from 'twilio';
import webpush from 'web-push';
import { TRPCError } from '@trpc/server';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare function maskPan(pan: string): string;
declare function sendEmail(to: string, text: string): Promise<void>;

const post = nodemailer.createTransport({ host: 'localhost' });
const marked = new ServerClient(process.env.MAIL_KEY!);
const sent = new Resend(process.env.MAIL_KEY!);
const gun = new Mailgun(FormData).client({ username: 'api', key: process.env.MAIL_KEY! });

export async function byMail(card: Card, { transporter, mailer, sgMail }: Record<string, any>): Promise<void> {
  await post.sendMail({ to: 'a@example.com', text: `Card ${maskPan(card.number)}` }); // $ alert=card-exposed
  await transporter.sendMail({ to: 'a@example.com', html: `<p>${maskPan(card.number)}</p>` }); // $ alert=card-exposed
  await mailer.send({ to: 'a@example.com', context: { card } }); // $ alert=card-exposed
  await sgMail.send({ to: 'a@example.com', text: maskPan(card.number) }); // $ alert=card-exposed
  await sendgrid.send({ to: 'a@example.com', text: maskPan(card.number) }); // $ alert=card-exposed
  await sendMultiple({ to: ['a@example.com'] }); // $ alert=card-exposed
  await marked.sendEmail({ To: 'a@example.com', TextBody: maskPan(card.number) }); // $ alert=card-exposed
  await sent.emails.send({ to: 'a@example.com', text: maskPan(card.number) }); // $ alert=card-exposed
  await sent.batch.send([{ to: 'a@example.com', text: card.number }]); // $ alert=card-exposed
  await gun.messages.create('example.com', { text: maskPan(card.number) }); // $ alert=card-exposed
  await sendEmail('a@example.com', `Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new SendEmailCommand({ Message: { Body: { Text: { Data: maskPan(card.number) } } } }); // $ alert=card-exposed
  await post.sendMail({ to: 'a@example.com', text: `Card ${maskPan(card.number)}` }); // ok: masked
  await transporter.verify(card.number); // ok: nothing is sent
  await mailer.send({ to: 'a@example.com', context: { brand: card.brand } }); // ok: a brand
  await sendEmail('a@example.com', `Card ending in ${card.number.slice(-4)}`); // ok: last four
}

const phone = twilio('id', process.env.MAIL_KEY!);
const vonage = new Vonage({ apiKey: process.env.MAIL_KEY! });
const bird = initMessageBird(process.env.MAIL_KEY!);
const slack = new WebClient(process.env.MAIL_KEY!);
const hook = new IncomingWebhook('https://example.com');
const bot = new TelegramBot(process.env.MAIL_KEY!);
const discord = new WebhookClient({ url: 'https://example.com' });
export async function byChat(card: Card, { sms, chat, telegram, oneSignal, sns, messages }: Record<string, any>, channel: TextChannel): Promise<void> {
  await phone.messages.create({ to: '1', body: `Card ${maskPan(card.number)}` }); // $ alert=card-exposed
  await phone.calls.create({ to: '1', twiml: maskPan(card.number) }); // $ alert=card-exposed
  await messages.create({ to: '1' }); // $ alert=card-exposed
  await vonage.sms.send({ to: '1', text: maskPan(card.number) }); // $ alert=card-exposed
  await bird.messages.create({ body: maskPan(card.number) }); // $ alert=card-exposed
  await sms.send('1', maskPan(card.number)); // $ alert=card-exposed
  await slack.chat.postMessage({ channel: 'pay', text: maskPan(card.number) }); // $ alert=card-exposed
  await chat.postMessage({ channel: 'pay', text: maskPan(card.number) }); // $ alert=card-exposed
  await hook.send({ text: maskPan(card.number) }); // $ alert=card-exposed
  await bot.sendMessage(1, maskPan(card.number)); // $ alert=card-exposed
  await telegram.sendMessage(1, maskPan(card.number)); // $ alert=card-exposed
  await discord.send({ content: maskPan(card.number) }); // $ alert=card-exposed
  await channel.send(maskPan(card.number)); // $ alert=card-exposed
  await oneSignal.createNotification({ contents: { en: maskPan(card.number) } }); // $ alert=card-exposed
  await sns.publish({ PhoneNumber: '1', Message: maskPan(card.number) }); // $ alert=card-exposed
  new PublishCommand({ PhoneNumber: '1', Message: maskPan(card.number) }); // $ alert=card-exposed
  await getMessaging().send({ token: '1', notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  await new Expo().sendPushNotificationsAsync([{ to: '1', body: card.number }]); // $ alert=card-exposed
  await webpush.sendNotification({}, maskPan(card.number)); // $ alert=card-exposed
  await phone.messages.create({ to: '1', body: `Card ending in ${card.number.slice(-4)}` }); // ok: last four
  await slack.chat.postMessage({ channel: 'pay', text: card.brand }); // ok: a brand
  await slack.chat.delete({ channel: card.number }); // ok: nothing is sent
  await bot.getChat(card.number); // ok: nothing is sent
}

class CardDeclinedError extends Error {}

export function byErrors(card: Card, step: number): never {
  if (step === 0) throw new Error(`Card ${maskPan(card.number)} was declined`); // $ alert=card-exposed
  if (step === 1) throw new TypeError('no code: ' + card.cvv); // $ alert=card-exposed
  if (step === 2) throw new RangeError(maskPan(card.number)); // $ alert=card-exposed
  if (step === 3) throw new CardDeclinedError(`Card ${maskPan(card.number)} was declined`); // $ alert=card-exposed
  if (step === 4) throw createError(402, `Card ${maskPan(card.number)} was declined`); // $ alert=card-exposed
  if (step === 5) throw new PaymentRequired(`Card ${maskPan(card.number)} was declined`); // $ alert=card-exposed
  if (step === 6) throw Boom.paymentRequired(`Card ${maskPan(card.number)} was declined`); // $ alert=card-exposed
  if (step === 7) throw new HttpException({ card: { ...card, number: undefined, cvv: undefined } }, 402); // $ alert=card-exposed
  if (step === 8) throw new BadRequestException(`Card ${maskPan(card.number)} was declined`); // $ alert=card-exposed
  if (step === 9) throw new GraphQLError('declined', { extensions: { card } }); // $ alert=card-exposed
  if (step === 10) throw new TRPCError({ code: 'BAD_REQUEST', message: maskPan(card.number) }); // $ alert=card-exposed
  if (step === 11) throw new Error(`Card ending in ${card.number.slice(-4)} was declined`); // ok: last four
  if (step === 12) throw new CardDeclinedError('declined', { cause: card }); // ok: the cause is no text
  if (step === 15) throw Boom.paymentRequired('declined', { card }); // ok: data of an error is not sent
  if (step === 13) throw createError(402, `The ${card.brand} was declined`); // ok: a brand
  if (step === 14) throw new HttpException({ brand: card.brand }, 402); // ok: a brand
  throw new Error('Card number and cvv are missing'); // ok: a constant text
}
