import type { Card } from './card';
import { withTax, type Cents } from './money';
import { publish } from './queue';
import type { Trail } from './trail';
import { seal } from './vault';

export class Payments {
  constructor(private readonly trail: Trail) {}

  async pay(card: Card, price: Cents): Promise<Cents> {
    this.trail.write('payment begun', { card });
    const cardNumber = await seal(card.number);
    console.log('charging', cardNumber);
    await publish('payments', { note: `charged ${card.number}`, body: { cardNumber, price } });
    return withTax(price);
  }
}
