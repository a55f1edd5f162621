package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.Debouncer;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.DomainCheck;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * The prefix as it is typed, and whether its domain is free, asked as soon as the typing pauses.
 */
final class DomainForm extends VBox {

  private static final Duration PAUSE = Duration.ofMillis(400);

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final Debouncer asking;
  private final HBox state = new HBox();
  private String asked = "";

  DomainForm(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    asking = new Debouncer(desk.background(), PAUSE);
    state.getStyleClass().add("domain-state");
    state.setAccessibleText(text("newTenant.domain"));
    getStyleClass().add("form");
    FormField field = new FormField(text("newTenant.prefix"), prefix(), DomainPrefix.FIELD);
    getChildren().addAll(context.row(new FormRow(field)), state);
    context.draft().subscribe(this::show);
  }

  private CustomTextField prefix() {
    CustomTextField prefix = new CustomTextField();
    Label suffix = Labels.fixed(Labels.secondary(DomainPrefix.SUFFIX));
    HBox right = new HBox(suffix);
    right.getStyleClass().add("search-right");
    prefix.setRight(right);
    prefix.setDisable(context.draft().get().tenant().isPresent());
    return new DraftFields<>(context.draft())
        .bind(
            prefix,
            draft -> draft.domainPrefix().value(),
            (draft, typed) -> draft.withDomainPrefix(new DomainPrefix(typed)));
  }

  private void show(NewTenantDraft draft) {
    String domain = draft.domainPrefix().domain();
    Optional<DomainCheck> known =
        draft.evidence().domain().filter(check -> check.domain().equals(domain));
    if (draft.tenant().isPresent()) {
      state(Mark.PASS, text("newTenant.domain.ours", domain));
    } else if (known.isPresent()) {
      answer(known.get());
    } else if (isAskable(draft)) {
      ask(domain);
    } else {
      asking.cancel();
      asked = "";
      state.getChildren().clear();
    }
  }

  /** Anything that a rule refuses is not worth a question. */
  private boolean isAskable(NewTenantDraft draft) {
    return !draft.domainPrefix().isBlank() && !Finding.anyBlocks(desk.rules().domain(draft));
  }

  private void ask(String domain) {
    if (domain.equals(asked)) {
      return;
    }
    asked = domain;
    state(Mark.BUSY, text("newTenant.domain.asking", domain));
    asking.ask(
        desk.background()
            .run(() -> desk.checks().askDomain(domain))
            .onSuccess(this::answered)
            .onFailure(_ -> notAnswered(domain)));
  }

  private void answered(DomainCheck check) {
    asked = "";
    NewTenantDraft draft = context.draft().get();
    if (draft.domainPrefix().domain().equals(check.domain())) {
      context.draft().set(draft.withEvidence(draft.evidence().withDomain(check)));
    }
  }

  private void notAnswered(String domain) {
    state(Mark.OFFLINE, text("newTenant.domain.notAsked", domain));
  }

  private void answer(DomainCheck check) {
    String age = desk.ages().ago(check.asOf());
    if (check.taken()) {
      state(Mark.BLOCK, text("newTenant.domain.taken", check.domain(), age));
    } else {
      state(Mark.PASS, text("newTenant.domain.free", check.domain(), age));
    }
  }

  private void state(Mark mark, String words) {
    state.getChildren().setAll(mark.icon(), Labels.body(words));
  }
}
