/** Starts the console, and wires its parts. */
package io.github.partnerconsole.app.launch;
