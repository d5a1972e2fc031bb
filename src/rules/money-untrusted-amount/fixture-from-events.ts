/** What an event brings to a function in the cloud. */
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

exports.handler = async (event: any) => {
  charge(event.body); // $ alert=money-untrusted-amount
  charge(JSON.parse(event.body).x); // $ alert=money-untrusted-amount
  charge(event.queryStringParameters.a); // $ alert=money-untrusted-amount
  charge(event.pathParameters.a); // $ alert=money-untrusted-amount
  charge(event.headers.a); // $ alert=money-untrusted-amount
  charge(event.multiValueQueryStringParameters.a); // $ alert=money-untrusted-amount
  charge(event.rawPath); // $ alert=money-untrusted-amount
  charge(event.rawQueryString); // $ alert=money-untrusted-amount
  charge(event.path); // $ alert=money-untrusted-amount
  charge(event.cookies); // $ alert=money-untrusted-amount
  charge(event.httpMethod); // ok: nobody outside chose it
  charge(event.requestContext.authorizer); // ok: nobody outside chose it
  for (const record of event.Records) {
    charge(record.body); // $ alert=money-untrusted-amount
    const m = JSON.parse(record.body);
    charge(m.x); // $ alert=money-untrusted-amount
    charge(record.messageId); // ok: nobody outside chose it
    charge(record.s3.object.key); // $ alert=money-untrusted-amount
    charge(record.s3.bucket.name); // ok: nobody outside chose it
    charge(record.Sns.Message); // $ alert=money-untrusted-amount
  }
  event.Records.map((r: any) => { charge(r.body); // $ alert=money-untrusted-amount
  });
  charge(event.Records[0].s3.object.key); // $ alert=money-untrusted-amount
  charge(decodeURIComponent(event.Records[0].s3.object.key.replace(/\+/g, ' '))); // $ alert=money-untrusted-amount
};
