package io.github.partnerconsole.core.catalog;

/**
 * Whom a SKU is sold to, in the price sheet's words; {@code CHARITY} is {@code nonprofit} on the
 * wire (contract F5).
 */
public enum Segment {
  COMMERCIAL,
  EDUCATION,
  CHARITY,
  GOVERNMENT
}
