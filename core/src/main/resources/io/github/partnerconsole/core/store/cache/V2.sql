-- One row for each order of the journal, from which it can be made anew. entry_count, changed_at and
-- state tell whether it is still true. Amounts are text, so that they come back digit for digit;
-- they and the currency are empty where there is no sum.
CREATE TABLE IF NOT EXISTS order_index(
  number VARCHAR PRIMARY KEY,
  placed_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  customer VARCHAR NOT NULL,
  line_count INT NOT NULL,
  amount VARCHAR NOT NULL,
  currency VARCHAR(3) NOT NULL,
  state VARCHAR NOT NULL,
  entry_count INT NOT NULL,
  changed_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  search_text VARCHAR NOT NULL);

CREATE INDEX IF NOT EXISTS order_index_placed_at ON order_index(placed_at);
