/** Controllers, gateways and handlers of messages of NestJS. */
import { Body, Query, Param, Headers, Req, Controller, Get, Post, ParseIntPipe, ParseUUIDPipe, ParseBoolPipe, ParseEnumPipe, UploadedFile, UploadedFiles, Session, Ip, HostParam, Request as Rq, DefaultValuePipe } from '@nestjs/common';
import { MessagePattern, EventPattern, Payload } from '@nestjs/microservices';
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { Args, Resolver, Query as GQuery } from '@nestjs/graphql';
import { IsUUID, IsEnum, IsString, Matches, IsIn, IsInt, IsEmail, IsDateString, IsBoolean, ValidateNested } from 'class-validator';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

enum Kind { a = 'a', b = 'b' }
class Dto {
  @IsString() name!: string;
  @IsUUID() id!: string;
  @IsEnum(Kind) kind!: Kind;
  @Matches(/^\w+$/) slug!: string;
  @IsIn(['a', 'b']) dir!: string;
  @IsInt() n!: number;
  @IsDateString() when!: string;
  @IsEmail() mail!: string;
}
@Controller()
export class A {
  @Get() a(@Query('q') q: string, @Param('id') id: string, @Headers('h') h: string, @Param() all: any, @Query() { x }: { x: string }) {
    charge(q); // $ alert=money-untrusted-amount
    charge(h); // $ alert=money-untrusted-amount
    charge(all.z); // $ alert=money-untrusted-amount
    charge(x); // $ alert=money-untrusted-amount
  }
  @Get() b(@Param('id', ParseIntPipe) a: number, @Param('id', new ParseUUIDPipe({ version: '4' })) b: string, @Query('k', new ParseEnumPipe(Kind)) k: any, @Query('f', ParseBoolPipe) f: any, @Query('n', new DefaultValuePipe(0), ParseIntPipe) n: any) {
    charge(a); // ok: nobody outside chose it
    charge(b); // ok: nobody outside chose it
    charge(k); // ok: nobody outside chose it
    charge(f); // ok: nobody outside chose it
    charge(n); // ok: nobody outside chose it
  }
  @Post() c(@Body() dto: Dto) {
    charge(dto.kind); // ok: nobody outside chose it
    charge(dto.slug); // ok: nobody outside chose it
    charge(dto.dir); // ok: nobody outside chose it
  }
  @Post() d(@Req() q: any, @Rq() w: any, @Session() s: any, @UploadedFile() file: any, @UploadedFiles() files: any, @Ip() ip: any) {
    charge(q.body.x); // $ alert=money-untrusted-amount
    charge(w.query.x); // $ alert=money-untrusted-amount
    charge(s.x); // ok: nobody outside chose it
    charge(file.buffer); // $ alert=money-untrusted-amount
    charge(files[0].buffer); // $ alert=money-untrusted-amount
    charge(file.filename); // ok: nobody outside chose it
    charge(ip); // ok: nobody outside chose it
  }
  @MessagePattern('x') e(@Payload() data: any) { charge(data.x); // $ alert=money-untrusted-amount
  }
  @MessagePattern('x') e2(client: any, @Payload() data: any) { charge(data.x); // $ alert=money-untrusted-amount
  }
  @EventPattern('x') f(data: any) { charge(data.x); // $ alert=money-untrusted-amount
  }
  @SubscribeMessage('y') g(@MessageBody() data: any) { charge(data.x); // $ alert=money-untrusted-amount
  }
  @SubscribeMessage('y') g2(client: any, payload: any) { charge(payload.x); // $ alert=money-untrusted-amount
  }
}
@Resolver()
export class R {
  @GQuery() a(@Args('id') id: string, @Args('n', ParseIntPipe) n: number) {
    charge(n); // ok: nobody outside chose it
  }
}
