package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a control panel vendor's application may do in a customer's tenant
 * (control-panel-vendor-apis page, 2023-08). A first consent is answered with 201, a changed one
 * with 200.
 */
final class ApplicationConsentsResource {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  void addTo(Router router) {
    Router forPeople = router.needing(Access.USER);
    forPeople.post("/v1/customers/{customer}/applicationconsents", this::grant);
    forPeople.delete("/v1/customers/{customer}/applicationconsents/{application}", this::remove);
  }

  private Reply grant(Request request, State state) {
    String customer = customer(request, state);
    Body body = request.body();
    String application = guid(body, "applicationId");
    List<Body> grants = body.items("applicationGrants");
    if (grants.isEmpty()) {
      throw Refusal.property("applicationGrants", "at least one is needed");
    }
    ObjectNode consent = Shapes.object().put("applicationId", application);
    body.text("displayName").ifPresent(name -> consent.put("displayName", name));
    ArrayNode kept = consent.putArray("applicationGrants");
    for (Body grant : grants) {
      ObjectNode one = kept.addObject();
      one.put("enterpriseApplicationId", guid(grant, "enterpriseApplicationId"));
      one.put(
          "scope",
          grant.text("scope").orElseThrow(() -> Refusal.property("scope", "it is missing")));
    }
    String id = id(customer, application);
    boolean isNew = state.find(Section.APPLICATION_CONSENTS, id).isEmpty();
    state.put(Section.APPLICATION_CONSENTS, id, consent);
    return isNew ? Reply.created(consent) : Reply.ok(consent);
  }

  private Reply remove(Request request, State state) {
    String id = id(customer(request, state), request.value("application"));
    if (state.find(Section.APPLICATION_CONSENTS, id).isEmpty()) {
      throw new Refusal(ApiError.NOT_FOUND, request.path());
    }
    state.remove(Section.APPLICATION_CONSENTS, id);
    return Reply.nothing(200);
  }

  private static String customer(Request request, State state) {
    String customer = request.value("customer");
    if (state.find(Section.CUSTOMERS, customer).isEmpty()) {
      throw new Refusal(ApiError.CUSTOMER_NOT_FOUND, customer);
    }
    return customer;
  }

  private static String guid(Body body, String name) {
    return body.text(name)
        .filter(it -> GUID.matcher(it).matches())
        .orElseThrow(() -> Refusal.property(name, "a GUID is needed"));
  }

  private static String id(String customer, String application) {
    return customer + " " + application.toLowerCase(Locale.ROOT);
  }
}
