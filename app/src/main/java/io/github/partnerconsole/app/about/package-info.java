/** What this console is, on what it runs, and where its files lie. */
package io.github.partnerconsole.app.about;
