/** Logins of databases and queues, which nothing but the library tells from other texts. */
import { createClient as createClickHouse } from '@clickhouse/client';
import { Client as ElasticClient } from '@elastic/elasticsearch';
import { createClient as createTurso } from '@libsql/client';
import { MikroORM } from '@mikro-orm/core';
import { MikroOrmModule } from '@mikro-orm/nestjs';
import { SequelizeModule } from '@nestjs/sequelize';
import { TypeOrmModule } from '@nestjs/typeorm';
import * as planetscale from '@planetscale/database';
import { Redis as Upstash } from '@upstash/redis';
import amqp from 'amqplib';
import { Database as Arango } from 'arangojs';
import cassandra from 'cassandra-driver';
import { InfluxDB } from 'influx';
import Redis, { Cluster } from 'ioredis';
import { Kafka } from 'kafkajs';
import knex from 'knex';
import ldap from 'ldapjs';
import mariadb from 'mariadb';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import mqtt from 'mqtt';
import mssql from 'mssql';
import mysql from 'mysql';
import neo4j from 'neo4j-driver';
import oracledb from 'oracledb';
import { Client, Pool, createClient as createPgClient, createPool as createPgPool } from 'pg';
import pgPromise from 'pg-promise';
import postgres from 'postgres';
import { createClient as createRedis } from 'redis';
import rethink from 'rethinkdb';
import rethinkDash from 'rethinkdbdash';
import { Sequelize } from 'sequelize';
import snowflake from 'snowflake-sdk';
import { Connection as TediousConnection } from 'tedious';
import { createConnection, DataSource } from 'typeorm';

declare const given: string;
declare const done: () => void;

export const mysqlConnection = mysql.createConnection({ user: given, password: process.env.MYSQL_PASSWORD! }); // $ alert=hardcoded-secret
export const mysqlPool = mariadb.createPool({ user: given, password: process.env.MARIADB_PASSWORD! }); // $ alert=hardcoded-secret
export const postgresJs = postgres({ username: given, password: process.env.POSTGRES_PASSWORD! }); // $ alert=hardcoded-secret
export const pgMain = pgPromise()({ user: given, password: process.env.FUNCTION_PASSWORD! }); // $ alert=hardcoded-secret
export const mssqlPool = new mssql.ConnectionPool({ user: given, password: process.env.MSSQL_PASSWORD! }); // $ alert=hardcoded-secret
export const mssqlConnection = mssql.connect({ user: given, password: process.env.MSSQL_PASSWORD! }); // $ alert=hardcoded-secret
export const tedious = new TediousConnection({ authentication: { type: 'default', options: { userName: given, password: process.env.TEDIOUS_CONNECTION_PASSWORD! } } }); // $ alert=hardcoded-secret
export const oracle = oracledb.getConnection({ user: given, password: process.env.ORACLEDB_PASSWORD! }); // $ alert=hardcoded-secret
export const oraclePool = oracledb.createPool({ user: given, password: process.env.ORACLEDB_PASSWORD! }); // $ alert=hardcoded-secret
export const mongo = new MongoClient('mongodb://mongo.internal', { auth: { password: process.env.MONGO_CLIENT_PASSWORD! } }); // $ alert=hardcoded-secret
export const mongoConnected = MongoClient.connect('mongodb://mongo.internal', { auth: { password: process.env.MONGO_CLIENT_PASSWORD! } }); // $ alert=hardcoded-secret
export const redis = createRedis({ socket: { host: 'cache.internal' }, password: process.env.REDIS_PASSWORD! }); // $ alert=hardcoded-secret
createRedis().auth(process.env.REDIS_PASSWORD!); // $ alert=hardcoded-secret
export const ioredis = new Redis(6379, 'cache.internal', { password: process.env.REDIS_PASSWORD! }); // $ alert=hardcoded-secret
export const cluster = new Cluster([{ host: 'cache.internal' }], { redisOptions: { password: process.env.CLUSTER_PASSWORD! } }); // $ alert=hardcoded-secret
export const typeOrmModule = TypeOrmModule.forRoot({ type: 'postgres', username: given, password: process.env.TYPE_ORM_PASSWORD! }); // $ alert=hardcoded-secret
export const sequelizeModule = SequelizeModule.forRoot({ username: given, password: process.env.SEQUELIZE_PASSWORD! }); // $ alert=hardcoded-secret
export const mikroModule = MikroOrmModule.forRoot({ user: given, password: process.env.MIKRO_ORM_PASSWORD! }); // $ alert=hardcoded-secret
const directory = ldap.createClient({ url: 'ldaps://ldap.internal' });
directory.bind('cn=wallet', process.env.DIRECTORY_PASSWORD!, done); // $ alert=hardcoded-secret
export const graph = neo4j.driver('neo4j://graph.internal', neo4j.auth.basic('neo4j', process.env.PASSWORD!)); // $ alert=hardcoded-secret
export const graphByToken = neo4j.driver('neo4j://graph.internal', neo4j.auth.bearer(process.env.SECRET!)); // $ alert=hardcoded-secret
export const cassandraClient = new cassandra.Client({ contactPoints: ['a.internal'], credentials: { password: process.env.CASSANDRA_PASSWORD! } }); // $ alert=hardcoded-secret
export const cassandraLogin = new cassandra.auth.PlainTextAuthProvider('wallet', process.env.PASSWORD!); // $ alert=hardcoded-secret
export const rethinkConnection = rethink.connect({ password: process.env.RETHINK_PASSWORD! }); // $ alert=hardcoded-secret
export const rethinkPool = rethinkDash({ password: process.env.RETHINK_DASH_PASSWORD! }); // $ alert=hardcoded-secret
export const elastic = new ElasticClient({ node: 'https://search.internal', auth: { password: process.env.ELASTIC_CLIENT_PASSWORD! } }); // $ alert=hardcoded-secret
export const influx = new InfluxDB({ username: given, password: process.env.INFLUX_DB_PASSWORD! }); // $ alert=hardcoded-secret
export const queue = amqp.connect({ username: given, password: process.env.AMQP_PASSWORD! }); // $ alert=hardcoded-secret
export const kafka = new Kafka({ brokers: ['kafka.internal:9093'], sasl: { mechanism: 'plain', username: given, password: process.env.KAFKA_PASSWORD! } }); // $ alert=hardcoded-secret
export const mqttClient = mqtt.connect('mqtts://mq.internal', { username: given, password: process.env.MQTT_PASSWORD! }); // $ alert=hardcoded-secret
export const mqttConnected = mqtt.connectAsync('mqtts://mq.internal', { username: given, password: process.env.MQTT_PASSWORD! }); // $ alert=hardcoded-secret
export const clickHouse = createClickHouse({ url: 'https://clickhouse.internal', username: given, password: process.env.CLICK_HOUSE_PASSWORD! }); // $ alert=hardcoded-secret
export const warehouse = snowflake.createConnection({ username: given, password: process.env.SNOWFLAKE_PASSWORD! }); // $ alert=hardcoded-secret
export const warehousePool = snowflake.createPool({ username: given, password: process.env.SNOWFLAKE_PASSWORD! }); // $ alert=hardcoded-secret
export const planet = planetscale.connect({ username: given, password: process.env.PLANETSCALE_PASSWORD! }); // $ alert=hardcoded-secret
export const planetClient = new planetscale.Client({ username: given, password: process.env.PLANETSCALE_PASSWORD! }); // $ alert=hardcoded-secret
export const turso = createTurso({ url: 'libsql://wallet.turso.io', authToken: process.env.AUTH_TOKEN! }); // $ alert=hardcoded-secret
export const upstash = new Upstash({ url: 'https://wallet.upstash.io', token: process.env.UPSTASH_TOKEN! }); // $ alert=hardcoded-secret
export const arango = new Arango({ url: 'https://arango.internal', auth: { password: process.env.ARANGO_PASSWORD! } }); // $ alert=hardcoded-secret
new Arango({ url: 'https://arango.internal' }).useBasicAuth('wallet', process.env.USE_BASIC_PASSWORD!); // $ alert=hardcoded-secret
export const builder = knex({ client: 'pg', connection: { user: given, password: process.env.KNEX_PASSWORD! } }); // $ alert=hardcoded-secret

export const pgClient = new Client({ user: given, password: process.env.CLIENT_PASSWORD! }); // $ alert=hardcoded-secret
export const pgPool = new Pool({ user: given, password: process.env.POOL_PASSWORD! }); // $ alert=hardcoded-secret
export const pgMadePool = createPgPool({ user: given, password: process.env.PG_POOL_PASSWORD! }); // $ alert=hardcoded-secret
export const pgMadeClient = createPgClient({ user: given, password: process.env.PG_CLIENT_PASSWORD! }); // $ alert=hardcoded-secret
export const sequelize = new Sequelize('wallet', 'app', process.env.SEQUELIZE_PASSWORD!, { dialect: 'postgres' }); // $ alert=hardcoded-secret
export const sequelizeOptions = new Sequelize({ username: given, password: process.env.SEQUELIZE_PASSWORD! }); // $ alert=hardcoded-secret
export const source = new DataSource({ type: 'postgres', username: given, password: process.env.DATA_SOURCE_PASSWORD! }); // $ alert=hardcoded-secret
export const typeormConnection = createConnection({ type: 'postgres', username: given, password: process.env.CONNECTION_PASSWORD! }); // $ alert=hardcoded-secret
export const orm = MikroORM.init({ user: given, password: process.env.MIKRO_ORM_PASSWORD! }); // $ alert=hardcoded-secret
mongoose.connect('mongodb://mongo.internal/wallet', { user: given, pass: process.env.MONGOOSE_PASS! }); // $ alert=hardcoded-secret
export const mongooseConnection = mongoose.createConnection('mongodb://mongo.internal/wallet', { user: given, pass: process.env.MONGOOSE_PASS! }); // $ alert=hardcoded-secret

// The password by way of a constant, and as the default of a setting.

const LEDGER_LOGIN = process.env.LEDGER_LOGIN!; // $ alert=hardcoded-secret
export const ledger = mysql.createConnection({ user: given, password: LEDGER_LOGIN });
export const archive = mysql.createConnection({ user: given, password: process.env.ARCHIVE_PASSWORD! }); // $ alert=hardcoded-secret

// What comes from elsewhere, or is empty.

export const fromEnvironment = mysql.createConnection({ host: 'db.internal', user: 'wallet', password: process.env.DB_PASSWORD }); // ok: from the environment
export const withoutPassword = mysql.createConnection({ host: 'localhost', user: 'root', password: '' }); // ok: none
export const handedIn = (password: string) => new Client({ user: 'wallet', password }); // ok: the caller brings it
export const placed = new Sequelize('wallet', 'app', '<password>'); // ok: a place for a password
export const documented = new Sequelize('database', 'username', 'password', { dialect: 'sqlite' }); // ok: what the arguments are called
export const byAddress = new MongoClient('mongodb://mongo.internal', { auth: { username: 'wallet', password: process.env.MONGO_PASSWORD } }); // ok: from the environment
export const uncrypted = createRedis({ url: 'redis://cache.internal:6379' }); // ok: no password in it
directory.bind('cn=wallet', process.env.LDAP_PASSWORD, done); // ok: from the environment
