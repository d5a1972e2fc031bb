/** @nestjs/jwt: the secret of the tokens, for the module and for a single one. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1].secret', role: 'key' }] } as const;

const nestjsJwt: Model = {
  module: '@nestjs/jwt',
  functions: {
    'JwtModule.register': { constrains: [{ at: 'argument[0].secret', role: 'key' }] },
    'JwtService.sign': key,
    'JwtService.signAsync': key,
    'JwtService.verify': key,
    'JwtService.verifyAsync': key,
  },
};

export default nestjsJwt;
