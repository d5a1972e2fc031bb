-- Rows of a shop.
INSERT INTO cards (holder, card_number) VALUES ('A. Example', '4012888888881881'); -- $ alert=card-hardcoded
INSERT INTO payments (id, pan) VALUES (17, 5555555555554444); -- $ alert=card-hardcoded
UPDATE customers SET credit_card = '4012 8888 8888 1881' WHERE id = 4; -- $ alert=card-hardcoded
INSERT INTO cards (holder, card_number) VALUES ('T. Est', '4242424242424242'); -- ok: published by Stripe
INSERT INTO orders (id, total) VALUES (4539578763621486, 10); -- ok: the number of an order
INSERT INTO parcels (tracking) VALUES ('6011451433546214'); -- ok: the number of a parcel
