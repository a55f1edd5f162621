package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.country.Address;
import io.github.partnerconsole.sandbox.country.AddressCheck;
import io.github.partnerconsole.sandbox.country.AddressVerdict;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import tools.jackson.databind.node.ObjectNode;

/** Checks a postal address; an invalid one is answered 200 with a status that says so. */
final class AddressResource {
  private final AddressCheck check;

  AddressResource(AddressCheck check) {
    this.check = check;
  }

  void addTo(Router router) {
    router.ask("/v1/validations/address", this::validate);
  }

  private Reply validate(Request request, State state) {
    Address address = address(request.body());
    AddressVerdict verdict = check.judge(address);
    ObjectNode answer = Shapes.object();
    answer.set("originalAddress", shape(address));
    var suggestions = answer.putArray("suggestedAddresses");
    verdict.suggestions().stream().map(AddressResource::shape).forEach(suggestions::add);
    answer.put("status", verdict.status());
    put(answer, "validationMessage", verdict.message());
    return Reply.ok(answer);
  }

  private static Address address(Body body) {
    return new Address(
        body.text("country").orElseThrow(() -> Refusal.property("Country", "is missing")),
        body.text("state").orElse(""),
        body.text("city").orElse(""),
        body.text("postalCode").orElse(""),
        body.text("addressLine1").orElse(""),
        body.text("addressLine2").orElse(""));
  }

  private static ObjectNode shape(Address address) {
    ObjectNode shape = Shapes.object().put("country", address.country());
    put(shape, "city", address.city());
    put(shape, "state", address.state());
    put(shape, "addressLine1", address.addressLine1());
    put(shape, "addressLine2", address.addressLine2());
    put(shape, "postalCode", address.postalCode());
    return shape;
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}
