/** Parts of amounts: with all their digits they are fractions, whatever the amounts are; by themselves they may be means. */
interface Discount {
  amount: number;
  quantity: number;
}

class Lines {
  discounts: Discount[] = [];
  listPrice = 0;
  quantity = 1;

  /** Its own result takes part in what it is worked out from. */
  private partOf(): number {
    if (this.quantity === 0) return 0;
    return this.discounts
      .map((discount) => discount.amount / Math.max(1, this.quantity)) // $ alert=money-float-arithmetic
      .reduce((total, part) => total + part, 0); // $ alert=money-float-arithmetic
  }

  get price(): number {
    return this.listPrice + this.partOf(); // $ alert=money-float-arithmetic
  }

  add(discount: Discount): void {
    this.discounts = this.discounts.concat({ ...discount, amount: Math.max(-this.price, discount.amount) });
  }
}

export const perPiece = (discounts: Discount[], quantity: number) =>
  discounts
    .map((discount) => discount.amount / Math.max(1, quantity)) // $ alert=money-float-arithmetic
    .reduce((total, part) => total + part, 0); // $ alert=money-float-arithmetic

export const means = (discounts: Discount[]) => discounts.map((discount) => discount.amount / discount.quantity); // ok: a mean for each, of which nothing is made
export const most = (discounts: Discount[]) => discounts.map((discount) => discount.amount).reduce((most, amount) => Math.max(most, amount), 0); // ok: nothing is divided
export const line = new Lines();
