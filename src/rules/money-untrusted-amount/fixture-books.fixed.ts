/** A program in which people keep books of their own: what they enter there moves no money. */
import express from 'express';

const app = express();
declare const Transaction: any;
declare const Account: any;

interface Expense {
  amount: number;
  category: string;
}

app.post('/transactions', async (req: any, res: any) => {
  const expense: Expense = { amount: req.body.amount, category: req.body.category };
  await Transaction.create(expense); // ok: an entry of their own
  await Transaction.create({ amount: req.body.amount, text: req.body.text }); // ok: an entry of their own
  await Account.create({ name: req.body.name, balance: req.body.balance }); // ok: an account that they only note
  res.sendStatus(201);
});
