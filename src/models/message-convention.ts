/** Mail, text messages and chats by what sends them is called. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const all = into('message', 'argument[*]');

const model: Model = {
  conventions: [
    { receivers: ['transporter', 'mailer', 'mailtransport', 'mailerservice', 'mailservice', 'emailservice', 'smtp', 'transport', 'nodemailer'], methods: ['sendMail', 'send', 'sendEmail'], behaviour: all },
    { receivers: ['sgmail', 'sendgrid', 'mailgun', 'postmark', 'resend', 'ses', 'emails', 'mandrill', 'mailchimp', 'mailjet'], methods: ['send', 'sendEmail', 'sendRawEmail', 'sendMultiple'], behaviour: all },
    { receivers: [], methods: ['sendMail', 'sendEmail', 'sendSms', 'sendSMS', 'sendSlackMessage', 'sendPushNotification', 'sendWhatsApp'], behaviour: all },
    { receivers: ['sms', 'smsservice', 'twilio', 'nexmo', 'vonage', 'whatsapp'], methods: ['send', 'sendSms', 'sendMessage', 'sendMessageAsync'], behaviour: all },
    { receivers: ['messages'], methods: ['create'], behaviour: into('message', 'argument[0].body', 'argument[0].text', 'argument[0].content') },
    { receivers: ['chat'], methods: ['postMessage', 'update', 'postEphemeral', 'scheduleMessage'], behaviour: all },
    { receivers: ['bot', 'telegram', 'webhook', 'slack', 'slackclient', 'discord', 'teams', 'incomingwebhook'], methods: ['send', 'sendMessage', 'postMessage', 'notify'], behaviour: all },
    { receivers: ['onesignal', 'messaging', 'fcm', 'apn', 'webpush', 'expo'], methods: ['send', 'createNotification', 'sendMulticast', 'sendNotification', 'sendToDevice', 'sendPushNotificationsAsync'], behaviour: all },
    { receivers: ['sns', 'snsclient'], methods: ['publish'], behaviour: all },
  ],
};

export default model;
