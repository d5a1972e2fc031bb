export interface Card {
  readonly number: string;
  readonly cvv: string;
  readonly expiry: string;
}
