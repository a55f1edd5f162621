package io.github.partnerconsole.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.core.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding, choosing and removing partner tenants, without a stage. */
class PartnersModelTest {
  @TempDir Path folder;
  private final List<PartnerTenant> forgotten = new ArrayList<>();

  private PartnersFile file() {
    return new PartnersFile(folder.resolve("partners.properties"));
  }

  private boolean storeAnswers = true;

  private boolean forget(PartnerTenant tenant) {
    forgotten.add(tenant);
    return storeAnswers;
  }

  private PartnersModel model(Partners known, PartnersFile file) {
    return new PartnersModel(
        known,
        known.inUse(),
        file,
        new InlineBackground(bug -> {
          throw new AssertionError(bug);
        }),
        this::forget);
  }

  private static void type(PartnersModel model, TenantForm typed) {
    model.form().set(Optional.of(typed));
  }

  @Test
  void aNewTenantIsKeptAndUsedFromTheNextStartOn() {
    PartnersModel model = model(Partners.SANDBOX, file());
    model.add();
    type(model, copied());
    model.save();
    assertEquals(List.of(SampleSignIn.ALDERMOOR), model.partners().get().tenants());
    assertFalse(model.wantsRestart(), "the sandbox is still chosen");
    model.use(Optional.of(SampleSignIn.ALDERMOOR.id()));
    assertTrue(model.wantsRestart());
    assertEquals(Optional.of(SampleSignIn.ALDERMOOR), file().read().inUse());
    model.use(Optional.empty());
    assertFalse(model.wantsRestart());
    assertEquals(Optional.empty(), file().read().inUse());
  }

  /** As it comes off a web page: with spaces around it and in capitals. */
  private static TenantForm copied() {
    PartnerTenant tenant = SampleSignIn.ALDERMOOR;
    return TenantForm.BLANK
        .withName(" Aldermoor Cloud ")
        .withId(" " + tenant.id().toUpperCase(java.util.Locale.ROOT) + "\n")
        .withClientId(tenant.clientId() + " ");
  }

  @Test
  void nothingIsSaidBeforeSavingAndEverythingThatIsWrongAfter() {
    PartnersModel model = model(Partners.SANDBOX, file());
    model.add();
    assertEquals(List.of(), model.findings().get());
    model.save();
    assertEquals(
        List.of("partner.name", "partner.id", "partner.client"),
        model.findings().get().stream().map(Finding::key).toList());
    type(model, copied().withClientId(copied().id()));
    assertEquals(
        List.of("partner.same"), model.findings().get().stream().map(Finding::key).toList());
    assertEquals(Partners.SANDBOX, file().read());
  }

  @Test
  void theSameTenantIsNotAddedTwiceButCanBeChanged() {
    PartnersModel model = model(Partners.SANDBOX.with(SampleSignIn.ALDERMOOR), file());
    model.add();
    type(model, copied());
    model.save();
    assertEquals(
        List.of("partner.known"), model.findings().get().stream().map(Finding::key).toList());
    model.change(SampleSignIn.ALDERMOOR);
    type(model, model.form().get().orElseThrow().withName("Aldermoor"));
    model.save();
    assertEquals("Aldermoor", model.partners().get().tenants().getFirst().name());
    assertEquals(1, model.partners().get().tenants().size());
    assertEquals(List.of(), forgotten, "another name is the same application");
    model.change(model.partners().get().tenants().getFirst());
    type(model, model.form().get().orElseThrow().withClientId(SampleSignIn.VOSSBERG.clientId()));
    model.save();
    assertEquals(
        List.of(SampleSignIn.ALDERMOOR.clientId()),
        forgotten.stream().map(PartnerTenant::clientId).toList());
  }

  @Test
  void aRemovedTenantIsForgottenAndTheOneInUseCannotBeRemoved() {
    Partners known =
        Partners.SANDBOX
            .with(SampleSignIn.ALDERMOOR)
            .with(SampleSignIn.VOSSBERG)
            .using(Optional.of(SampleSignIn.ALDERMOOR.id()));
    PartnersModel model = model(known, file());
    assertFalse(model.isRemovable(SampleSignIn.ALDERMOOR));
    model.use(Optional.empty());
    assertFalse(model.isRemovable(SampleSignIn.ALDERMOOR), "this window still works with it");
    assertTrue(model.isRemovable(SampleSignIn.VOSSBERG));
    model.remove(SampleSignIn.VOSSBERG);
    assertEquals(List.of(SampleSignIn.VOSSBERG), forgotten);
    assertEquals(List.of(SampleSignIn.ALDERMOOR), file().read().tenants());
  }

  @Test
  void aTenantStaysOnTheListAsLongAsTheSystemKeepsItsSignIn() {
    Partners known = Partners.SANDBOX.with(SampleSignIn.VOSSBERG);
    PartnersModel model = model(known, file());
    storeAnswers = false;
    model.remove(SampleSignIn.VOSSBERG);
    assertTrue(model.stillKept().get());
    assertFalse(model.failed().get());
    assertEquals(known, model.partners().get());
    storeAnswers = true;
    model.remove(SampleSignIn.VOSSBERG);
    assertFalse(model.stillKept().get());
    assertEquals(List.of(), file().read().tenants());
  }

  @Test
  void aChangeThatCannotBeWrittenDoesNotHold() {
    Partners known = Partners.SANDBOX.with(SampleSignIn.ALDERMOOR);
    PartnersModel model =
        model(known, new PartnersFile(folder.resolve("missing").resolve("partners.properties")));
    model.use(Optional.of(SampleSignIn.ALDERMOOR.id()));
    assertTrue(model.failed().get());
    assertEquals(known, model.partners().get());
    assertFalse(model.wantsRestart());
  }
}
