/** The wizard that orders for a new tenant. */
package io.github.partnerconsole.app.newtenant;
