package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Asks over a window. */
public final class Dialogs {
  private final Overlay overlay;
  private final Os os;

  public Dialogs(Overlay overlay, Os os) {
    this.overlay = overlay;
    this.os = os;
  }

  /** Asks, and does it only if the user says so. Esc stays. */
  public void ask(Question question, Runnable action) {
    Runnable goOn =
        () -> {
          overlay.close();
          action.run();
        };
    boolean loses = question.destructive();
    Button doIt =
        loses ? Buttons.destructive(question.goOn(), goOn) : Buttons.primary(question.goOn(), goOn);
    Button stay =
        loses
            ? Buttons.primary(question.stay(), overlay::close)
            : Buttons.plain(question.stay(), overlay::close);
    Button usual = loses ? stay : doIt;
    Dialog dialog =
        new Dialog(
            question.icon().large(),
            question.title(),
            question.sentence(),
            List.of(),
            ButtonOrder.dialog(os, usual, loses ? doIt : stay));
    overlay.show(dialog, usual, overlay::close);
  }

  /** Says a sentence that has one answer. Esc closes it. */
  public void tell(String title, String sentence) {
    Button close = Buttons.primary(text("dialog.close"), overlay::close);
    overlay.show(
        new Dialog(Icon.WARN.large(), title, sentence, List.of(), List.of(close)),
        close,
        overlay::close);
  }

  /** Shows something to read. Esc closes it. */
  public void show(Notice notice) {
    Button close = Buttons.primary(notice.close(), overlay::close);
    Button other = Buttons.plain(notice.other().text(), notice.other().action());
    Dialog dialog =
        new Dialog(
            notice.icon(),
            notice.title(),
            notice.sentence(),
            notice.content(),
            ButtonOrder.dialog(os, close, other));
    overlay.show(dialog, close, overlay::close);
  }

  /**
   * Shows a card that stays until it is released, whatever key is pressed and whatever is asked
   * meanwhile.
   *
   * @param first gets the focus
   */
  public void keep(Region card, Node first) {
    overlay.keep(card, first);
  }

  /** Takes away a card that was kept. */
  public void release(Region card) {
    overlay.release(card);
  }

  /** Whether a card is kept. */
  public boolean keeps() {
    return overlay.keeps();
  }

  /** Tells of a bug in the console. */
  public void tell(Bug bug, Desktop desktop, Runnable restart) {
    BugWindow.open(bug, overlay, os, desktop, restart);
  }
}
