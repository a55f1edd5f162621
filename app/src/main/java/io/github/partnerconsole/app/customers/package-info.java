/** The partner's customers, as Partner Center has them and as they were last fetched. */
package io.github.partnerconsole.app.customers;
