-- Prices are text, so that they come back digit for digit. search_text is lower case: titles, then ids.
CREATE TABLE IF NOT EXISTS sheet(
  market VARCHAR(2) PRIMARY KEY,
  currency VARCHAR(3) NOT NULL,
  source VARCHAR NOT NULL,
  as_of TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  line_count INT NOT NULL,
  sku_count INT NOT NULL);

CREATE TABLE IF NOT EXISTS sku(
  market VARCHAR(2) NOT NULL,
  product_id VARCHAR NOT NULL,
  sku_id VARCHAR NOT NULL,
  segment VARCHAR NOT NULL,
  product_title VARCHAR NOT NULL,
  sku_title VARCHAR NOT NULL,
  description VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  unit_of_measure VARCHAR NOT NULL,
  tags VARCHAR NOT NULL,
  trial BOOLEAN NOT NULL,
  search_text VARCHAR NOT NULL,
  PRIMARY KEY(market, product_id, sku_id));

CREATE TABLE IF NOT EXISTS price(
  market VARCHAR(2) NOT NULL,
  product_id VARCHAR NOT NULL,
  sku_id VARCHAR NOT NULL,
  position INT NOT NULL,
  term VARCHAR,
  plan VARCHAR NOT NULL,
  currency VARCHAR(3) NOT NULL,
  unit_price VARCHAR NOT NULL,
  erp_price VARCHAR NOT NULL,
  effective_from TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  effective_until TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY(market, product_id, sku_id, position));

CREATE TABLE IF NOT EXISTS sku_limits(
  market VARCHAR(2) NOT NULL,
  product_id VARCHAR NOT NULL,
  sku_id VARCHAR NOT NULL,
  minimum_quantity INT NOT NULL,
  maximum_quantity INT NOT NULL,
  add_on BOOLEAN NOT NULL,
  trial BOOLEAN NOT NULL,
  prerequisites VARCHAR ARRAY NOT NULL,
  as_of TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY(market, product_id, sku_id));

CREATE TABLE IF NOT EXISTS country_rules(
  country VARCHAR(2) PRIMARY KEY,
  postal_code_required BOOLEAN NOT NULL,
  postal_code_regex VARCHAR NOT NULL,
  city_required BOOLEAN NOT NULL,
  state_required BOOLEAN NOT NULL,
  states VARCHAR ARRAY NOT NULL,
  phone_regex VARCHAR NOT NULL,
  calling_codes VARCHAR ARRAY NOT NULL,
  tax_id_supported BOOLEAN NOT NULL,
  tax_id_optional BOOLEAN NOT NULL,
  tax_id_regex VARCHAR NOT NULL,
  tax_id_sample VARCHAR NOT NULL,
  cultures VARCHAR ARRAY NOT NULL,
  languages VARCHAR ARRAY NOT NULL,
  as_of TIMESTAMP(9) WITH TIME ZONE NOT NULL);

-- When the whole list of a kind (customers, resellers) was fetched; without a row it never was.
CREATE TABLE IF NOT EXISTS snapshot(
  kind VARCHAR PRIMARY KEY,
  as_of TIMESTAMP(9) WITH TIME ZONE NOT NULL);

CREATE TABLE IF NOT EXISTS customer(
  position INT PRIMARY KEY,
  tenant_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  domain VARCHAR NOT NULL);

CREATE TABLE IF NOT EXISTS reseller(
  position INT PRIMARY KEY,
  tenant_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  mpn_id VARCHAR NOT NULL,
  location VARCHAR NOT NULL,
  active BOOLEAN NOT NULL);

CREATE TABLE IF NOT EXISTS partner_agreement(
  mpn_id VARCHAR PRIMARY KEY,
  status VARCHAR NOT NULL,
  as_of TIMESTAMP(9) WITH TIME ZONE NOT NULL);
