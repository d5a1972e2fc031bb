/** What decorators of classes ask of the parts of a body. */
import { Body, Controller, Post } from '@nestjs/common';
import { IsAlphanumeric, IsDateString, IsEmail, IsEnum, IsIn, IsISO8601, IsMongoId, IsNotEmpty, IsNumberString, IsString, IsUrl, IsUUID, Length, Matches, MaxLength, MinLength } from 'class-validator';

declare const User: any;
declare const UserModel: any;

class Login {
  @IsString() name!: string;
  @IsEmail() mail!: string;
  @Length(3, 20) nick!: string;
  @MinLength(3) first!: string;
  @MaxLength(30) last!: string;
  @Matches(/^[a-z]+$/) slug!: string;
  @IsUrl() page!: string;
  @IsUUID() id!: string;
  @IsMongoId() owner!: string;
  @IsIn(['a', 'b']) role!: string;
  @IsEnum({ A: 'a' }) kind!: string;
  @IsAlphanumeric() code!: string;
  @IsNumberString() number!: string;
  @IsISO8601() at!: string;
  @IsDateString() until!: string;
  @IsNotEmpty() secret!: any;
}

@Controller('login')
export class LoginController {
  @Post()
  async login(@Body() login: Login) {
    await UserModel.findOne({ name: login.name }); // ok: a text
    await UserModel.findOne({ mail: login.mail }); // ok: a text
    await UserModel.findOne({ nick: login.nick }); // ok: a text
    await UserModel.findOne({ first: login.first }); // ok: a text
    await UserModel.findOne({ last: login.last }); // ok: a text
    await UserModel.findOne({ slug: login.slug }); // ok: a text
    await UserModel.findOne({ page: login.page }); // ok: a text
    await UserModel.findOne({ id: login.id }); // ok: an id
    await UserModel.findOne({ owner: login.owner }); // ok: an id
    await UserModel.findOne({ role: login.role }); // ok: one of a list
    await UserModel.findOne({ kind: login.kind }); // ok: one of a list
    await UserModel.findOne({ code: login.code }); // ok: letters and digits
    await UserModel.findOne({ number: login.number }); // ok: digits
    await UserModel.findOne({ at: login.at }); // ok: a date
    await UserModel.findOne({ until: login.until }); // ok: a date
    return UserModel.findOne({ secret: String(login.secret) }); // $ alert=nosql-injection
  }

  @Post('any')
  async any(@Body() body: any, @Body('mail') mail: string) {
    await UserModel.findOne({ mail: String(body.mail) }); // $ alert=nosql-injection
    return User.findOne({ mail }); // ok: nobody says that it is a table
  }
}
