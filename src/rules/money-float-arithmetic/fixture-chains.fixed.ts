/** Amounts of a chain, which are whole numbers of any size: what is read out of them as a float has lost its last digits. */
import BN from 'bn.js';
import { BigNumber, ethers, formatEther, formatUnits, parseEther, parseUnits, utils } from 'ethers';
import JSBI from 'jsbi';
import * as viem from 'viem';
import Web3 from 'web3';
import { fromWei, toWei } from 'web3-utils';
import { Decimal } from 'decimal.js';

const none = new BN(0);
const inEther = (units: BN) => Number(units) / 1e18;
const ofJSBI = (units: JSBI) => JSBI.toNumber(units) / 1e18;

export const bn = (amount: string, cost: BN, fee: BN, price: number) => [
  new Decimal(inEther(new BN(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(BN.max(none, cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(BN.min(none, cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(cost.abs())).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.add(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.iadd(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.addn(price))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.sub(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.isub(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.subn(price))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.mul(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.imul(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.muln(price))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.mod(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(none.umod(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  inEther(cost.div(fee)) * 1.19, // ok: how often
  inEther(cost.divn(price)) * 1.19, // ok: how often
  inEther(cost.eq(fee)) * 1.19, // ok: an answer
  inEther(cost.gt(fee)) * 1.19, // ok: an answer
  inEther(cost.gte(fee)) * 1.19, // ok: an answer
  inEther(cost.lt(fee)) * 1.19, // ok: an answer
  inEther(cost.lte(fee)) * 1.19, // ok: an answer
  inEther(cost.isZero()) * 1.19, // ok: an answer
  inEther(cost.isNeg()) * 1.19, // ok: an answer
  inEther(cost.cmp(fee)) * 1.19, // ok: an answer
  inEther(cost.bitLength()) * 1.19, // ok: an answer
  new Decimal([...cost.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  Number([...cost.toJSON()].join('')) * 1.19, // ok: hexadecimal digits
];

export function left(cost: BN, price: BigNumber, fee: JSBI): number[] {
  const ofBN = cost.toNumber() / 100; // $ alert=money-precision-loss
  const ofEthers = price.toNumber() / 100; // $ alert=money-precision-loss
  const ofJSBI = JSBI.toNumber(fee) / 100; // $ alert=money-currency-mismatch
  return [
    new Decimal(ofBN).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    new Decimal(ofEthers).times(1.19).toNumber(), // $ alert=money-float-arithmetic
    ofJSBI,
  ];
}

const zero = BigNumber.from(0);

export const ofEthers = (amount: string, cost: BigNumber, fee: BigNumber) => [
  new Decimal(inEther(BigNumber.from(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(new BigNumber(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(utils.parseUnits(amount, 6))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(ethers.utils.parseEther(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(parseUnits(amount, 6))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(parseEther(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(cost.abs())).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(zero.add(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(zero.sub(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(zero.mul(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(zero.mod(cost))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  inEther(cost.div(fee)) * 1.19, // ok: how often
  inEther(cost.eq(fee)) * 1.19, // ok: an answer
  inEther(cost.gt(fee)) * 1.19, // ok: an answer
  inEther(cost.gte(fee)) * 1.19, // ok: an answer
  inEther(cost.lt(fee)) * 1.19, // ok: an answer
  inEther(cost.lte(fee)) * 1.19, // ok: an answer
  inEther(cost.isZero()) * 1.19, // ok: an answer
  new Decimal([...cost.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export const readable = (fee: bigint) => [
  new Decimal(formatUnits(fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(formatEther(fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(ethers.utils.formatUnits(fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(utils.formatEther(fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(viem.formatUnits(fee, 6)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(viem.formatEther(fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(viem.formatGwei(fee)).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export const parsed = (amount: string) => [
  new Decimal(inEther(viem.parseUnits(amount, 6))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(viem.parseEther(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(viem.parseGwei(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(toWei(amount, 'ether'))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(inEther(Web3.utils.toWei(amount, 'ether'))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(ofJSBI(JSBI.BigInt(amount))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(fromWei(amount, 'ether')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(Web3.utils.fromWei(amount, 'ether')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];

export const jsbi = (fee: JSBI) => [
  new Decimal(ofJSBI(JSBI.add(fee, JSBI.BigInt(1)))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(ofJSBI(JSBI.subtract(fee, JSBI.BigInt(1)))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(ofJSBI(JSBI.multiply(fee, JSBI.BigInt(2)))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(ofJSBI(JSBI.divide(fee, JSBI.BigInt(2)))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal(ofJSBI(JSBI.remainder(fee, JSBI.BigInt(1000)))).times(1.19).toNumber(), // $ alert=money-float-arithmetic
  new Decimal([...fee.toString()].join('')).times(1.19).toNumber(), // $ alert=money-float-arithmetic
];
