package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** Addresses that Microsoft would take instead of the one that was typed, each one press away. */
final class AddressSuggestions extends VBox {

  private final StepContext<NewTenantDraft> context;

  AddressSuggestions(StepContext<NewTenantDraft> context) {
    this.context = context;
    getStyleClass().add("suggestions");
    context.draft().subscribe(this::show);
  }

  private void show(NewTenantDraft draft) {
    List<Address> suggestions =
        draft
            .evidence()
            .address()
            .filter(check -> check.checked().equals(draft.company().address()))
            .filter(check -> check.verdict() != AddressCheck.Verdict.VERIFIED)
            .map(AddressCheck::suggestions)
            .orElse(List.of());
    getChildren().clear();
    if (!suggestions.isEmpty()) {
      getChildren().add(Labels.secondary(text("newTenant.suggestions")));
      suggestions.forEach(
          address -> getChildren().add(Buttons.link(line(address), () -> take(address))));
    }
    setVisible(!suggestions.isEmpty());
    setManaged(!suggestions.isEmpty());
  }

  private void take(Address suggestion) {
    NewTenantDraft draft = context.draft().get();
    context.draft().set(draft.withCompany(draft.company().withAddress(suggestion)));
  }

  private static String line(Address address) {
    return Stream.of(
            address.line1(), address.line2(), address.postalCode(), address.city(), address.state())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
