package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.core.catalog.Instalments;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.PriceBasis;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.order.FirstInvoice;
import io.github.partnerconsole.core.order.PlannedLine;
import java.util.List;

/** Prices in words, never without what they are for. */
public final class PriceTexts {
  private PriceTexts() {}

  /** Such as {@code € 126.00 per seat for 1 year, billed monthly (12 × € 10.50)}. */
  public static String whole(Price price) {
    String sum = text("price.whole", amount(price), basis(price.basis()));
    Instalments parts = price.instalments();
    return parts.invoices() == 1 && !parts.rounded()
        ? sum
        : text("price.wholeInParts", sum, instalments(price));
  }

  /** What the partner pays for the whole term, such as {@code € 126.00}. */
  public static String amount(Price price) {
    return NumberTexts.money(price.amount(), price.currency());
  }

  /** What the amount is for: {@code per seat for 1 year, billed monthly}. */
  public static String basis(PriceBasis basis) {
    String words = billed(basis, Texts.of(Term.class, basis.term()));
    return basis.derived() ? text("price.derived", words, basis.term().months()) : words;
  }

  private static String billed(PriceBasis basis, String term) {
    int seats = basis.quantity();
    return switch (basis.plan()) {
      case MONTHLY -> text("price.termMonthly", seats, term);
      case ANNUAL -> text("price.termAnnually", seats, term);
      case TRIENNIAL -> text("price.termTriennially", seats, term);
      case NONE -> text("price.termNotBilled", seats, term);
    };
  }

  /** How the amount is invoiced: {@code 12 × € 10.50}, {@code 12 × about € 10.51}. */
  public static String instalments(Price price) {
    return text("price.parts", price.instalments().invoices(), invoice(price));
  }

  /**
   * One invoice of the term: {@code € 10.50}; {@code about € 10.51} where they differ by a cent.
   */
  public static String invoice(Price price) {
    Instalments parts = price.instalments();
    String each = NumberTexts.money(parts.each(), parts.currency());
    return parts.rounded() ? text("price.about", each) : each;
  }

  /** What one invoice is for: {@code per seat and month, 1 year, billed monthly}. */
  public static String invoiceBasis(PriceBasis basis) {
    int seats = basis.quantity();
    String term = Texts.of(Term.class, basis.term());
    return switch (basis.plan()) {
      case MONTHLY -> text("price.partMonthly", seats, term);
      case ANNUAL -> text("price.partAnnually", seats, term);
      case TRIENNIAL, NONE -> billed(basis, term);
    };
  }

  /** What the first invoice of these lines comes to; empty where they have no sum. */
  public static String firstInvoice(List<PlannedLine> lines) {
    return FirstInvoice.of(lines)
        .map(first -> NumberTexts.money(first.amount(), first.currency()))
        .map(amount -> FirstInvoice.isRounded(lines) ? text("price.about", amount) : amount)
        .orElse("");
  }

  /** Microsoft's estimated retail price on the same basis: {@code ERP € 157.50}. */
  public static String retail(Price price) {
    return text("price.retail", NumberTexts.money(price.erp(), price.currency()));
  }

  /** Microsoft's estimated retail price of one invoice. */
  public static String invoiceRetail(Price price) {
    Instalments parts =
        Instalments.of(price.erp(), price.currency(), price.instalments().invoices());
    String each = NumberTexts.money(parts.each(), parts.currency());
    return text("price.retail", parts.rounded() ? text("price.about", each) : each);
  }

  /** What holds for every price: partner prices, net of tax, and what ERP means. */
  public static String note() {
    return text("price.note");
  }
}
