-- Whether a person should look at an order is more than its state. The index is made anew.
ALTER TABLE order_index ADD COLUMN IF NOT EXISTS attention BOOLEAN DEFAULT FALSE NOT NULL;
DELETE FROM order_index;
