/** Columns of cards, in the words of the libraries of databases. */
import { Prop, Schema as Document } from '@nestjs/mongoose';
import { bigint, pgTable, text, varchar, char, integer, serial } from 'drizzle-orm/pg-core';
import mongoose, { Schema } from 'mongoose';
import { DataTypes, Model, type Sequelize } from 'sequelize';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

declare const sequelize: Sequelize;

class Card extends Model {}

Card.init(
  {
    fullName: DataTypes.STRING, // ok: the name of the holder
    cardNum: { // $ alert=card-stored:error
      type: DataTypes.INTEGER,
      validate: { isInt: true },
    },
    cardNumber: DataTypes.BIGINT, // $ alert=card-stored
    panText: DataTypes.TEXT, // ok: what is called so may be anything
    pinBlock: DataTypes.TEXT, // $ alert=card-stored
    cvv: { type: DataTypes.STRING, allowNull: false }, // $ alert=card-stored
    cvc: DataTypes.CHAR(3), // $ alert=card-stored
    expMonth: { type: DataTypes.INTEGER }, // ok: when it expires
    cardType: DataTypes.STRING, // ok: the network
    lastFour: DataTypes.STRING(4), // ok: the last four
    cardToken: DataTypes.STRING, // ok: a token
    maskedCardNumber: DataTypes.STRING, // ok: masked
    cvvVerified: { type: DataTypes.STRING }, // ok: what came out of it
  },
  { tableName: 'Cards', sequelize },
);

export const addCards = (queryInterface: { createTable(name: string, columns: object): Promise<void> }, Sequelize: { STRING: string; TEXT: string; INTEGER: string; BIGINT: string }) =>
  queryInterface.createTable('payments', {
    card_number: { type: Sequelize.STRING }, // $ alert=card-stored
    security_code: { type: Sequelize.TEXT }, // ok: of what, nothing says
    card_pin: { type: Sequelize.INTEGER }, // $ alert=card-stored
    ccnumber: { type: Sequelize.BIGINT }, // $ alert=card-stored
    card_last4: { type: Sequelize.STRING }, // ok: the last four
    card_number_hash: { type: Sequelize.STRING }, // ok: a hash, which is not in the clear
  });

const paymentSchema = new Schema({
  name: { type: String, required: true }, // ok: a name
  cardNumber: { type: String, required: true }, // $ alert=card-stored
  cvv: { type: Number, required: true }, // $ alert=card-stored
  expirationDate: { type: String }, // ok: when it expires
  card: {
    number: String, // $ alert=card-stored
    cvc: String, // $ alert=card-stored
    exp: String, // ok: when it expires
    brand: String, // ok: the network
  },
});
export const Payment = mongoose.model('Payment', paymentSchema);

export const Reader = mongoose.model('LibraryMember', new Schema({ cardNumber: String, books: Number })); // ok: the card of a library
export const Present = mongoose.model('Present', new Schema({ giftCardNumber: String, expiry: String })); // ok: a gift card
export const BoardCard = mongoose.model('BoardCard', new Schema({ number: Number, title: String, pin: Boolean })); // ok: a card on a board
export const Camera = mongoose.model('Camera', new Schema({ pan: Number, tilt: Number, track1: String })); // ok: a camera

@Entity()
export class StoredCard {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('varchar', { length: 19 }) // $ alert=card-stored
  cardNumber!: string;

  @Column() // $ alert=card-stored
  cvv!: string;

  @Column() // $ alert=card-stored
  ccNumber!: number;

  @Column({ type: 'varchar', length: 4 }) // ok: four digits of it
  cardNo!: string;

  @Column() // ok: a token
  cardNumberToken!: string;

  @Column('bytea') // ok: bytes
  cardPan!: Buffer;

  @Column() // $ alert=card-stored
  encryptedCvv!: string;

  @Column() // ok: when it expires
  expiry!: string;
}

@Document()
export class SavedCard {
  @Prop({ type: String }) // $ alert=card-stored
  cardNumber!: string;

  @Prop() // $ alert=card-stored
  cvv2!: string;

  @Prop() // ok: the name of the holder
  holder!: string;
}

export const cards = pgTable('cards', {
  id: serial('id'),
  number: varchar('number', { length: 19 }), // $ alert=card-stored
  cvv: char('cvv'), // $ alert=card-stored
  pan: text('pan'), // $ alert=card-stored
  cardNumber: bigint('card_number', { mode: 'bigint' }), // $ alert=card-stored
  cardPin: integer('card_pin'), // $ alert=card-stored
  expiry: text('expiry'), // ok: when it expires
  last4: text('last4'), // ok: the last four
});

export async function up(knex: { schema: { createTable(name: string, build: (t: Record<string, (name: string) => void>) => void): Promise<void> } }): Promise<void> {
  await knex.schema.createTable('customer_cards', (t) => {
    t.string!('card_number'); // $ alert=card-stored
    t.text!('track2_data'); // $ alert=card-stored
    t.integer!('cvv'); // $ alert=card-stored
    t.bigInteger!('card_num'); // $ alert=card-stored
    t.string!('brand'); // ok: the network
    t.string!('fingerprint'); // ok: no number
  });
}

export const table = `CREATE TABLE payment_cards (id INT, card_number VARCHAR(19), cvv VARCHAR(4), expiry DATE)`; // $ alert=card-stored alert=card-stored
export const shown = `CREATE TABLE payment_cards (id INT, card_number VARCHAR(4), card_token VARCHAR(40), expiry DATE)`; // ok: the last four, and a token
