/**
 * What is kept in H2: the cache, which can be thrown away, and the desk's own data, which is backed
 * up. The only place that knows SQL.
 */
package io.github.partnerconsole.core.store;
