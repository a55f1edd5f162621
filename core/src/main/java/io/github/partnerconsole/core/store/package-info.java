/**
 * What is kept in H2: the cache, which can be thrown away, and the desk's own data, which is backed
 * up. The only place that knows SQL. Beside them the small files of names and values that people
 * may mend.
 */
package io.github.partnerconsole.core.store;
