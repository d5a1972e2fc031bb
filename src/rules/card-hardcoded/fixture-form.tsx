/** A form for cards, with what it begins with and what it shows as a hint. */
import { useState } from 'react';

declare const Input: (props: { name: string; value?: string; defaultValue?: string; placeholder?: string }) => null;

export function CardForm() {
  const [cardNumber, setCardNumber] = useState('4242424242424242'); // $ alert=card-hardcoded:info
  const [pan] = useState('4539578763621486'); // $ alert=card-hardcoded:warning
  const [form] = useState({ cardNumber: '5555 5555 5555 4444', cvv: '' }); // $ alert=card-hardcoded:info
  return (
    <form onSubmit={() => setCardNumber(pan + form.cvv)}>
      <Input name="cardNumber" defaultValue="5172938465019273" /> // $ alert=card-hardcoded
      <Input name="cardNumber" placeholder="4242 4242 4242 4242" /> // ok: a hint
      <Input name="cardNumber" placeholder="1234 5678 9012 3456" /> // ok: no card number
      <Input name="orderNumber" defaultValue="5172938465019273" /> // ok: the number of an order
      <p>Test card number: 4000 0000 0000 9995</p> // ok: published, as a hint
      <p>Card of the house: 4268 1297 3055 1831</p> // $ alert=card-hardcoded
      <p>{cardNumber}</p>
    </form>
  );
}
