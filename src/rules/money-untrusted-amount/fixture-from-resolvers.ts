/** Resolvers of GraphQL. */
const { ApolloServer, gql } = require('apollo-server');

declare const graphqlHTTP: any;
declare const schema: any;
declare const GraphQLObjectType: any;
declare const X: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const resolvers = {
  Query: {
    user: async (parent: any, args: any, ctx: any) => { charge(args.amount); // $ alert=money-untrusted-amount
      charge(parent.x); // ok: nobody outside chose it
    },
    users(_: any, { filter }: any) { charge(filter); // $ alert=money-untrusted-amount
    },
  },
  Mutation: { add: (root: any, { input }: any) => { charge(input.total); // $ alert=money-untrusted-amount
  } },
  Subscription: { s: { subscribe: (_: any, args: any) => { charge(args.x); // $ alert=money-untrusted-amount
  } } },
  User: { posts: (user: any, args: any) => { charge(user.amount); // ok: nobody outside chose it
  } },
};
graphqlHTTP({ schema, rootValue: { pay: (given: any) => charge(given.amount) } }); // $ alert=money-untrusted-amount
export const pay = (root: any, args: any, context: any) => charge(args.amount); // $ alert=money-untrusted-amount
export const field = { type: X, resolve: (root: any, input: any) => charge(input.amount) }; // $ alert=money-untrusted-amount
const QueryType = new GraphQLObjectType({ name: 'Q', fields: { u: { type: X, args: {}, resolve(parent: any, given: any) { charge(given.amount); // $ alert=money-untrusted-amount
} } } });
new ApolloServer({ typeDefs: gql``, resolvers });
