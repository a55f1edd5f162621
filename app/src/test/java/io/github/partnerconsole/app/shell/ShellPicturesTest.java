package io.github.partnerconsole.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.ui.Bug;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Question;
import io.github.partnerconsole.app.ui.Screens;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Saves pictures of the frame in its states, and listens for what the style sheets get wrong. */
class ShellPicturesTest {
  @Test
  void theFrameIsDrawnInEveryStateWithoutAWarning() {
    assertEquals(List.of(), CssErrors.during(ShellPicturesTest::pictures));
  }

  private static void pictures() {
    picture("shell-home", 1280, 832, _ -> {});
    picture("shell-offline", 1280, 832, gallery -> gallery.model.offlineSince().set("08:12"));
    picture("shell-empty", 1280, 832, gallery -> gallery.navigator.show("page.catalogue"));
    picture("shell-table", 1280, 832, gallery -> gallery.navigator.show("page.orders"));
    picture("shell-rail", 960, 600, _ -> {});
    picture("shell-question", 1280, 832, ShellPicturesTest::ask);
    picture("shell-bug", 1280, 832, ShellPicturesTest::tell);
    picture("shell-toast", 1280, 832, ShellPicturesTest::say);
  }

  private static void picture(
      String name, double width, double height, Consumer<ShellGallery> state) {
    Screens.save(
        () -> {
          ShellGallery gallery = new ShellGallery();
          state.accept(gallery);
          return gallery.shell;
        },
        name,
        width,
        height);
  }

  private static void ask(ShellGallery gallery) {
    gallery
        .shell
        .dialogs()
        .ask(
            new Question(
                Icon.DISCARD,
                "Discard this draft",
                "Brightwater Veterinary Group is at step 4 of 6. What was typed cannot be brought back.",
                "Discard draft",
                "Keep it",
                true),
            ShellGallery::nothing);
  }

  private static void tell(ShellGallery gallery) {
    Bug bug =
        Bug.of(
            new IllegalStateException(),
            "Your draft is saved and nothing was sent. Go on working, or restart if it happens again.",
            "1");
    gallery.shell.dialogs().tell(bug, new MemoryDesktop(), ShellGallery::nothing);
  }

  private static void say(ShellGallery gallery) {
    gallery
        .shell
        .toasts()
        .show("Draft discarded", "Brightwater Veterinary Group", Optional.empty());
  }
}
