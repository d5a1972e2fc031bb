/** Schemas and columns of whole numbers: what is divided by the scale of its currency is a number of the smallest parts. The others are floats in this file. */
import { Static, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { IsInt, IsNumber } from 'class-validator';
import Joi from 'joi';
import { Column as SqlColumn, DataType } from 'sequelize-typescript';
import { Column } from 'typeorm';
import * as yup from 'yup';
import { z } from 'zod';

export const defaultPrice = 9.99;
declare const scale: number;

const ofZod = z.object({ price: z.number().int().positive(), cost: z.int(), tip: z.coerce.number().int(), balance: z.bigint(), fee: z.number() });

export function readByZod(body: unknown): number[] {
  const input = ofZod.parse(body);
  return [
    input.price / scale, // ok: a whole number
    input.cost / scale, // ok: a whole number
    input.tip / scale, // ok: a whole number
    Number(input.balance) / scale, // $ alert=money-precision-loss
    input.fee / scale, // $ alert=money-float-arithmetic
  ];
}

const ofYup = yup.object({ price: yup.number().integer().required(), fee: yup.number().required() });
const cart = yup.object().shape({ lines: yup.array().of(yup.object({ price: yup.number().integer() })), rows: yup.array(yup.object({ price: yup.number().integer() })) });
type OfYup = yup.InferType<typeof ofYup>;

export const ofType = (input: OfYup) => input.price / scale; // ok: a whole number
export const feeOfType = (input: OfYup) => input.fee / scale; // $ alert=money-float-arithmetic

export async function readByYup(body: unknown): Promise<number[]> {
  const input = await ofYup.validate(body);
  const { lines, rows } = cart.cast(body);
  return [
    input.price / scale, // ok: a whole number
    ofYup.validateSync(body).price / scale, // ok: a whole number
    ofYup.validateSync(body).fee / scale, // $ alert=money-float-arithmetic
    ofYup.cast(body).price / scale, // ok: a whole number
    ofYup.cast(body).fee / scale, // $ alert=money-float-arithmetic
    lines![0].price! / scale, // ok: a whole number
    rows![0].price! / scale, // ok: a whole number
    input.fee / scale, // $ alert=money-float-arithmetic
  ];
}

const ofJoi = Joi.object({ price: Joi.number().integer().required(), fee: Joi.number() });
const keys = Joi.object().keys({ price: Joi.number().integer() }).unknown();

export async function readByJoi(body: unknown): Promise<number[]> {
  const { value } = ofJoi.validate(body);
  const later = await ofJoi.validateAsync(body);
  return [
    value.price / scale, // ok: a whole number
    later.price / scale, // ok: a whole number
    Joi.attempt(body, keys).price / scale, // ok: a whole number
    later.fee / scale, // $ alert=money-float-arithmetic
    value.fee / scale, // $ alert=money-float-arithmetic
  ];
}

const ofTypebox = Type.Object({ price: Type.Integer(), tip: Type.Optional(Type.Integer()), rows: Type.Array(Type.Object({ price: Type.Integer() })), fee: Type.Number() });

export function readByTypebox(body: unknown, given: Static<typeof ofTypebox>): number[] {
  const input = Value.Parse(ofTypebox, body);
  return [
    given.price / scale, // ok: a whole number
    given.fee / scale, // $ alert=money-float-arithmetic
    input.price / scale, // ok: a whole number
    input.tip! / scale, // ok: a whole number
    input.rows[0].price / scale, // ok: a whole number
    Value.Decode(ofTypebox, body).price / scale, // ok: a whole number
    Value.Cast(ofTypebox, body).price / scale, // ok: a whole number
    input.fee / scale, // $ alert=money-float-arithmetic
  ];
}

export class Order {
  @IsInt() price!: number;
  @Column('int') cost!: number;
  @SqlColumn({ type: DataType.INTEGER }) tip!: number;
  @IsNumber() fee!: number;

  shown(): number[] {
    return [
      this.price / scale, // ok: a whole number
      this.cost / scale, // ok: a whole number
      this.tip / scale, // ok: a whole number
      this.fee / scale, // $ alert=money-float-arithmetic
    ];
  }
}

declare const rate: number;

/** Sums of whole numbers are exact, however the rest of the file counts. */
export function wholeSums(order: Order, price: number, fee: number): number[] {
  return [
    order.cost + order.tip, // ok: both columns are whole
    Math.round(price) + Math.floor(fee), // ok: both are rounded
    Math.round(price) - order.cost, // ok: one is rounded, the other a column
    Math.round(price) + fee, // $ alert=money-float-arithmetic
  ];
}

/** Rounds down, and gives what is left to those who lost most. */
export function shares(weights: number[], amount: number): number[] {
  const exact: number[] = [];
  const whole: number[] = [];
  const lost: number[] = [];
  weights.forEach((weight, i) => {
    exact[i] = amount * (weight / scale);
    whole[i] = Math.floor(exact[i]);
    lost[i] = exact[i] - whole[i]; // ok: what rounding has left over
  });
  const most = lost.indexOf(Math.max(...lost));
  lost[most] -= 1; // ok: taken from such a thing
  return whole;
}

export const odd = (price: number) => price * rate - Math.floor(price * rate); // ok: what rounding has left over
export const kept = (price: number, fee: number) => price - Math.floor(fee); // $ alert=money-float-arithmetic
