/** Customers, their companies and addresses, and the rules of countries. */
package io.github.partnerconsole.core.customer;
