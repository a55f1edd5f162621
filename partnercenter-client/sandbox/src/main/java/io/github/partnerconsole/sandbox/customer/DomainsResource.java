package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;

/** Whether a domain is taken: 200 says it is, 404 that it is free. */
final class DomainsResource {

  void addTo(Router router) {
    router.head("/v1/domains/{domain}", this::isTaken);
  }

  private Reply isTaken(Request request, State state) {
    return Reply.nothing(Domains.isTaken(state, request.value("domain")) ? 200 : 404);
  }
}
