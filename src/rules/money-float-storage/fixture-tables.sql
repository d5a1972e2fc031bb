-- Tables of a shop; price FLOAT in a comment declares nothing.
CREATE TABLE orders (
  id BIGINT PRIMARY KEY,
  total DOUBLE PRECISION NOT NULL DEFAULT 0.0, -- $ alert=money-float-storage:error
  shipping_cost FLOAT(10, 2), -- $ alert=money-float-storage
  "unitPrice" float8 DEFAULT '0'::float8 CHECK ("unitPrice" >= 0), -- $ alert=money-float-storage
  tax_amount real, -- $ alert=money-float-storage
  fee numeric(19, 4), -- ok: a decimal
  subtotal DECIMAL(10, 2), -- ok: a decimal
  amount_cents BIGINT, -- ok: whole cents
  paid money, -- ok: a type for money
  exchange_rate DOUBLE PRECISION, -- ok: a rate
  weight REAL, -- ok: no money
  /* price FLOAT, */ note TEXT DEFAULT 'price FLOAT, cost REAL', -- ok: in a comment and in a text
  CONSTRAINT price_positive CHECK (total > 0)
);

CREATE TABLE IF NOT EXISTS `shop`.`items` (`id` int AUTO_INCREMENT, `price` double unsigned NOT NULL, `qty` double, KEY `price` (`price`)) ENGINE=InnoDB; -- $ alert=money-float-storage

create table [dbo].[Invoices] ([Id] [int] identity(1,1), [Amount] [float] NOT NULL, [Total] [decimal](18, 2)) -- $ alert=money-float-storage
GO

ALTER TABLE "Order" ADD COLUMN "fee" DOUBLE PRECISION NOT NULL DEFAULT 0, ADD COLUMN "quantity" DOUBLE PRECISION; -- $ alert=money-float-storage
ALTER TABLE ONLY public.accounts ADD balance real, ADD COLUMN IF NOT EXISTS deposit float4; -- $ alert=money-float-storage alert=money-float-storage
ALTER TABLE accounts ALTER COLUMN credit_limit TYPE double precision USING credit_limit::double precision; -- $ alert=money-float-storage
ALTER TABLE accounts ALTER COLUMN overdraft_fee TYPE float8 USING CAST(overdraft_fee AS float8); -- $ alert=money-float-storage
ALTER TABLE accounts ADD COLUMN risk_score float8 DEFAULT '0'::float8; -- ok: no money
ALTER TABLE wallets MODIFY COLUMN balance DOUBLE NOT NULL; -- $ alert=money-float-storage
ALTER TABLE wallets CHANGE old_bonus bonus_amount FLOAT; -- $ alert=money-float-storage
ALTER TABLE stock ADD (price BINARY_DOUBLE, amount NUMBER(10, 2)); -- $ alert=money-float-storage
ALTER TABLE wallets ALTER COLUMN balance SET NOT NULL; -- ok: its type stays

CREATE TABLE mended (price FLOAT, cost NUMERIC(19, 4)); -- ok: the next statement mends it
ALTER TABLE mended ALTER COLUMN price SET DATA TYPE NUMERIC(19, 4); -- ok: a decimal

CREATE VIEW prices AS SELECT price FLOAT FROM orders; -- ok: no table
INSERT INTO orders (total) VALUES (1.5); -- ok: no declaration

COPY orders (id, total) FROM stdin;
1	it's 1.5
\.

-- centinel-disable-next-line money-float-storage -- kept for the old reports, nobody computes with it
CREATE TABLE old (price REAL); -- ok: suppressed with a reason
CREATE TABLE measures (value REAL, credit REAL, discount REAL, total REAL); -- ok: nothing says of what
