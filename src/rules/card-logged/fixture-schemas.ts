/** Schemas say what comes out of them, whatever goes in. */
import * as s from 'superstruct';
import * as v from 'valibot';
import { z } from 'zod';

const Shown = z.object({ holder: z.string(), brand: z.string() });
const Card = z.object({ holder: z.string(), cardNumber: z.string().min(12), cvv: z.string() });
type Card = z.infer<typeof Card>;
const Payment = z.object({ id: z.string(), card: Card });
const Board = z.object({ name: z.string(), pin: z.number() });
const Batch = z.array(Card);
const Batches = Card.array();
const Public = Card.pick({ holder: true });
const Open = Card.omit({ cardNumber: true, cvv: true });
const Masked = z.object({ cardNumber: z.string().transform((text: string) => `****${text.slice(-4)}`) });

export async function receive(body: unknown): Promise<void> {
  console.log(Card.parse(body)); // $ alert=card-logged
  console.log(Card.strict().parse(body)); // $ alert=card-logged
  console.log(await Card.parseAsync(body)); // $ alert=card-logged
  const checked = Card.safeParse(body);
  if (checked.success) console.log(checked.data); // $ alert=card-logged
  const later = await Card.safeParseAsync(body);
  console.log(later.data, later.error); // $ alert=card-logged
  console.log(Payment.parse(body)); // $ alert=card-logged
  console.log(Batch.parse(body)[0]); // $ alert=card-logged
  console.log(Batches.parse(body)[0]); // $ alert=card-logged
}

export function shown(body: unknown, cardNumber: string, cvv: string): void {
  console.log(Shown.parse({ holder: 'A', brand: 'B', cardNumber, cvv })); // ok: the schema takes out what it does not name
  console.log(Public.parse(body)); // ok: the number is not picked
  console.log(Open.parse(body)); // ok: the number is left out
  console.log(Masked.parse(body)); // ok: nobody knows what is made of the number
  console.log(Board.parse(body).pin); // ok: a number is no secret text
  console.log(Card.parse(body).holder); // ok: the name of the holder alone
}

export function store(card: Card): void {
  console.log('stored', card); // $ alert=card-logged
  console.log('stored', card.holder); // ok: the name of the holder alone
}

const OfStruct = s.object({ holder: s.string(), cardNumber: s.string() });
const OfValibot = v.object({ holder: v.string(), cardNumber: v.string() });

export const keepStruct = (given: s.Infer<typeof OfStruct>) => console.log('stored', given); // $ alert=card-logged
export const keepValibot = (given: v.InferOutput<typeof OfValibot>) => console.log('stored', given); // $ alert=card-logged
