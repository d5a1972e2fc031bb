/** Amounts of a chain, which are whole numbers of any size: what is read out of them as a float has lost its last digits. */
import BN from 'bn.js';
import { BigNumber, ethers, formatEther, formatUnits, parseEther, parseUnits, utils } from 'ethers';
import JSBI from 'jsbi';
import * as viem from 'viem';
import Web3 from 'web3';
import { fromWei, toWei } from 'web3-utils';

const none = new BN(0);
const inEther = (units: BN) => Number(units) / 1e18;
const ofJSBI = (units: JSBI) => JSBI.toNumber(units) / 1e18;

export const bn = (amount: string, cost: BN, fee: BN, price: number) => [
  inEther(new BN(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(BN.max(none, cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(BN.min(none, cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(cost.abs()) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.add(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.iadd(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.addn(price)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.sub(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.isub(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.subn(price)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.mul(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.imul(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.muln(price)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.mod(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(none.umod(cost)) * 1.19, // $ alert=money-float-arithmetic
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
  Number([...cost.toString()].join('')) * 1.19, // $ alert=money-float-arithmetic
  Number([...cost.toJSON()].join('')) * 1.19, // ok: hexadecimal digits
];

export function left(cost: BN, price: BigNumber, fee: JSBI): number[] {
  const ofBN = cost.toNumber() / 100; // $ alert=money-precision-loss
  const ofEthers = price.toNumber() / 100; // $ alert=money-precision-loss
  const ofJSBI = JSBI.toNumber(fee) / 100; // $ alert=money-currency-mismatch
  return [
    ofBN * 1.19, // $ alert=money-float-arithmetic
    ofEthers * 1.19, // $ alert=money-float-arithmetic
    ofJSBI,
  ];
}

const zero = BigNumber.from(0);

export const ofEthers = (amount: string, cost: BigNumber, fee: BigNumber) => [
  inEther(BigNumber.from(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(new BigNumber(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(utils.parseUnits(amount, 6)) * 1.19, // $ alert=money-float-arithmetic
  inEther(ethers.utils.parseEther(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(parseUnits(amount, 6)) * 1.19, // $ alert=money-float-arithmetic
  inEther(parseEther(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(cost.abs()) * 1.19, // $ alert=money-float-arithmetic
  inEther(zero.add(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(zero.sub(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(zero.mul(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(zero.mod(cost)) * 1.19, // $ alert=money-float-arithmetic
  inEther(cost.div(fee)) * 1.19, // ok: how often
  inEther(cost.eq(fee)) * 1.19, // ok: an answer
  inEther(cost.gt(fee)) * 1.19, // ok: an answer
  inEther(cost.gte(fee)) * 1.19, // ok: an answer
  inEther(cost.lt(fee)) * 1.19, // ok: an answer
  inEther(cost.lte(fee)) * 1.19, // ok: an answer
  inEther(cost.isZero()) * 1.19, // ok: an answer
  Number([...cost.toString()].join('')) * 1.19, // $ alert=money-float-arithmetic
];

export const readable = (fee: bigint) => [
  Number(formatUnits(fee)) * 1.19, // $ alert=money-float-arithmetic
  Number(formatEther(fee)) * 1.19, // $ alert=money-float-arithmetic
  Number(ethers.utils.formatUnits(fee)) * 1.19, // $ alert=money-float-arithmetic
  Number(utils.formatEther(fee)) * 1.19, // $ alert=money-float-arithmetic
  Number(viem.formatUnits(fee, 6)) * 1.19, // $ alert=money-float-arithmetic
  Number(viem.formatEther(fee)) * 1.19, // $ alert=money-float-arithmetic
  Number(viem.formatGwei(fee)) * 1.19, // $ alert=money-float-arithmetic
];

export const parsed = (amount: string) => [
  inEther(viem.parseUnits(amount, 6)) * 1.19, // $ alert=money-float-arithmetic
  inEther(viem.parseEther(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(viem.parseGwei(amount)) * 1.19, // $ alert=money-float-arithmetic
  inEther(toWei(amount, 'ether')) * 1.19, // $ alert=money-float-arithmetic
  inEther(Web3.utils.toWei(amount, 'ether')) * 1.19, // $ alert=money-float-arithmetic
  ofJSBI(JSBI.BigInt(amount)) * 1.19, // $ alert=money-float-arithmetic
  Number(fromWei(amount, 'ether')) * 1.19, // $ alert=money-float-arithmetic
  Number(Web3.utils.fromWei(amount, 'ether')) * 1.19, // $ alert=money-float-arithmetic
];

export const jsbi = (fee: JSBI) => [
  ofJSBI(JSBI.add(fee, JSBI.BigInt(1))) * 1.19, // $ alert=money-float-arithmetic
  ofJSBI(JSBI.subtract(fee, JSBI.BigInt(1))) * 1.19, // $ alert=money-float-arithmetic
  ofJSBI(JSBI.multiply(fee, JSBI.BigInt(2))) * 1.19, // $ alert=money-float-arithmetic
  ofJSBI(JSBI.divide(fee, JSBI.BigInt(2))) * 1.19, // $ alert=money-float-arithmetic
  ofJSBI(JSBI.remainder(fee, JSBI.BigInt(1000))) * 1.19, // $ alert=money-float-arithmetic
  Number([...fee.toString()].join('')) * 1.19, // $ alert=money-float-arithmetic
];
