package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.core.order.Intent;

/** What the calls of an order are called. */
final class Calls {
  private Calls() {}

  static String name(Intent intent) {
    return switch (intent) {
      case Intent.CreateCustomer _ -> text("calls.createCustomer");
      case Intent.ConfirmAgreement _ -> text("calls.confirmAgreement");
      case Intent.CreateCart _ -> text("calls.createCart");
      case Intent.CheckOut _ -> text("calls.checkOut");
    };
  }
}
