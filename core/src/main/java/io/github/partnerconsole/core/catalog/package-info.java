/** What can be bought: price sheets, SKUs, terms, billing plans and their prices. */
package io.github.partnerconsole.core.catalog;
