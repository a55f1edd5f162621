package io.github.partnerconsole.app.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame shows. An empty text shows nothing. */
public final class ShellModel {
  private final BooleanProperty sandbox = new SimpleBooleanProperty();
  private final BooleanProperty signInNeeded = new SimpleBooleanProperty();
  private final StringProperty offlineSince = new SimpleStringProperty("");
  private final StringProperty role = new SimpleStringProperty("");
  private final StringProperty provider = new SimpleStringProperty("");
  private final StringProperty providerLine = new SimpleStringProperty("");
  private final StringProperty catalogueAge = new SimpleStringProperty("");
  private final StringProperty rulesAge = new SimpleStringProperty("");
  private final StringProperty lastEvent = new SimpleStringProperty("");

  /** Whether nothing here is real. */
  public BooleanProperty sandbox() {
    return sandbox;
  }

  /** Whether somebody has to sign in before Microsoft answers. */
  public BooleanProperty signInNeeded() {
    return signInNeeded;
  }

  /** The moment when the connection was lost, in words; empty while there is one. */
  public StringProperty offlineSince() {
    return offlineSince;
  }

  /** Who works here. */
  public StringProperty role() {
    return role;
  }

  /** The provider's name. */
  public StringProperty provider() {
    return provider;
  }

  /** What kind of provider it is, and where. */
  public StringProperty providerLine() {
    return providerLine;
  }

  /** The catalogue and its age, in words. */
  public StringProperty catalogueAge() {
    return catalogueAge;
  }

  /** The country rules and their age, in words. */
  public StringProperty rulesAge() {
    return rulesAge;
  }

  /** What runs, or was last done. */
  public StringProperty lastEvent() {
    return lastEvent;
  }
}
