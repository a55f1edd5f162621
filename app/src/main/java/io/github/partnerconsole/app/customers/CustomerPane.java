package io.github.partnerconsole.app.customers;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.CopyRow;
import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.Tone;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.SubscriptionSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Draws what is known of a customer.
 *
 * @param copy puts text on the clipboard
 * @param again asks once more
 */
record CustomerPane(Ages ages, Consumer<String> copy, Consumer<Optional<CustomerSummary>> again) {

  DetailPane of(Details details) {
    return switch (details) {
      case Details.None _ ->
          new DetailPane(text("customers.noneChosen"), text("customers.noneChosen.line"));
      case Details.Asked asked -> about(asked.customer(), busy());
      case Details.Failed failed -> about(failed.customer(), failure(failed));
      case Details.Known known -> known(known);
    };
  }

  private DetailPane about(CustomerSummary customer, Node state) {
    KeyValues ids = new KeyValues();
    addIds(ids, customer);
    return new DetailPane(customer.name(), customer.domain(), state, ids);
  }

  private static Node busy() {
    HBox busy = new HBox(Mark.BUSY.icon(), Labels.body(text("customers.asking")));
    busy.getStyleClass().add("call-row");
    return busy;
  }

  private Node failure(Details.Failed failed) {
    Link tryAgain =
        new Link(text("failure.tryAgain"), () -> again.accept(Optional.of(failed.customer())));
    return new Banner(
        FailureTexts.mark(failed.failure()),
        FailureTexts.of(failed.failure()),
        Optional.of(tryAgain));
  }

  private DetailPane known(Details.Known known) {
    CustomerDetails customer = known.details();
    return new DetailPane(
        customer.summary().name(),
        customer.summary().domain(),
        new HBox(8, review(customer.review()), Labels.secondary(ages.ago(known.asOf()))),
        profile(customer),
        subscriptions(customer.subscriptions()));
  }

  private static Node review(ReviewStatus status) {
    String name = Texts.of(ReviewStatus.class, status);
    return switch (status) {
      case ALLOWED, UNKNOWN, NO_STATUS -> Labels.secondary(name);
      case UNDER_REVIEW, NOT_READY -> new Badge(Tone.NEUTRAL, Icon.WAITS, name);
      case NOT_ALLOWED -> new Badge(Tone.DANGER, Icon.BLOCK, name);
    };
  }

  private KeyValues profile(CustomerDetails customer) {
    Company company = customer.company();
    KeyValues facts = new KeyValues();
    facts.add(text("customers.address"), address(company.address()));
    optional(facts, text("customers.registration"), company.registrationNumber());
    ContactPerson contact = company.contact();
    optional(
        facts, text("customers.contact"), joined(" ", contact.firstName(), contact.lastName()));
    if (!contact.email().isBlank()) {
      facts.addWord(text("customers.email"), contact.email());
    }
    optional(facts, text("customers.phone"), contact.phone());
    addIds(facts, customer.summary());
    return facts;
  }

  private void addIds(KeyValues facts, CustomerSummary customer) {
    String tenant = text("customers.tenant");
    facts.add(tenant, new CopyRow(tenant, customer.id().value(), copy));
    String domain = text("customers.domain");
    facts.add(domain, new CopyRow(domain, customer.domain(), copy));
  }

  private static void optional(KeyValues facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(name, value);
    }
  }

  private static String address(Address address) {
    return joined(
        "\n",
        address.line1(),
        address.line2(),
        joined(" ", address.postalCode(), address.city()),
        address.state(),
        address.country().iso2());
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  private static Node subscriptions(List<SubscriptionSummary> subscriptions) {
    VBox part = new VBox(Labels.strong(text("customers.subscriptions")));
    part.getStyleClass().addAll("detail-part", "detail-rule");
    if (subscriptions.isEmpty()) {
      part.getChildren().add(Labels.secondary(text("customers.noSubscriptions")));
    }
    subscriptions.stream().map(CustomerPane::subscription).forEach(part.getChildren()::add);
    return part;
  }

  private static Node subscription(SubscriptionSummary subscription) {
    String seats = text("customers.seats", subscription.quantity(), subscription.status());
    String line =
        subscription.endsOn().map(day -> text("customers.until", seats, day)).orElse(seats);
    VBox lines = new VBox(Labels.body(subscription.name()), Labels.secondary(line));
    lines.getStyleClass().add("two-lines");
    return lines;
  }
}
