package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.stream.Stream;

/** Entitlements, which are of reservations and perpetual software only: the sandbox has none. */
final class EntitlementsResource {

  void addTo(Router router) {
    Router people = router.needing(Access.USER);
    people.get("/v1/customers/{customer}/entitlements", EntitlementsResource::list);
  }

  private static Reply list(Request request, State state) {
    Customers.require(request, state);
    return Reply.ok(Shapes.collection(Stream.empty()));
  }
}
