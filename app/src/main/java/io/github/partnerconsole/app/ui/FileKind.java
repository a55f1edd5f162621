package io.github.partnerconsole.app.ui;

/**
 * A kind of file to choose.
 *
 * @param name what users call it
 * @param pattern such as {@code *.csv}
 */
public record FileKind(String name, String pattern) {}
