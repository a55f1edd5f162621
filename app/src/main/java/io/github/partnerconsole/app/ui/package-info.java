/** The parts that every screen is built from: texts, icons, fields, rows, dialogs. */
package io.github.partnerconsole.app.ui;
