/**
 * Packages that fixtures import and that package.json does not list, or that bring no types (accounting, bn.js, numeral): all they give is `any`. What else
 * it lists (decimal.js, zod, the modules of Node) must not stand here, or its real types would be hidden.
 */
declare module '@adyen/api-library';
declare module '@anthropic-ai/sdk';
declare module '@aws-sdk/*';
declare module '@azure/*';
declare module '@clickhouse/client';
declare module '@datadog/browser-rum';
declare module '@datadog/datadog-api-client';
declare module '@dinero.js/core';
declare module '@elastic/elasticsearch';
declare module '@faker-js/faker';
declare module '@faker-js/faker/*';
declare module '@fastify/jwt';
declare module '@google/generative-ai';
declare module '@libsql/client';
declare module '@mailchimp/mailchimp_marketing';
declare module '@mailchimp/mailchimp_transactional';
declare module '@mikro-orm/core';
declare module '@mikro-orm/nestjs';
declare module '@mollie/api-client';
declare module '@nestjs/common';
declare module '@nestjs/graphql';
declare module '@nestjs/mongoose';
declare module '@nestjs/sequelize';
declare module '@nestjs/typeorm';
declare module '@noble/hashes/*';
declare module '@octokit/rest';
declare module '@paddle/paddle-node-sdk';
declare module '@paypal/checkout-server-sdk';
declare module '@paypal/paypal-server-sdk';
declare module '@planetscale/database';
declare module '@sendgrid/mail';
declare module '@sentry/browser';
declare module '@sentry/node';
declare module '@shopify/shopify-api';
declare module '@slack/bolt';
declare module '@slack/web-api';
declare module '@trpc/server';
declare module '@truffle/hdwallet-provider';
declare module '@tsndr/cloudflare-worker-jwt';
declare module '@typegoose/typegoose';
declare module '@upstash/redis';
declare module '@woocommerce/woocommerce-rest-api';
declare module 'accounting';
declare module '@aws-lambda-powertools/logger';
declare module '@google-cloud/logging';
declare module 'consola';
declare module 'electron-log';
declare module 'electron-log/main';
declare module 'npmlog';
declare module 'pino-http';
declare module 'roarr';
declare module '@airbrake/node';
declare module '@bugsnag/js';
declare module '@datadog/browser-logs';
declare module '@elastic/apm-rum';
declare module '@honeybadger-io/js';
declare module 'highlight.run';
declare module '@sentry/nextjs';
declare module 'dd-trace';
declare module 'elastic-apm-node';
declare module 'logrocket';
declare module 'newrelic';
declare module 'prom-client';
declare module 'raygun';
declare module '@amplitude/analytics-browser';
declare module '@braze/web-sdk';
declare module '@fullstory/browser';
declare module '@intercom/messenger-js-sdk';
declare module '@segment/analytics-next';
declare module '@segment/analytics-node';
declare module 'analytics-node';
declare module 'customerio-node';
declare module 'firebase/analytics';
declare module 'mixpanel';
declare module 'mixpanel-browser';
declare module 'posthog-node';
declare module 'react-facebook-pixel';
declare module 'react-ga4';
declare module '@react-native-async-storage/async-storage';
declare module 'react-native-mmkv';
declare module 'localforage';
declare module 'idb';
declare module 'idb-keyval';
declare module 'electron-store';
declare module 'ioredis';
declare module '@aws-sdk/client-s3';
declare module '@aws-sdk/lib-storage';
declare module '@aws-sdk/lib-dynamodb';
declare module '@aws-sdk/client-sqs';
declare module '@aws-sdk/client-eventbridge';
declare module '@google-cloud/storage';
declare module '@google-cloud/pubsub';
declare module 'firebase/firestore';
declare module 'firebase/database';
declare module 'bull';
declare module 'bullmq';
declare module 'kafkajs';
declare module 'fs-extra';
declare module 'js-cookie';
declare module 'react-cookie';
declare module 'next/headers';
declare module 'cookies-next';
declare module '@aws-sdk/client-ses';
declare module '@aws-sdk/client-sns';
declare module '@hapi/boom';
declare module '@vonage/server-sdk';
declare module 'expo-server-sdk';
declare module 'firebase-admin/messaging';
declare module 'http-errors';
declare module 'mailgun.js';
declare module 'messagebird';
declare module 'node-telegram-bot-api';
declare module 'postmark';
declare module 'resend';
declare module 'twilio';
declare module 'web-push';
declare module 'next/navigation';
declare module 'next/link';
declare module 'react-router-dom';
declare module 'aes-js';
declare module 'amqplib';
declare module 'arangojs';
declare module 'argon2';
declare module 'aws-sdk';
declare module 'axios';
declare module 'basic-auth-connect';
declare module 'basic-ftp';
declare module 'bcrypt';
declare module 'better-sqlite3';
declare module 'braintree';
declare module 'bunyan';
declare module 'cassandra-driver';
declare module 'ccxt';
declare module 'chance';
declare module 'class-validator';
declare module 'client-sessions';
declare module 'cloudinary';
declare module 'coinbase-commerce-node';
declare module 'cookie-parser';
declare module 'cookie-session';
declare module 'cookie-signature';
declare module 'cookies';
declare module 'crypto-js';
declare module 'crypto-js/*';
declare module 'cryptr';
declare module 'debug';
declare module 'dotenv';
declare module 'express-basic-auth';
declare module 'express-jwt';
declare module 'express-session';
declare module 'fast-jwt';
declare module 'firebase-admin';
declare module 'firebase-admin/app';
declare module 'firebase-functions';
declare module 'flutterwave-node-v3';
declare module 'ftp';
declare module 'gocardless-nodejs';
declare module 'google-auth-library';
declare module 'googleapis';
declare module 'got';
declare module 'graphql';
declare module 'hash.js';
declare module 'hono/jwt';
declare module 'imap';
declare module 'imapflow';
declare module 'influx';
declare module 'iron-session';
declare module 'iso_8583';
declare module 'jose';
declare module 'js-md5';
declare module 'js-sha1';
declare module 'jsforce';
declare module 'jsonwebtoken';
declare module 'jsrsasign';
declare module 'jws';
declare module 'jwt-simple';
declare module 'keygrip';
declare module 'koa-jwt';
declare module 'kysely';
declare module 'ldapjs';
declare module 'lodash';
declare module 'lodash/*';
declare module 'log4js';
declare module 'loglevel';
declare module 'mailgun-js';
declare module 'mariadb';
declare module 'mathjs';
declare module 'md5';
declare module 'md5-hex';
declare module 'mercadopago';
declare module 'midtrans-client';
declare module 'minio';
declare module 'morgan';
declare module 'mqtt';
declare module 'mssql';
declare module 'mysql';
declare module 'mysql2';
declare module 'nanoid';
declare module 'nanoid/non-secure';
declare module 'neo4j-driver';
declare module 'next-auth';
declare module 'next-auth/providers/github';
declare module 'njwt';
declare module 'node-fetch';
declare module 'node-forge';
declare module 'node-ssh';
declare module 'nodemailer';
declare module 'numeral';
declare module 'object-hash';
declare module 'openai';
declare module 'oracledb';
declare module 'otplib';
declare module 'passport-google-oauth20';
declare module 'passport-jwt';
declare module 'passport-oauth';
declare module 'passport-oauth2';
declare module 'paypal-rest-sdk';
declare module 'paystack';
declare module 'pg';
declare module 'pg-promise';
declare module 'pino';
declare module 'plaid';
declare module 'postgres';
declare module 'posthog-js';
declare module 'ramda';
declare module 'pusher';
declare module 'razorpay';
declare module 'react';
declare module 'redis';
declare module 'request';
declare module 'rethinkdb';
declare module 'rethinkdbdash';
declare module 'routing-controllers';
declare module 'sequelize-typescript';
declare module 'sha1';
declare module 'shortid';
declare module 'signale';
declare module 'simpl-schema';
declare module 'simple-oauth2';
declare module 'sjcl';
declare module 'snowflake-sdk';
declare module 'socket.io-client';
declare module 'spark-md5';
declare module 'speakeasy';
declare module 'square';
declare module 'ssh2';
declare module 'ssh2-sftp-client';
declare module 'superagent';
declare module 'tedious';
declare module 'telegraf';
declare module 'ts-md5';
declare module 'tslog';
declare module 'twit';
declare module 'twitter-api-v2';
declare module 'type-graphql';
declare module 'typeorm';
declare module 'undici';
declare module 'uniqid';
declare module 'uuid';
declare module 'viem';
declare module 'viem/accounts';
declare module 'web3';
declare module 'web3-utils';
declare module 'winston';
declare module 'ws';
/* eslint-disable @typescript-eslint/no-explicit-any -- any, as the modules above: the fixtures are checked, not the packages */
declare module '@prisma/client' {
  export const PrismaClient: any;
  export namespace Prisma {
    const Decimal: any;
    type Decimal = any;
  }
  export const PrismaClient: any;
  export type PrismaClient = any;
}
declare module '@prisma/client/runtime/library' {
  export const Decimal: any;
  export type Decimal = any;
}
declare module 'bn.js' {
  const BN: any;
  type BN = any;
  export default BN;
}
declare module 'ethers' {
  export const BigNumber: any, HDNodeWallet: any, Wallet: any, ethers: any, utils: any;
  export const formatEther: any, formatUnits: any, parseEther: any, parseUnits: any;
  export type BigNumber = any;
}
declare module 'stripe' {
  const Stripe: any;
  namespace Stripe {
    type Charge = any;
    type Event = any;
    type Invoice = any;
    type PaymentIntent = any;
    namespace Checkout {
      type Session = any;
    }
  }
  export default Stripe;
}
declare module '@nestjs/jwt' {
  export const JwtModule: any;
  export class JwtService {
    constructor(options?: object);
    [name: string]: any;
  }
}
declare module 'cookie'; declare module 'h3'; declare module 'hono/cookie'; declare module 'nookies'; declare module 'universal-cookie'; declare module 'koa-session'; declare module 'koa-generic-session'; declare module '@fastify/session'; declare module '@fastify/secure-session'; declare module '@hapi/yar'; declare module '@remix-run/node'; declare module 'express-openid-connect';
declare module '@auth0/nextjs-auth0'; declare module 'lucia'; declare module 'better-auth'; declare module '@koa/cors'; declare module '@fastify/cors'; declare module 'hono/cors'; declare module 'socket.io'; declare module '@nestjs/core'; declare module '@nestjs/websockets'; declare module 'apollo-server'; declare module 'graphql-yoga'; declare module 'nextjs-cors';
declare module '@middy/http-cors'; declare module 'cookie'; declare module 'h3'; declare module 'hono/cookie'; declare module 'nookies'; declare module 'universal-cookie'; declare module 'koa-session'; declare module 'koa-generic-session'; declare module '@fastify/session'; declare module '@fastify/secure-session'; declare module '@hapi/yar'; declare module '@remix-run/node';
declare module 'express-openid-connect'; declare module '@auth0/nextjs-auth0'; declare module 'lucia'; declare module 'better-auth'; declare module 'cors'; declare module '@koa/cors'; declare module '@fastify/cors'; declare module 'hono/cors'; declare module 'socket.io'; declare module '@nestjs/core'; declare module '@nestjs/websockets'; declare module 'apollo-server';
declare module 'graphql-yoga'; declare module 'nextjs-cors'; declare module '@middy/http-cors';
/* eslint-enable @typescript-eslint/no-explicit-any */

/* eslint-disable @typescript-eslint/no-explicit-any -- any, as the modules above; their types are named in fixtures */
declare module 'nestjs-pino' {
  export const PinoLogger: any, Logger: any;
  export type PinoLogger = any;
  export type Logger = any;
}
declare module 'applicationinsights' {
  export const TelemetryClient: any, defaultClient: any;
  export type TelemetryClient = any;
  export type defaultClient = any;
}
declare module '@microsoft/applicationinsights-web' {
  export const ApplicationInsights: any;
  export type ApplicationInsights = any;
}
declare module '@nestjs/microservices' {
  export const ClientProxy: any;
  export type ClientProxy = any;
}
declare module '@aws-sdk/client-dynamodb' {
  export const DynamoDBClient: any;
  export type DynamoDBClient = any;
}
declare module 'discord.js' {
  export const Client: any, Message: any, REST: any, TextChannel: any, WebhookClient: any;
  export type Message = any;
  export type TextChannel = any;
  export type WebhookClient = any;
}
declare module 'rollbar' {
  const Rollbar: any;
  type Rollbar = any;
  export default Rollbar;
}
declare const Bun: any;
declare const Deno: any;
declare module 'express' {
  export type Request = any;
  export type Response = any;
  export const Router: any;
  const express: any;
  export default express;
}
declare module 'koa' {
  export type Context = any;
  const Koa: any;
  export default Koa;
}
declare module 'fastify' {
  export type FastifyRequest = any;
  export const fastify: any;
  export default fastify;
}
declare module 'hono' {
  export type Context = any;
  export const Hono: any;
}
declare module '@hapi/hapi' {
  export type Request = any;
  export const server: any;
  export const Server: any;
}
declare module 'next/server' {
  export const NextResponse: any;
  export type NextRequest = any;
}
declare module 'aws-lambda' {
  export type APIGatewayProxyEvent = any;
}
declare module 'cryptico'; declare module 'elliptic'; declare module 'hybrid-crypto-js'; declare module 'jsencrypt'; declare module 'keypair';
declare module 'node-jose'; declare module 'node-rsa'; declare module 'openpgp'; declare module 'pem'; declare module 'react-native-rsa-native';
declare module '@peculiar/webcrypto'; declare module 'rsa-compat'; declare module '@root/keypairs'; declare module 'selfsigned'; declare module 'ursa';
declare module 'tweetnacl'; declare module 'libsodium-wrappers'; declare module 'crypto-browserify';
/* eslint-enable @typescript-eslint/no-explicit-any */
declare module '@graphql-yoga/plugin-jwt';
declare module '@nestjs/passport';
declare module 'jwt-decode';
declare module 'next-auth/jwt';
declare module 'socketio-jwt';
declare module 'dayjs';
declare module '@fastify/cookie';

declare namespace JSX {
  interface IntrinsicElements {
    [name: string]: unknown;
  }
}
declare module 'blueimp-md5';
declare module 'js-sha*';
declare module 'md5.js';
declare module 'ripemd160';
declare module 'sha.js';
declare module 'create-h*';
declare module 'jssha';
declare module 'hasha';
declare module 'hash-wasm';
declare module 'crc-32';
declare module 'adler-32';
declare module 'bcryptjs';
declare module '@node-rs/*';
declare module 'scrypt*';
declare module 'pbkdf2';
declare module 'password-hash';
declare module 'apache-md5';
declare module 'tweetnacl';
declare module 'libsodium-wrappers';
declare module '@aws-crypto/sha256-js';
declare module 'cuid';
declare module 'd3-random';
declare module 'faker';
declare module 'hyperid';
declare module 'random-int';
declare module 'random-js';
declare module 'seedrandom';
declare module 'uid';
declare module 'voucher-code-generator';
declare module 'aes256';
declare module 'asmcrypto.js';
declare module 'blowfish-node';
declare module 'browserify-des';
declare module 'crypto-browserify';
declare module 'crypto-es';
declare module 'des.js';
declare module 'jsencrypt';
declare module 'libsodium-wrappers';
declare module 'node-rsa';
declare module 'react-native-aes-crypto';
declare module 'react-native-quick-crypto';
declare module 'simple-crypto-js';
declare module 'sm-crypto';
declare module 'tweetnacl';
declare module '@noble/ciphers/*';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any, as the modules above */
declare const CryptoJS: any;
declare module 'electron';
declare module 'puppeteer';
declare module 'http-proxy';
declare module '@grpc/grpc-js';
declare module 'telnet-client';
declare module 'needle';
declare module '@aws-crypto/*';
