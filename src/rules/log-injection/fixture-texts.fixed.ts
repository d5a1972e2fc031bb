/** Texts that are made of others, read by packages, or asked by decorators what they are made of. */
import { IsAlpha, IsAlphanumeric, IsBIC, IsCreditCard, IsDateString, IsHexadecimal, IsIBAN, IsIP, IsISO4217CurrencyCode, IsISO8601, IsMongoId, IsNumberString, IsPhoneNumber, IsUUID, Matches } from 'class-validator';
import { Body, Controller, Post } from '@nestjs/common';
import chalk from 'chalk';
import coBody from 'co-body';
import { buffer, json, text } from 'micro';

declare const app: any;

app.get('/green', (req: any, res: any) => {
  console.log(JSON.stringify(chalk.green(`asked for ${req.query.q}`))); // $ alert=log-injection
  res.end();
});

app.get('/yellow', (req: any, res: any) => {
  console.log(JSON.stringify(chalk.yellow(`asked for ${req.query.q}`))); // $ alert=log-injection
  res.end();
});

app.get('/blue', (req: any, res: any) => {
  console.log(JSON.stringify(chalk.blue(`asked for ${req.query.q}`))); // $ alert=log-injection
  res.end();
});

app.get('/cyan', (req: any, res: any) => {
  console.log(JSON.stringify(chalk.cyan(`asked for ${req.query.q}`))); // $ alert=log-injection
  res.end();
});

app.get('/bold', (req: any, res: any) => {
  console.log(JSON.stringify(chalk.bold(`asked for ${req.query.q}`))); // $ alert=log-injection
  res.end();
});

export const readJson = async (incoming: any) => {
  const sent = await json(incoming);
  console.log(`sent ${JSON.stringify(sent.text)}`); // $ alert=log-injection
};

export const readText = async (incoming: any) => {
  console.log(`sent ${JSON.stringify(JSON.parse(await text(incoming)).note)}`); // $ alert=log-injection
};

export const readBytes = async (incoming: any) => {
  console.log(`sent ${JSON.stringify((await buffer(incoming)).toString())}`); // $ alert=log-injection
};

export const readForm = async (incoming: any) => {
  const sent = await coBody.form(incoming);
  console.log(`sent ${JSON.stringify(sent.text)}`); // $ alert=log-injection
};

export const readAny = async (incoming: any) => {
  const sent = await coBody(incoming);
  console.log(`sent ${JSON.stringify(sent.text)}`); // $ alert=log-injection
};

class Parts {
  @IsUUID()
  part0!: string;

  @IsMongoId()
  part1!: string;

  @IsDateString()
  part2!: string;

  @IsISO8601()
  part3!: string;

  @IsAlpha()
  part4!: string;

  @IsAlphanumeric()
  part5!: string;

  @IsNumberString()
  part6!: string;

  @IsHexadecimal()
  part7!: string;

  @IsIP()
  part8!: string;

  @IsISO4217CurrencyCode()
  part9!: string;

  @IsIBAN()
  part10!: string;

  @IsBIC()
  part11!: string;

  @IsPhoneNumber()
  part12!: string;

  @IsCreditCard()
  part13!: string;

  @Matches(/^[a-z]+$/)
  own!: string;
}

@Controller('parts')
export class OfParts {
  @Post()
  add(@Body() parts: Parts) {
    console.log(`part ${parts.part0}`); // ok: no line break is in one of these
    console.log(`part ${parts.part1}`); // ok: no line break is in one of these
    console.log(`part ${parts.part2}`); // ok: no line break is in one of these
    console.log(`part ${parts.part3}`); // ok: no line break is in one of these
    console.log(`part ${parts.part4}`); // ok: no line break is in one of these
    console.log(`part ${parts.part5}`); // ok: no line break is in one of these
    console.log(`part ${parts.part6}`); // ok: no line break is in one of these
    console.log(`part ${parts.part7}`); // ok: no line break is in one of these
    console.log(`part ${parts.part8}`); // ok: no line break is in one of these
    console.log(`part ${parts.part9}`); // ok: no line break is in one of these
    console.log(`part ${parts.part10}`); // ok: no line break is in one of these
    console.log(`part ${parts.part11}`); // ok: no line break is in one of these
    console.log(`part ${parts.part12}`); // ok: no line break is in one of these
    console.log(`part ${parts.part13}`); // ok: no line break is in one of these
    console.log(`part ${parts.own}`); // ok: letters
  }
}
