/** Controllers of AdonisJS. */
import type { HttpContext } from '@adonisjs/core/http';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export default class A {
  async index({ request, params, response }: HttpContext) {
    charge(request.input('x')); // $ alert=money-untrusted-amount
    charge(request.all().x); // $ alert=money-untrusted-amount
    charge(request.body().x); // $ alert=money-untrusted-amount
    charge(request.only(['a']).a); // $ alert=money-untrusted-amount
    charge(request.qs().a); // $ alert=money-untrusted-amount
    charge(request.header('x')); // $ alert=money-untrusted-amount
    charge(params.amount); // $ alert=money-untrusted-amount
    charge(request.param('x')); // $ alert=money-untrusted-amount
    charge(request.except(['a']).total); // $ alert=money-untrusted-amount
    charge(request.cookie('total')); // $ alert=money-untrusted-amount
  }
}
