/** polka, restify, Meteor, LoopBack. */
import { requestBody } from '@loopback/rest';

const polka = require('polka');
const restify = require('restify');

const { Meteor } = require('meteor/meteor');

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

polka().get('/a', (q: any, s: any) => { charge(q.query.a); // $ alert=money-untrusted-amount
});
const server = restify.createServer();
server.get('/x', (q: any, s: any, n: any) => { charge(q.params.a); // $ alert=money-untrusted-amount
});
Meteor.methods({ 'a.b'(x: any, y: any) { charge(x); // $ alert=money-untrusted-amount
  charge(y); // $ alert=money-untrusted-amount
}, c: function (z: any) { charge(z); // $ alert=money-untrusted-amount
} });
export class Payments {
  pay(@requestBody() body: any) { charge(body.amount); // $ alert=money-untrusted-amount
  }
}
