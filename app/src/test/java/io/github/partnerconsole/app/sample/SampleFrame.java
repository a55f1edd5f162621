package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.app.shell.ConsoleMenus;
import io.github.partnerconsole.app.shell.Navigator;
import io.github.partnerconsole.app.shell.Pages;
import io.github.partnerconsole.app.shell.Shell;
import io.github.partnerconsole.app.shell.ShellModel;
import io.github.partnerconsole.app.shell.SignInWay;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.ThemeChoice;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A page in the console's window. */
public final class SampleFrame extends StackPane {

  /**
   * @param key of the page
   * @param waiting how many orders need attention
   */
  public SampleFrame(String key, Node page, Optional<ObservableValue<Integer>> waiting) {
    this(key, page, waiting, "");
  }

  /**
   * @param offlineSince empty while there is a connection
   */
  public SampleFrame(
      String key, Node page, Optional<ObservableValue<Integer>> waiting, String offlineSince) {
    ShellModel model = new ShellModel();
    model.sandbox().set(true);
    model.offlineSince().set(offlineSince);
    model.provider().set("Aldermoor Cloud");
    model.providerLine().set("Indirect provider, NL");
    model.catalogueAge().set("Catalogue NL, EUR: 22 days old");
    model.rulesAge().set("Country rules: 9 days old");
    Navigator navigator =
        new Pages(
                () -> page,
                () -> page,
                () -> page,
                waiting.orElseGet(() -> new SimpleObjectProperty<>(0)),
                () -> page,
                () -> page,
                () -> page)
            .navigator();
    navigator.show(key);
    Shell shell =
        new Shell(
            model,
            navigator,
            ConsoleMenus.of(
                new ConsoleMenus.Actions(
                    new SimpleObjectProperty<>(true),
                    () -> {},
                    () -> {},
                    navigator::show,
                    () -> {},
                    () -> {},
                    () -> {},
                    () -> {}),
                navigator,
                new SimpleObjectProperty<>(ThemeChoice.SYSTEM)),
            () -> {},
            new SignInWay(() -> {}, new SimpleObjectProperty<>(true)),
            Os.LINUX);
    shell.showPages();
    getChildren().setAll(shell);
  }
}
