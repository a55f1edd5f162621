package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.shell.ShellModel;
import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Asks again and again who is signed in, and so knows whether Partner Center can be reached; says
 * both in the frame.
 */
final class PartnerWatch {

  private static final Duration EVERY = Duration.ofSeconds(30);

  private final Composition console;
  private final Background background;
  private final ShellModel model;
  private final ObservableValue<Preferences> preferences;
  private final Ages ages;
  private final String tenant;
  private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(true);

  /**
   * A watch over what the frame says.
   *
   * @param tenant how its user calls the partner's tenant, shown until the partner is known; empty
   *     for the sandbox
   */
  PartnerWatch(
      Composition console,
      Background background,
      ShellModel model,
      ObservableValue<Preferences> preferences,
      Ages ages,
      String tenant) {
    this.console = console;
    this.background = background;
    this.model = model;
    this.preferences = preferences;
    this.ages = ages;
    this.tenant = tenant;
    model.sandbox().set(console.connection().isSandbox());
    preferences.subscribe(_ -> show());
    console
        .connection()
        .signIn()
        .ifPresent(it -> it.whenNeeded(() -> background.post(this::wantSignIn)));
    background.every(EVERY, this::ask);
  }

  /** Whether Partner Center answered when it was last asked. */
  ReadOnlyBooleanProperty online() {
    return online.getReadOnlyProperty();
  }

  void ask() {
    background
        .run(console.partner()::signedIn)
        .onSuccess(_ -> answered())
        .onFailure(this::failed)
        .start();
    background
        .run(() -> console.catalog().sheet(preferences.getValue().market()))
        .onSuccess(this::showSheet)
        .start();
    background.run(this::rulesAsOf).onSuccess(this::showRules).start();
  }

  private Optional<Instant> rulesAsOf() {
    return console
        .databases()
        .countryRules()
        .find(new CountryCode(preferences.getValue().market().iso2()))
        .map(LiveCountryRules::asOf);
  }

  private void showRules(Optional<Instant> asOf) {
    model.rulesAge().set(asOf.map(at -> text("shell.rulesAge", ages.old(at))).orElse(""));
  }

  private void answered() {
    reached();
    console.connection().signIn().ifPresent(it -> it.heard(Optional.empty()));
    model.signInNeeded().set(false);
    show();
    console.connection().signIn().ifPresent(this::askWho);
  }

  private void reached() {
    online.set(true);
    model.offlineSince().set("");
  }

  private void askWho(SignIn signIn) {
    background
        .run(signIn::status)
        .onSuccess(status -> model.role().set(status.user().orElse("")))
        .start();
  }

  private void failed(Failure failure) {
    if (failure instanceof Failure.Unreachable && online.get()) {
      online.set(false);
      model.offlineSince().set(ages.moment(console.place().time().instant()));
    } else if (failure instanceof Failure.SignInNeeded && !console.connection().isSandbox()) {
      reached();
      wantSignIn();
    } else {
      console.connection().signIn().ifPresent(it -> it.heard(Optional.of(failure)));
    }
  }

  /** Says that somebody has to sign in, until Partner Center answers. */
  private void wantSignIn() {
    model.signInNeeded().set(true);
    model.role().set("");
  }

  private void show() {
    Optional<Partner> partner = console.partner().known();
    model.provider().set(partner.map(Partner::name).orElse(tenant));
    model.providerLine().set(partner.map(this::line).orElse(""));
    model.lastEvent().set(text("shell.journal", console.journal().orders().size()));
  }

  private String line(Partner partner) {
    return text(
        "shell.providerLine",
        Texts.of(PartnerProgram.class, preferences.getValue().program()),
        partner.country());
  }

  private void showSheet(Optional<SheetInfo> sheet) {
    model
        .catalogueAge()
        .set(
            sheet
                .map(info ->
                    text(
                        "shell.catalogueAge",
                        info.market(),
                        info.currency(),
                        ages.old(info.asOf())))
                .orElse(text("shell.noCatalogue", preferences.getValue().market())));
  }
}
