/** What Meteor asks for by constructors: whatever holds operators does not get through. */
import { Match, check } from 'meteor/check';
import { Meteor } from 'meteor/meteor';

declare const UserModel: any;

Meteor.methods({
  async 'users.known'(id: any, tags: any, count: any, maybe: any, other: any, own: any, part: any, either: any) {
    check(id, String);
    check(tags, [String]);
    check(count, Match.Integer);
    check(maybe, Match.Maybe(String));
    check(other, Match.OneOf(String, null, undefined));
    check(own, Match.Where((it: any) => it.length === 17));
    check(part, { name: Match.Optional(String), deep: Match.ObjectIncluding({ at: String }), any: Match.Any });
    check(either, Match.OneOf(String, Object));
    await UserModel.findOne({ id }); // ok: a text
    await UserModel.findOne({ tags }); // ok: a list of texts
    await UserModel.findOne({ count }); // ok: a number
    await UserModel.findOne({ maybe }); // ok: a text, if any
    await UserModel.findOne({ other }); // ok: a text, if any
    await UserModel.findOne({ own }); // ok: asked for in the project's own way
    await UserModel.findOne({ name: part.name }); // ok: a text, if any
    await UserModel.findOne({ at: part.deep.at }); // ok: a text
    await UserModel.findOne({ any: String(part.any) }); // $ alert=nosql-injection
    return UserModel.findOne({ either: String(either) }); // $ alert=nosql-injection
  },
  async 'users.tested'(id: any, filter: any) {
    if (!Match.test(id, String)) return undefined;
    if (!Match.test(filter, Object)) return undefined;
    await UserModel.findOne({ id }); // ok: a text
    return UserModel.findOne({ filter: String(filter) }); // $ alert=nosql-injection
  },
});

const KEYS = ['list', 'card'];
const isOfId = (value: any) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);

function scopeOf(query: any, isMeant: boolean) {
  const asked: any = {};
  const open: any = {};
  for (const key of KEYS) {
    const value = query && query[key];
    if (isOfId(value)) asked[key] = value;
    if (isMeant) open[key] = value;
  }
  return { asked, open };
}

Meteor.methods({
  async 'cards.scoped'(query: any) {
    const { asked, open } = scopeOf(query, true);
    await UserModel.findOne({ card: asked.card }); // ok: an id, by the test where it was kept
    return UserModel.findOne({ card: String(open.card) }); // $ alert=nosql-injection
  },
});
