package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.state.State;

/** Answers one kind of call; only the handler of a writing route may change the state. */
@FunctionalInterface
public interface Handler {
  Reply handle(Request request, State state);
}
