/** @nestjs/jwt: what the module and the service are set up with holds where a call says nothing. */
import type { AccessPath, Acting, Model } from '../engine/model';

const setUp = (options: AccessPath): Acting => {
  const below = (name: string) => `${options}.${name}` as AccessPath;
  return {
    act: 'check-token',
    parts: {
      key: [below('secret'), below('privateKey'), below('publicKey')],
      options,
      algorithm: below('signOptions.algorithm'),
      algorithms: below('verifyOptions.algorithms'),
      lenient: below('verifyOptions.ignoreExpiration'),
    },
    defaults: { key: 'by each call' },
  };
};
/** The tokens that it will issue end so, where no call says otherwise. */
const willIssue = (options: AccessPath): Acting => ({ act: 'issue-token', parts: { expiry: `${options}.signOptions.expiresIn` as AccessPath }, fixed: { unit: 's' }, defaults: { expiry: 'by each call' } });
const signs: Acting = {
  act: 'issue-token',
  parts: {
    payload: 'argument[0]',
    key: ['argument[1].secret', 'argument[1].privateKey'],
    options: 'argument[1]',
    algorithm: 'argument[1].algorithm',
    expiry: ['argument[1].expiresIn', 'argument[0].exp', 'called.new[0].signOptions.expiresIn'],
  },
  fixed: { unit: 's' },
  defaults: { key: 'of the module' },
};
const checks: Acting = {
  act: 'check-token',
  parts: { token: 'argument[0]', key: ['argument[1].secret', 'argument[1].publicKey'], options: 'argument[1]', algorithms: 'argument[1].algorithms', lenient: 'argument[1].ignoreExpiration' },
  defaults: { key: 'of the module' },
};

const nestjsJwt: Model = {
  module: '@nestjs/jwt',
  functions: {
    'JwtModule.register': { acts: setUp('argument[0]'), alsoActs: [willIssue('argument[0]')] },
    'JwtModule.registerAsync': { acts: setUp('argument[0].useFactory.()'), alsoActs: [willIssue('argument[0].useFactory.()')] },
    JwtService: { acts: setUp('argument[0]'), alsoActs: [willIssue('argument[0]')] },
    'JwtService.sign': { acts: signs },
    'JwtService.signAsync': { acts: signs },
    'JwtService.verify': { acts: checks },
    'JwtService.verifyAsync': { acts: checks },
    'JwtService.decode': { acts: { act: 'read-token', parts: { token: 'argument[0]', options: 'argument[1]' } } },
  },
};

export default nestjsJwt;
