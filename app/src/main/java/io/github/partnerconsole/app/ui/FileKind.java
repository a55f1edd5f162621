package io.github.partnerconsole.app.ui;

/**
 * A kind of file to choose.
 *
 * @param name what users call it
 * @param pattern such as {@code *.csv}; several are parted by semicolons
 */
public record FileKind(String name, String pattern) {}
