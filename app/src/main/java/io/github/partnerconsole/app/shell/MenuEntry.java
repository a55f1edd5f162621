package io.github.partnerconsole.app.shell;

/** A line of a menu. */
public sealed interface MenuEntry permits Command, CommandGroup {}
