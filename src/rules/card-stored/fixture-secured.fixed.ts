/** Columns that say themselves that nobody can read them. */
import { prop } from '@typegoose/typegoose';
import { Column, Entity } from 'typeorm';

declare const secured: { to(text: string): string; from(text: string): string };

@Entity()
export class BankCard {
  @Column({ type: 'varchar', transformer: secured }) // ok: made unreadable on its way
  cardNumber!: string;

  @Column({ type: 'varchar', transformer: secured }) // $ alert=card-stored
  cvv!: string;

  // Encrypted by the proxy in front of the database.
  @Column() // ok: somebody says that it is encrypted
  ccNumber!: string;
}

export class Payment {
  @prop({ type: String, encrypt: true }) // ok: encrypted by an option
  cardNum!: string;

  @prop({ type: String, encrypt: true }) // $ alert=card-stored
  cvv!: string;
}
