/** Libraries of chains as fixtures ask them, in the form that their interfaces document. A fixture of ethers uses two major versions of it at once. */
import type { Modules } from './fixture-functions';

/** `1.1` of 18 places → 1100000000000000000n */
function units(text: string, places: number): bigint {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(`${whole}${part.padEnd(places, '0')}`);
}

function text(value: bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  return part === '' ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${part}`;
}

/** The class of ethers 5, of what the fixtures call in it. */
export class BigNumber {
  private readonly value: bigint;

  constructor(value: string | bigint) {
    this.value = BigInt(value);
  }

  static from = (value: string | bigint | number) => new BigNumber(BigInt(value));

  abs = () => new BigNumber(this.value < 0n ? -this.value : this.value);
  add = (other: BigNumber) => new BigNumber(this.value + other.value);
  sub = (other: BigNumber) => new BigNumber(this.value - other.value);
  mul = (other: BigNumber) => new BigNumber(this.value * other.value);
  div = (other: BigNumber) => new BigNumber(this.value / other.value);
  mod = (other: BigNumber) => new BigNumber(this.value % other.value);
  eq = (other: BigNumber) => this.value === other.value;
  gt = (other: BigNumber) => this.value > other.value;
  gte = (other: BigNumber) => this.value >= other.value;
  lt = (other: BigNumber) => this.value < other.value;
  lte = (other: BigNumber) => this.value <= other.value;
  isZero = () => this.value === 0n;
  toNumber = () => Number(this.value);
  toString = () => String(this.value);
}

const ofVersion5 = {
  parseUnits: (value: string, places = 18) => new BigNumber(units(value, places)),
  parseEther: (value: string) => new BigNumber(units(value, 18)),
  formatUnits: (value: bigint, places = 18) => text(value, places),
  formatEther: (value: bigint) => text(value, 18),
};

const ethers = {
  BigNumber,
  utils: ofVersion5,
  ethers: { utils: ofVersion5 },
  parseUnits: (value: string, places = 18) => units(value, places),
  parseEther: (value: string) => units(value, 18),
  formatUnits: (value: bigint, places = 18) => text(value, places),
  formatEther: (value: bigint) => text(value, 18),
};

const viem = {
  parseUnits: units,
  parseEther: (value: string) => units(value, 18),
  parseGwei: (value: string) => units(value, 9),
  formatUnits: text,
  formatEther: (value: bigint) => text(value, 18),
  formatGwei: (value: bigint) => text(value, 9),
};

/** Texts come in, and texts go out. */
const web3 = { toWei: (value: string) => String(units(value, 18)), fromWei: (value: string) => text(BigInt(value), 18) };

export const CHAINS: Modules = { ethers, viem, 'web3-utils': web3, web3: { default: { utils: web3 }, __esModule: true } };
