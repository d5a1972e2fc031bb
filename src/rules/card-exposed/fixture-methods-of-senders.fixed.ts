/** What sends, and what throws, method by method. */
import * as mail from '@aws-sdk/client-ses';
import * as topics from '@aws-sdk/client-sns';
import Boom from '@hapi/boom';
import { BadRequestException, ConflictException, ForbiddenException, InternalServerErrorException, NotFoundException, UnauthorizedException, UnprocessableEntityException } from '@nestjs/common';
import grid from '@sendgrid/mail';
import { WebClient } from '@slack/web-api';
import { Vonage } from '@vonage/server-sdk';
import { Message, WebhookClient } from 'discord.js';
import { getMessaging } from 'firebase-admin/messaging';
import * as httpErrors from 'http-errors';
import Telegram from 'node-telegram-bot-api';
import { ServerClient } from 'postmark';
import { sendNotification } from 'web-push';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}

export function byAwsSdkClientSes(card: Card): void {
  new mail.SendRawEmailCommand({ Message: { Body: { Text: { Data: maskPan(card.number) } } } }); // $ alert=card-exposed
  new mail.SendTemplatedEmailCommand({ Message: { Body: { Text: { Data: maskPan(card.number) } } } }); // $ alert=card-exposed
  new mail.SendRawEmailCommand({ Message: { Body: { Text: { Data: card.brand } } } }); // ok: a brand
}

export function byAwsSdkClientSns(card: Card): void {
  new topics.PublishBatchCommand({ PublishBatchRequestEntries: [{ Message: card.number }] }); // $ alert=card-exposed
  new topics.PublishBatchCommand({ PublishBatchRequestEntries: [{ Message: card.brand }] }); // ok: a brand
}

const hook = new WebhookClient({});
export function byDiscordJs(card: Card, message: Message): void {
  hook.send(maskPan(card.number)); // $ alert=card-exposed
  message.reply(maskPan(card.number)); // $ alert=card-exposed
  hook.send(card.brand); // ok: a brand
}

const phones = getMessaging();
export function byFirebaseAdminMessaging(card: Card): void {
  phones.send({ notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  phones.sendEach({ notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  phones.sendEachForMulticast({ notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  phones.sendMulticast({ notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  phones.sendToDevice({ notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  phones.sendToTopic({ notification: { body: maskPan(card.number) } }); // $ alert=card-exposed
  phones.send({ notification: { body: card.brand } }); // ok: a brand
}

export function byHapiBoom(card: Card): void {
  Boom.badRequest(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.unauthorized(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.forbidden(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.notFound(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.conflict(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.badData(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.internal(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.badImplementation(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.notAcceptable(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new Boom.Boom(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  Boom.badRequest(`Card ${card.brand}`); // ok: a brand
}

export function byHttpErrors(card: Card): void {
  new httpErrors.BadRequest(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new httpErrors.Unauthorized(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new httpErrors.Forbidden(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new httpErrors.NotFound(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new httpErrors.Conflict(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new httpErrors.UnprocessableEntity(`Card ${maskPan(card.number)}`); // $ alert=card-exposed
  new httpErrors.BadRequest(`Card ${card.brand}`); // ok: a brand
}

const marked = new ServerClient(process.env.MAIL_KEY!);
export function byPostmark(card: Card): void {
  marked.sendEmailWithTemplate({ TemplateModel: { card } }); // $ alert=card-exposed
  marked.sendEmailBatch({ TemplateModel: { card } }); // $ alert=card-exposed
  marked.sendEmailWithTemplate({ TemplateModel: { brand: card.brand } }); // ok: a brand
}

export function bySendgridMail(card: Card): void {
  grid.send({ text: maskPan(card.number) }); // $ alert=card-exposed
  grid.send({ text: card.brand }); // ok: a brand
}

const rooms = new WebClient(process.env.MAIL_KEY!);
export function bySlackWebApi(card: Card): void {
  rooms.files.upload({ content: maskPan(card.number) }); // $ alert=card-exposed
  rooms.files.uploadV2({ content: maskPan(card.number) }); // $ alert=card-exposed
  rooms.files.upload({ content: card.brand }); // ok: a brand
}

const group = new Telegram(process.env.MAIL_KEY!);
export function byNodeTelegramBotApi(card: Card): void {
  group.sendMessage(1, maskPan(card.number)); // $ alert=card-exposed
  group.sendMessage(1, card.brand); // ok: a brand
}

const texts = new Vonage({});
export function byVonageServerSdk(card: Card): void {
  texts.messages.send({ text: maskPan(card.number) }); // $ alert=card-exposed
  texts.messages.send({ text: card.brand }); // ok: a brand
}

export function byWebPush(card: Card): void {
  sendNotification({}, maskPan(card.number)); // $ alert=card-exposed
  sendNotification({}, card.brand); // ok: a brand
}

export function byNest(card: Card, step: number): void {
  if (step === 0) throw new BadRequestException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 1) throw new UnauthorizedException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 2) throw new ForbiddenException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 3) throw new NotFoundException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 4) throw new ConflictException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 5) throw new UnprocessableEntityException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 6) throw new InternalServerErrorException({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step < 0) throw new NotFoundException('Card number and cvv are missing'); // ok: a constant text
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
