/** The window's frame: menus, navigation, state of the connection, and what floats over it all. */
package io.github.partnerconsole.app.shell;
