/** Rows that are read from tables hold what these declare. */
import mongoose, { Schema } from 'mongoose';
import { Model } from 'sequelize';
import { DataSource, getRepository } from 'typeorm';

class StoredCard {
  cardNumber!: string;
  cvv!: string;
  brand!: string;
}

class PaymentRow extends Model {
  declare cardNumber: string;
  declare brand: string;
}

const Wallet = mongoose.model('Wallet', new Schema({ holder: String, card: { cvv: String } })); // $ alert=card-stored
const source = new DataSource({});

export async function show(): Promise<void> {
  console.log(await getRepository(StoredCard).findOneBy({ id: 1 })); // $ alert=card-logged
  console.log(await source.getRepository(StoredCard).find()); // $ alert=card-logged
  console.log(await PaymentRow.findAll()); // $ alert=card-logged
  console.log((await PaymentRow.findByPk(1))?.brand); // ok: the network
  console.log(await Wallet.find().sort({ holder: 1 }).lean()); // $ alert=card-logged
  console.log((await Wallet.findById(1))?.holder); // ok: the name of the holder
  console.log(await Wallet.countDocuments()); // ok: a count
  console.log(await Wallet.findOne().select('holder')); // ok: what is chosen may be anything
}
