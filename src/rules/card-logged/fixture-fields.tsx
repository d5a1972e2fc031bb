/** What is typed into fields of forms is what the field is called, whatever the program calls it. */
import { useState } from 'react';

declare const $: (selector: string) => { val(): string; text(): string };
declare const form: HTMLFormElement;
declare const elements: { cardNumber: HTMLInputElement; namedItem(name: string): HTMLInputElement };
interface Typed {
  target: HTMLInputElement;
  currentTarget: HTMLInputElement;
}
declare function watch(name: string): string;
declare const hook: { getValues(name: string): string };
declare const controls: { get(name: string): { value: string; valid: boolean } | null };

export function checkout(): void {
  const number = (document.getElementById('card-number') as HTMLInputElement).value;
  const field = document.querySelector<HTMLInputElement>('#cvv')!;
  console.log('card', number); // $ alert=card-logged
  console.log('code', field.value); // $ alert=card-logged
  console.log(document.querySelector<HTMLInputElement>('input[name="cardNumber"]')!.value); // $ alert=card-logged
  console.log($('#card_number').val()); // $ alert=card-logged
  console.log(elements.cardNumber.value); // $ alert=card-logged
  console.log(elements.namedItem('cvc').value); // $ alert=card-logged
  console.log(new FormData(form).get('cardNumber')); // $ alert=card-logged
  console.log(watch('cardNumber')); // $ alert=card-logged
  console.log(hook.getValues('payment.cvv')); // $ alert=card-logged
  console.log(controls.get('cardNumber')?.value); // $ alert=card-logged
  console.log(controls.get('cvv')?.valid); // ok: a truth value
  console.log((document.getElementById('holder') as HTMLInputElement).value); // ok: the name of the holder
  console.log(document.getElementById('card-number')?.id); // ok: the name of the field
  console.log($('#card-title').text()); // ok: a box on a page
  console.log(field.validity.valid, field.maxLength); // ok: about the field
  console.log(watch('expiry')); // ok: when it expires
}

export function CardForm() {
  const [digits, setDigits] = useState('');
  const [code, setCode] = useState('');
  const [month, setMonth] = useState('');
  const submit = () => {
    console.log('paying', digits, month); // $ alert=card-logged
    console.log('code', code); // $ alert=card-logged
    console.log('month', month, digits.length); // ok: when it expires, and a length
    console.log(digits.slice(-4)); // ok: the last four
  };
  return (
    <form onSubmit={submit}>
      <input autoComplete="cc-number" value={digits} onChange={(event: Typed) => setDigits(event.target.value)} />
      <input name="cvc" value={code} onChange={(event: Typed) => setCode(event.target.value)} />
      <input autoComplete="cc-exp-month" value={month} onChange={(event: Typed) => setMonth(event.target.value)} />
      <input autoComplete="cc-number" onBlur={(event: Typed) => console.log(event.target.value)} /> // $ alert=card-logged
      <input autoComplete="cc-csc" onInput={(event: Typed) => console.log(event.currentTarget.value)} /> // $ alert=card-logged
      <input autoComplete="cc-number" onFocus={(event: Typed) => console.log(event.target.id)} /> // ok: the name of the field
      <input name="holder" onBlur={(event: Typed) => console.log(event.target.value)} /> // ok: the name of the holder
    </form>
  );
}
