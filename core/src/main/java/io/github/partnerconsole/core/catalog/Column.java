package io.github.partnerconsole.core.catalog;

import java.util.Locale;

/** The columns of Microsoft's licence-based price sheet that the catalogue takes (contract F5). */
enum Column {
  PRODUCT_TITLE("ProductTitle"),
  PRODUCT_ID("ProductId"),
  SKU_ID("SkuId"),
  SKU_TITLE("SkuTitle"),
  PUBLISHER("Publisher", Need.OPTIONAL),
  SKU_DESCRIPTION("SkuDescription", Need.OPTIONAL),
  UNIT_OF_MEASURE("UnitOfMeasure", Need.OPTIONAL),
  /** The older price list has neither this column nor the next. */
  TERM_DURATION("TermDuration", Need.OPTIONAL),
  BILLING_PLAN("BillingPlan", Need.OPTIONAL),
  MARKET("Market"),
  CURRENCY("Currency"),
  UNIT_PRICE("UnitPrice"),
  EFFECTIVE_START_DATE("EffectiveStartDate"),
  EFFECTIVE_END_DATE("EffectiveEndDate"),
  TAGS("Tags", Need.OPTIONAL),
  ERP_PRICE("ERP Price"),
  SEGMENT("Segment");

  private enum Need {
    REQUIRED,
    OPTIONAL
  }

  private final String title;
  private final Need need;

  Column(String title) {
    this(title, Need.REQUIRED);
  }

  Column(String title, Need need) {
    this.title = title;
    this.need = need;
  }

  /** The name as Microsoft prints it. */
  String title() {
    return title;
  }

  boolean isRequired() {
    return need == Need.REQUIRED;
  }

  /** Whether a header cell names this column, in any case and with or without blanks. */
  boolean isNamed(String header) {
    return normal(title).equals(normal(header));
  }

  private static String normal(String name) {
    return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
