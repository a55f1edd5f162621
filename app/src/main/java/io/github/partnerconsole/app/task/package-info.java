/**
 * The one crossing between code that blocks and the JavaFX thread. Threads, executors and {@code
 * Platform} are used here and nowhere else.
 */
package io.github.partnerconsole.app.task;
