package io.github.partnerconsole.app.ui;

/**
 * Something that is asked before it is done, because it cannot be undone.
 *
 * @param goOn the verb that does it; never OK or Yes
 * @param stay the verb that leaves all as it is
 * @param destructive whether doing it loses something: then staying has the focus
 */
public record Question(
    Icon icon, String title, String sentence, String goOn, String stay, boolean destructive) {}
