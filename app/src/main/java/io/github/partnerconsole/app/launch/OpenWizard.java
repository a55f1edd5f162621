package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.newtenant.NewTenantDesk;
import io.github.partnerconsole.app.newtenant.NewTenantWizard;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.shell.Shell;
import io.github.partnerconsole.app.wizard.StepState;
import io.github.partnerconsole.app.wizard.Wizard;
import io.github.partnerconsole.app.wizard.WizardSession;
import io.github.partnerconsole.app.wizard.WizardView;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** The wizard that is open in a window, if one is; its draft is saved as it is edited. */
final class OpenWizard implements AutoCloseable {

  private final Wizards wizards;
  private final ObservableValue<Preferences> preferences;
  private final Runnable showPages;
  private final ReadOnlyBooleanWrapper leavable = new ReadOnlyBooleanWrapper(true);
  private Optional<Shell> shell = Optional.empty();
  private Optional<WizardSession<NewTenantDraft>> session = Optional.empty();

  /**
   * No wizard yet.
   *
   * @param showPages what is done when a wizard is closed
   */
  OpenWizard(Wizards wizards, ObservableValue<Preferences> preferences, Runnable showPages) {
    this.wizards = wizards;
    this.preferences = preferences;
    this.showPages = showPages;
  }

  /** Where wizards are shown. */
  void into(Shell frame) {
    shell = Optional.of(frame);
  }

  /** Begins an order for a new tenant. */
  void begin() {
    open(wizard -> wizard.blank().get(), Optional.empty());
  }

  /** Goes on with a draft. */
  void resume(SavedDraft saved) {
    switch (saved.draft()) {
      case NewTenantDraft draft -> open(_ -> draft, Optional.of(saved.step()));
    }
  }

  private void reopen(UUID draft) {
    DraftStore drafts = wizards.console().databases().drafts();
    wizards
        .background()
        .run(() -> drafts.find(draft))
        .onSuccess(found -> found.ifPresent(this::resume))
        .start();
  }

  private void open(Function<Wizard<NewTenantDraft>, NewTenantDraft> draft, Optional<String> left) {
    close();
    NewTenantDesk desk = wizards.newTenant(preferences.getValue(), this::reopen);
    Wizard<NewTenantDraft> wizard = NewTenantWizard.of(desk, wizards.console().place().ids());
    AtomicReference<List<StepState<NewTenantDraft>>> steps = new AtomicReference<>(List.of());
    WizardSession<NewTenantDraft> opened =
        new WizardSession<>(
            wizard,
            draft.apply(wizard),
            edited -> save(edited, Objects.requireNonNull(steps.get())),
            wizards.background(),
            wizards.console().place().time());
    opened.steps().subscribe(steps::set);
    opened.current().subscribe(step -> leavable.set(!step.withoutReturn()));
    session = Optional.of(opened);
    left.ifPresent(opened::resume);
    shell.ifPresent(frame ->
        frame.showWizard(
            new WizardView<>(opened, wizards.background(), wizards.ages(), this::leave)));
  }

  private void save(NewTenantDraft draft, List<StepState<NewTenantDraft>> steps) {
    DraftStore drafts = wizards.console().databases().drafts();
    drafts.save(DraftPosition.of(draft, steps, wizards.console().place().time().instant()));
  }

  /** Keeps the draft and goes back to the pages; does nothing where no wizard is open. */
  void leave() {
    if (session.isPresent()) {
      close();
      showPages.run();
    }
  }

  /** Whether the user may go elsewhere: not while an order is sent and handed over. */
  ReadOnlyBooleanProperty leavable() {
    return leavable.getReadOnlyProperty();
  }

  /** Whether all that was typed is on disk. */
  boolean isSaved() {
    return session.map(WizardSession::isSaved).orElse(true);
  }

  /** Whether calls of an order are under way. */
  boolean isSending() {
    return doing(false);
  }

  /** Whether credentials wait to be handed over, and nothing else. */
  boolean isHandingOver() {
    return doing(true);
  }

  private boolean doing(boolean byUser) {
    return session
        .flatMap(open -> open.doing().get())
        .filter(doing -> doing.byUser() == byUser)
        .isPresent();
  }

  @Override
  public void close() {
    session.ifPresent(WizardSession::close);
    session = Optional.empty();
    leavable.set(true);
  }
}
