package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.CountryNames;
import io.github.partnerconsole.core.order.Verdict;
import java.util.List;

/** The facts that are true when a rule passes, in words. */
final class VerdictTexts {

  private VerdictTexts() {}

  static String fact(Verdict verdict) {
    List<Object> args = verdict.args();
    return switch (verdict.rule()) {
      case COMPANY -> text("verdict.company", args.getFirst());
      case ADDRESS_PARTS -> text("verdict.addressParts");
      case POSTAL_CODE -> text("verdict.postalCode", args.getFirst(), country(args.getLast()));
      case ADDRESS -> text("verdict.address");
      case REGISTRATION_NUMBER -> text("verdict.registrationNumber");
      case CONTACT -> text("verdict.contact", args.getFirst(), args.getLast());
      case EMAIL -> text("verdict.email", args.getFirst());
      case DOMAIN -> text("verdict.domain", args.getFirst());
      case SELLER -> text("verdict.seller", args.getFirst());
      case AGREEMENT -> text("verdict.agreement");
      case BASKET -> text("verdict.basket", args.getFirst());
      case PRICE_SHEET -> text("verdict.priceSheet", args.getFirst());
      case PRICES_CHANGED -> text("verdict.pricesChanged", args.getFirst());
      case FREE_LINES -> text("verdict.freeLines", args.getFirst());
      case PROVISIONED_MONTHLY -> text("verdict.provisionedMonthly", args.getFirst());
    };
  }

  private static String country(Object code) {
    return CountryNames.of(code.toString());
  }
}
