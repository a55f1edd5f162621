package io.github.partnerconsole.app.shell;

import javafx.beans.value.ObservableValue;

/**
 * The way to where somebody signs in.
 *
 * @param allowed whether the user may leave what is shown now
 */
public record SignInWay(Runnable go, ObservableValue<Boolean> allowed) {}
