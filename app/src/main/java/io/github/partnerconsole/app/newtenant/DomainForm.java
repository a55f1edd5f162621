package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.task.Debouncer;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Freshness;
import io.github.partnerconsole.core.order.DomainCheck;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * The prefix as it is typed, and whether its domain is free, asked as soon as the typing pauses.
 */
final class DomainForm extends VBox {

  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final Debouncer asking;
  private final HBox state = new HBox();
  private final Debouncer telling;
  private String asked = "";
  private Cancellable tick = () -> {};

  DomainForm(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    asking = new Debouncer(desk.background(), PAUSE);
    telling = new Debouncer(desk.background(), PAUSE);
    state.getStyleClass().add("domain-state");
    state.setAccessibleText(text("newTenant.domain"));
    getStyleClass().add("form");
    FormField field = new FormField(text("newTenant.prefix"), prefix(), DomainPrefix.FIELD);
    getChildren().addAll(context.row(new FormRow(field)), state);
    context.draft().subscribe(this::show);
    sceneProperty().subscribe(this::tickIn);
  }

  /** While it is looked at, what was said grows old. */
  private void tickIn(@Nullable Scene scene) {
    tick.cancel();
    tick =
        scene == null
            ? () -> {}
            : desk.background().every(MINUTE, () -> show(context.draft().get()));
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
    tellWhatIsWrong(draft);
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

  /** A prefix is checked as it is typed: what is wrong shows as soon as the typing pauses. */
  private void tellWhatIsWrong(NewTenantDraft draft) {
    if (!draft.domainPrefix().isBlank()) {
      telling.ask(() -> context.session().leaveField(DomainPrefix.FIELD));
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
    if (domain.equals(context.draft().get().domainPrefix().domain())) {
      state(Mark.OFFLINE, text("newTenant.domain.notAsked", domain));
      offerToAsk(domain);
    }
  }

  private void offerToAsk(String domain) {
    state.getChildren().add(Buttons.link(text("preFlight.checkNow"), () -> askAnew(domain)));
  }

  private void askAnew(String domain) {
    asked = "";
    ask(domain);
  }

  private void answer(DomainCheck check) {
    String age = desk.ages().ago(check.asOf());
    if (check.taken()) {
      state(Mark.BLOCK, text("newTenant.domain.taken", check.domain(), age));
      offerToAsk(check.domain());
    } else if (Freshness.DOMAIN.isOver(check.asOf(), desk.rules().facts().time().instant())) {
      state(Mark.STALE, text("newTenant.domain.stale", check.domain(), age));
      offerToAsk(check.domain());
    } else {
      state(Mark.PASS, text("newTenant.domain.free", check.domain(), age));
    }
  }

  private void state(Mark mark, String words) {
    state.getChildren().setAll(mark.icon(), Labels.body(words));
  }
}
