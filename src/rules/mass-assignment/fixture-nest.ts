/** Bodies of NestJS: those that are declared as a class are what the class names, where a pipe sees to it. */
import { Body, Controller, Injectable, Param, Patch, Post, Query } from '@nestjs/common';
import { IsEmail, IsString } from 'class-validator';
import type { Repository } from 'typeorm';

export class Member {
  id!: number;
  email!: string;
  role!: string;
}

export class Label {
  id!: number;
  text!: string;
}

export class MemberDto {
  @IsString() name!: string;
  @IsEmail() email!: string;
}

@Injectable()
export class MemberService {
  constructor(private readonly memberRepository: Repository<Member>) {}

  keep(dto: MemberDto) {
    return this.memberRepository.save(dto); // ok: what the class names
  }

  addRaw(body: any) {
    return this.memberRepository.save(body); // ok: told where it is called
  }
}

@Controller('members')
export class MemberController {
  constructor(
    private readonly service: MemberService,
    private readonly memberRepository: Repository<Member>,
    private readonly labelRepository: Repository<Label>,
  ) {}

  @Post('labels')
  label(@Body() body: any) {
    return this.labelRepository.save(body); // ok: it has no column that somebody must not set
  }

  @Post()
  create(@Body() dto: MemberDto) {
    return this.service.keep(dto); // ok: what the class names
  }

  @Post('direct')
  direct(@Body() dto: MemberDto) {
    return this.memberRepository.save(this.memberRepository.create(dto)); // ok: what the class names
  }

  @Post('raw')
  raw(@Body() body: any) {
    return this.service.addRaw(body); // $ alert=mass-assignment
  }

  @Post('entity')
  entity(@Body() body: Member) {
    return this.memberRepository.save(body); // $ alert=mass-assignment:error
  }

  @Post('part')
  part(@Body() body: Partial<Member>) {
    return this.memberRepository.save(this.memberRepository.create(body)); // $ alert=mass-assignment:error
  }

  @Post('record')
  record(@Body() body: Record<string, unknown>) {
    return this.memberRepository.save(body); // $ alert=mass-assignment
  }

  @Patch(':id')
  rename(@Param('id') id: string, @Body('name') name: string) {
    return this.memberRepository.save({ id, name }); // ok: named
  }

  @Post('found')
  find(@Query('name') name: string) {
    return this.memberRepository.save({ name }); // ok: named
  }
}
