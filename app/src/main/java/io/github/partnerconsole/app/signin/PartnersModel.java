package io.github.partnerconsole.app.signin;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.core.finding.Finding;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Which partner tenants there are and which one is used from the next opening on; kept at each
 * change. Used on the JavaFX thread.
 */
public final class PartnersModel {
  private static final Logger LOG = System.getLogger(PartnersModel.class.getName());

  private final Optional<PartnerTenant> opened;
  private final PartnersFile file;
  private final Background background;
  private final Predicate<PartnerTenant> forget;
  private final ReadOnlyObjectWrapper<Partners> partners;
  private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Boolean> failed = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Boolean> stillKept = new ReadOnlyObjectWrapper<>(false);
  private final ObjectProperty<Optional<TenantForm>> form =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean tried;

  /** What became of a change. */
  private enum Outcome {
    HOLDS,
    NOT_FORGOTTEN,
    NOT_WRITTEN
  }

  /**
   * A model of what is known now.
   *
   * @param partners as the file has them
   * @param opened what this window works with; empty for the sandbox
   * @param forget takes a tenant's tokens and credential out of the system's store, and says
   *     whether they are gone; blocks
   */
  public PartnersModel(
      Partners partners,
      Optional<PartnerTenant> opened,
      PartnersFile file,
      Background background,
      Predicate<PartnerTenant> forget) {
    this.partners = new ReadOnlyObjectWrapper<>(partners);
    this.opened = opened;
    this.file = file;
    this.background = background;
    this.forget = forget;
    form.addListener((_, _, _) -> check());
  }

  ReadOnlyObjectProperty<Partners> partners() {
    return partners.getReadOnlyProperty();
  }

  /** Whether a change is being written. */
  ReadOnlyObjectProperty<Boolean> busy() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the last change could not be written, and so does not hold. */
  ReadOnlyObjectProperty<Boolean> failed() {
    return failed.getReadOnlyProperty();
  }

  /**
   * Whether the last change was left, since the system's store did not answer and so still has what
   * was to be forgotten.
   */
  ReadOnlyObjectProperty<Boolean> stillKept() {
    return stillKept.getReadOnlyProperty();
  }

  /** What is typed in about a tenant; empty while nothing is. */
  ObjectProperty<Optional<TenantForm>> form() {
    return form;
  }

  /** What keeps the form from being saved, once that was tried. */
  ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /** Whether this window works with that tenant, or with the sandbox. */
  boolean isOpened(Optional<String> id) {
    return opened.map(PartnerTenant::id).equals(id);
  }

  /** Whether the window has to be opened anew for what was chosen. */
  boolean wantsRestart() {
    return !partners.get().inUse().equals(opened);
  }

  /** Whether a tenant may be removed: not the one that is used, now or from the next opening on. */
  boolean isRemovable(PartnerTenant tenant) {
    Optional<String> id = Optional.of(tenant.id());
    return !isOpened(id) && !partners.get().used().equals(id);
  }

  void add() {
    edit(TenantForm.BLANK);
  }

  void change(PartnerTenant tenant) {
    edit(TenantForm.of(tenant));
  }

  private void edit(TenantForm begun) {
    tried = false;
    form.set(Optional.of(begun));
  }

  void discard() {
    form.set(Optional.empty());
  }

  /** Keeps what was typed in, if nothing is wrong with it. */
  void save() {
    tried = true;
    check();
    if (findings.get().isEmpty()) {
      form.get().map(TenantForm::tenant).ifPresent(this::keep);
    }
  }

  /** What the system keeps for another application of the tenant is of no use any more. */
  private void keep(PartnerTenant tenant) {
    Optional<PartnerTenant> replaced =
        partners.get().tenant(tenant.id()).filter(former -> !former.isSameApplication(tenant));
    Partners changed = partners.get().with(tenant);
    write(replaced, changed, this::discard);
  }

  /** Uses a tenant, or the sandbox, from the next opening on. */
  void use(Optional<String> id) {
    if (!partners.get().used().equals(id)) {
      Partners changed = partners.get().using(id);
      write(Optional.empty(), changed, () -> {});
    }
  }

  /** Forgets a tenant and what the system keeps for it; its data folder stays. */
  void remove(PartnerTenant tenant) {
    write(Optional.of(tenant), partners.get().without(tenant.id()), () -> {});
  }

  private void check() {
    findings.set(
        tried ? form.get().map(typed -> typed.check(partners.get())).orElse(List.of()) : List.of());
  }

  private void write(Optional<PartnerTenant> forgotten, Partners changed, Runnable then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    background
        .run(() -> outcome(forgotten, changed))
        .toTheEnd()
        .onEnd(() -> busy.set(false))
        .onSuccess(outcome -> {
          failed.set(outcome == Outcome.NOT_WRITTEN);
          stillKept.set(outcome == Outcome.NOT_FORGOTTEN);
          if (outcome == Outcome.HOLDS) {
            partners.set(changed);
            then.run();
          }
        })
        .start();
  }

  private Outcome outcome(Optional<PartnerTenant> forgotten, Partners changed) {
    if (!forgotten.map(forget::test).orElse(true)) {
      return Outcome.NOT_FORGOTTEN;
    }
    try {
      file.write(changed);
      return Outcome.HOLDS;
    } catch (UncheckedIOException e) {
      LOG.log(Level.WARNING, "The partner tenants could not be written", e);
      return Outcome.NOT_WRITTEN;
    }
  }
}
