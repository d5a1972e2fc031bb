CREATE TABLE credit_cards (
  id INT PRIMARY KEY,
  card_number VARCHAR(19) NOT NULL, -- $ alert=card-stored
  cvv CHAR(3), -- $ alert=card-stored
  expiry DATE, -- ok: when it expires
  masked_card_number VARCHAR(19), -- ok: masked
  encrypted_card_number TEXT, -- ok: encrypted
  card_number_token TEXT, -- ok: a token
  card_pan BYTEA -- ok: bytes
);

CREATE TABLE library_cards (
  card_number VARCHAR(19), -- ok: the card of a library
  expiry DATE -- ok: when it expires
);

ALTER TABLE customers ADD COLUMN credit_card_number BIGINT; -- $ alert=card-stored
ALTER TABLE customers ADD COLUMN track2 TEXT; -- ok: a track of what, nothing says
