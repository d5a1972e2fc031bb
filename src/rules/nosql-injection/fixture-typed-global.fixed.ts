/** Meteor, where the whole program has its questions under the names of globals. */
import { Meteor } from 'meteor/meteor';

declare const UserModel: any;

Meteor.publish('users', function (id: any, maybe: any, filter: any, part: any, own: any, deep: any, tested: any, open: any) {
  check(id, String);
  check(maybe, Match.Maybe(String));
  check(filter, Match.Any);
  check(part, { a: Match.Optional(String), b: Match.OneOf(String, null) });
  check(own, Match.Where((it: any) => it.length === 17));
  check(deep, Match.ObjectIncluding({ at: String }));
  if (!Match.test(tested, String) || !Match.test(open, Object)) return undefined;
  UserModel.findOne({ id }); // ok: a text
  UserModel.findOne({ tested }); // ok: a text
  UserModel.findOne({ maybe }); // ok: a text, if any
  UserModel.findOne({ a: part.a, b: part.b }); // ok: texts, if any
  UserModel.findOne({ own }); // ok: asked for in the project's own way
  UserModel.findOne({ at: deep.at }); // ok: a text
  UserModel.findOne({ open: String(open) }); // $ alert=nosql-injection
  return UserModel.findOne({ filter: String(filter) }); // $ alert=nosql-injection
});
