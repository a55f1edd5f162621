-- Who was last signed in; one row, or none.
CREATE TABLE IF NOT EXISTS partner(
  tenant_id VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  tenant_domain VARCHAR NOT NULL,
  mail_domain VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  as_of TIMESTAMP(9) WITH TIME ZONE NOT NULL);
