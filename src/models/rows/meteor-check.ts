/** What Meteor asks the types of arguments with. */
import type { Behaviour } from '../../engine/model';

export const CHECKING: Readonly<Record<string, Behaviour>> = {
  check: { asks: { by: 'argument[1]', value: 'argument[0]', typed: true } },
  'Match.test': { asks: { by: 'argument[1]', value: 'argument[0]', typed: true } },
  'Match.Maybe': { describes: 'types' },
  'Match.Optional': { describes: 'types' },
  'Match.OneOf': { describes: 'types' },
  'Match.ObjectIncluding': { describes: 'types' },
  // What a function of the project asks for nobody knows; more often than not it is a text of some form.
  'Match.Where': { describes: 'other', cleans: ['query', 'merged'] },
};
