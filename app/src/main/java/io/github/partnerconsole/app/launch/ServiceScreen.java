package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.signin.PartnersFile;
import io.github.partnerconsole.app.signin.PartnersModel;
import io.github.partnerconsole.app.signin.ServiceSettings;
import io.github.partnerconsole.app.signin.SignInModel;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Dialogs;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Makes what the settings say about sandbox, partner tenants and sign-in.
 *
 * @param restart opens the window anew
 * @param signedIn is told when somebody has signed in or out
 */
record ServiceScreen(
    Opening.Ready opened,
    Background background,
    Desktop desktop,
    Runnable restart,
    Runnable signedIn) {

  Node draw(Dialogs dialogs) {
    Composition console = opened.composition();
    DataFolder folder = console.place().folder();
    PartnersModel partners =
        new PartnersModel(
            opened.partners(),
            opened.partners().inUse(),
            new PartnersFile(folder.partners()),
            background,
            this::forget);
    Optional<SignInModel> signIn = console.connection().signIn().map(this::model);
    signIn.ifPresent(SignInModel::load);
    return new ServiceSettings(partners, signIn, desktop, dialogs, restart);
  }

  private SignInModel model(TenantSignIn signIn) {
    SignInModel model =
        new SignInModel(signIn, background, opened.composition().place().time(), signedIn);
    signIn.whenTroubleChanges(() -> background.post(model::refresh));
    return model;
  }

  /** The window's own sign-in would go on keeping what it renews. */
  private boolean forget(PartnerTenant tenant) {
    Composition console = opened.composition();
    Optional<TenantSignIn> own =
        console
            .connection()
            .signIn()
            .filter(_ -> opened.partners().inUse().filter(tenant::isSameApplication).isPresent());
    return own.map(TenantSignIn::forget)
        .orElseGet(() -> TenantSignIn.forget(tenant, console.place().folder()));
  }
}
