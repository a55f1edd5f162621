package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.Choices;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Seller;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.ResellerSnapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Chooses the reseller by name, and shows what is known of its partner agreement. */
final class SellerForm extends VBox {

  private static final URI PARTNER_CENTER =
      URI.create("https://partner.microsoft.com/dashboard/account/agreements");

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final ComboBox<Seller> choice;
  private final FormRow choiceRow;
  private final FormRow mpnRow;
  private final VBox trouble = new VBox();
  private List<Seller> offered = List.of();

  SellerForm(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    DraftFields<NewTenantDraft> fields = new DraftFields<>(context.draft());
    choice = fields.choice(SellerForm::name, this::chosen, SellerForm::choose);
    choice.setPromptText(text("newTenant.seller.prompt"));
    choice.setDisable(isFixed());
    choiceRow =
        context.row(new FormRow(new FormField(text("newTenant.seller"), choice, Seller.FIELD)));
    Link again = new Link(text("newTenant.seller.checkAgain"), this::ask);
    choiceRow.link(
        "reseller.unsigned",
        again,
        new Link(
            text("newTenant.seller.openPartnerCenter"),
            () -> desk.desktop().browse(PARTNER_CENTER)));
    choiceRow.link("reseller.otherRegion", again);
    mpnRow =
        context.row(
            new FormRow(new FormField(text("newTenant.mpnId"), mpnId(fields), Seller.MPN_ID)));
    mpnRow.link("reseller.unknownMpnId", again);
    trouble.visibleProperty().bind(Bindings.isNotEmpty(trouble.getChildren()));
    trouble.managedProperty().bind(trouble.visibleProperty());
    getStyleClass().add("form");
    getChildren().addAll(trouble, choiceRow, mpnRow);
    context.draft().subscribe(this::show);
    load();
  }

  /** The tenant was created under its reseller, which cannot be exchanged here. */
  private boolean isFixed() {
    return context.draft().get().tenant().isPresent();
  }

  /** The offered seller that the draft has chosen, whatever its MPN ID was changed to. */
  private Optional<Seller> chosen(NewTenantDraft draft) {
    Seller seller = draft.seller();
    if (seller instanceof Seller.NotChosen) {
      return Optional.empty();
    }
    return offered.stream()
        .filter(it -> isSame(it, seller))
        .findFirst()
        .or(() -> Optional.of(seller));
  }

  /** Choosing what is chosen already changes nothing, so that a typed MPN ID stays. */
  private static NewTenantDraft choose(NewTenantDraft draft, Seller seller) {
    return isSame(seller, draft.seller()) ? draft : draft.withSeller(seller);
  }

  private static boolean isSame(Seller one, Seller other) {
    return (one instanceof Seller.Reseller a && other instanceof Seller.Reseller b)
        ? a.reseller().tenantId().equals(b.reseller().tenantId())
        : one.equals(other);
  }

  /** A reseller may have several; the one of its relationship is proposed. */
  private static TextField mpnId(DraftFields<NewTenantDraft> fields) {
    return fields.text(SellerForm::mpnIdOf, SellerForm::withMpnId);
  }

  private static String mpnIdOf(NewTenantDraft draft) {
    return draft.seller() instanceof Seller.Reseller chosen
        ? chosen.reseller().mpnId().value()
        : "";
  }

  private static NewTenantDraft withMpnId(NewTenantDraft draft, String typed) {
    return draft.seller() instanceof Seller.Reseller chosen
        ? draft.withSeller(
            new Seller.Reseller(chosen.reseller().withMpnId(new MpnId(typed.strip()))))
        : draft;
  }

  private void load() {
    trouble.getChildren().setAll(Labels.secondary(text("newTenant.seller.loading")));
    desk.background()
        .run(desk.resellers()::latest)
        .onSuccess(this::offer)
        .onFailure(this::tell)
        .start();
  }

  private void offer(ResellerSnapshot snapshot) {
    trouble.getChildren().clear();
    List<Seller> sellers = new ArrayList<>();
    snapshot.resellers().stream()
        .sorted(Comparator.comparing(IndirectReseller::name, String.CASE_INSENSITIVE_ORDER))
        .map(Seller.Reseller::new)
        .forEach(sellers::add);
    sellers.add(new Seller.Ourselves());
    offered = sellers;
    Choices.offer(choice, sellers);
    choice.setValue(chosen(context.draft().get()).orElse(null));
  }

  /** Asks anew about the partner agreement, for when the reseller has signed it meanwhile. */
  private void ask() {
    NewTenantDraft asked = context.draft().get();
    trouble.getChildren().setAll(Labels.secondary(text("newTenant.seller.leaving")));
    desk.background()
        .run(() -> desk.checks().seller(asked))
        .onSuccess(answered -> answered(asked, answered))
        .onFailure(failure -> tell(failure, this::ask))
        .start();
  }

  private void answered(NewTenantDraft asked, NewTenantDraft answered) {
    trouble.getChildren().clear();
    if (context.draft().get().equals(asked)) {
      context.draft().set(answered);
    }
  }

  private void tell(Failure failure) {
    tell(failure, this::load);
  }

  private void tell(Failure failure, Runnable again) {
    Link link = new Link(text("failure.tryAgain"), again);
    trouble
        .getChildren()
        .setAll(
            new Banner(FailureTexts.mark(failure), FailureTexts.of(failure), Optional.of(link)));
  }

  private void show(NewTenantDraft draft) {
    boolean resells = draft.seller() instanceof Seller.Reseller;
    mpnRow.setVisible(resells);
    mpnRow.setManaged(resells);
    choiceRow.note(isFixed() ? text("newTenant.seller.fixed") : note(draft));
  }

  private String note(NewTenantDraft draft) {
    return switch (draft.seller()) {
      case Seller.NotChosen _ -> "";
      case Seller.Ourselves _ -> text("newTenant.seller.ourselvesNote");
      case Seller.Reseller chosen -> note(draft, chosen);
    };
  }

  private String note(NewTenantDraft draft, Seller.Reseller chosen) {
    return draft
        .evidence()
        .partnerAgreement()
        .filter(answer -> answer.mpnId().equals(chosen.reseller().mpnId()))
        .filter(PartnerAgreement::isSigned)
        .map(answer -> text("newTenant.seller.signed", desk.ages().ago(answer.asOf())))
        .orElse(text("newTenant.seller.asked"));
  }

  private static String name(Seller seller) {
    return switch (seller) {
      case Seller.NotChosen _ -> "";
      case Seller.Ourselves _ -> text("newTenant.seller.ourselves");
      case Seller.Reseller chosen ->
          text("newTenant.seller.option", chosen.reseller().name(), chosen.reseller().location());
    };
  }
}
