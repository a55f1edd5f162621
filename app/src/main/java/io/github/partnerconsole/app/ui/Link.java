package io.github.partnerconsole.app.ui;

/**
 * Something that can be done from a text.
 *
 * @param text a verb, at most three words
 */
public record Link(String text, Runnable action) {}
