/** Orders: the draft, its checks, the plan of calls, the journal, and the desk that sends them. */
package io.github.partnerconsole.core.order;
