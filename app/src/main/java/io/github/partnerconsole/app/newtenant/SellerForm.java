package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.finding.Field;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Chooses the reseller by name, and shows what is known of its partner agreement. */
final class SellerForm extends VBox {

  private static final URI PARTNER_CENTER =
      URI.create("https://partner.microsoft.com/dashboard/account/agreements");
  private static final Field MPN_ID = new Field("reseller.mpnId");

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final ComboBox<Seller> choice;
  private final FormRow choiceRow;
  private final FormRow mpnRow;
  private final VBox trouble = new VBox();

  SellerForm(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    DraftFields<NewTenantDraft> fields = new DraftFields<>(context.draft());
    choice =
        fields.choice(
            SellerForm::name, draft -> chosen(draft.seller()), NewTenantDraft::withSeller);
    choice.setPromptText(text("newTenant.seller.prompt"));
    choice.setDisable(context.draft().get().tenant().isPresent());
    choiceRow =
        context.row(new FormRow(new FormField(text("newTenant.seller"), choice, Seller.FIELD)));
    choiceRow.link(
        "reseller.unsigned",
        new Link(
            text("newTenant.seller.openPartnerCenter"),
            () -> desk.desktop().browse(PARTNER_CENTER)));
    mpnRow = new FormRow(new FormField(text("newTenant.mpnId"), mpnId(fields), MPN_ID));
    getStyleClass().add("form");
    getChildren().addAll(trouble, choiceRow, mpnRow);
    context.draft().subscribe(this::show);
    load();
  }

  private static Optional<Seller> chosen(Seller seller) {
    return seller instanceof Seller.NotChosen ? Optional.empty() : Optional.of(seller);
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
        .map(reseller -> inDraft(reseller).orElse(new Seller.Reseller(reseller)))
        .forEach(sellers::add);
    sellers.add(new Seller.Ourselves());
    DraftFields.offer(choice, sellers);
  }

  /** The choice of the draft, whose MPN ID may have been changed. */
  private Optional<Seller> inDraft(IndirectReseller reseller) {
    Seller seller = context.draft().get().seller();
    return seller instanceof Seller.Reseller chosen
            && chosen.reseller().tenantId().equals(reseller.tenantId())
        ? Optional.of(seller)
        : Optional.empty();
  }

  private void tell(Failure failure) {
    Link again = new Link(text("failure.tryAgain"), this::load);
    trouble
        .getChildren()
        .setAll(
            new Banner(FailureTexts.mark(failure), FailureTexts.of(failure), Optional.of(again)));
  }

  private void show(NewTenantDraft draft) {
    boolean resells = draft.seller() instanceof Seller.Reseller;
    mpnRow.setVisible(resells);
    mpnRow.setManaged(resells);
    choiceRow.note(note(draft));
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
