/** What waits for a person: orders, drafts, and data that has grown old. */
package io.github.partnerconsole.app.home;
