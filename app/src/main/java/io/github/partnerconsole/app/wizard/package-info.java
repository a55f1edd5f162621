/** The engine of all wizards: a wizard is data, one session runs it, one frame shows it. */
package io.github.partnerconsole.app.wizard;
