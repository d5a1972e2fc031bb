/** @nestjs/typeorm, @nestjs/sequelize and @mikro-orm/nestjs: the login of the database. */
import type { Model } from '../engine/model';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }] } as const;

const model: Model = {
  module: '@nestjs/typeorm',
  aliases: ['@nestjs/sequelize', '@mikro-orm/nestjs'],
  functions: {
    'TypeOrmModule.forRoot': login,
    'SequelizeModule.forRoot': login,
    'MikroOrmModule.forRoot': login,
  },
};

export default model;
