/** What the user sets, and the page to set it. */
package io.github.partnerconsole.app.settings;
