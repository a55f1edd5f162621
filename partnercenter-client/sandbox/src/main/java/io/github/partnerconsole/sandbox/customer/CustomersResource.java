package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Filter;
import io.github.partnerconsole.sandbox.wire.SeekPage;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Customers: list, search, read and create. */
final class CustomersResource {
  private static final int USUAL_SIZE = 100;

  private static final String INVITATION =
      "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId="
          + Provider.TENANT
          + "&msppId=0&DAP=false#/BillingAccounts/partner-invitation";

  private final CustomerCreation creation;

  CustomersResource(CustomerCreation creation) {
    this.creation = creation;
  }

  void addTo(Router router) {
    router.get("/v1/customers", this::list);
    router.post("/v1/customers", creation::create);
    Router signedIn = router.needing(Access.USER);
    signedIn.get("/v1/customers/relationshiprequests", this::relationshipRequest);
    router.get("/v1/customers/{customer}", this::get);
  }

  private Reply list(Request request, State state) {
    Optional<Filter> filter = Filter.of(request);
    List<ObjectNode> found =
        state
            .all(Section.CUSTOMERS)
            .filter(customer -> !Customers.isFormer(customer))
            .filter(customer -> filter.isEmpty() || accepts(filter.get(), customer))
            .toList();
    return Reply.ok(
        filter.isPresent()
            ? all(found)
            : SeekPage.of(request, found, USUAL_SIZE).shape("/customers", CustomerShapes::listed));
  }

  private static ObjectNode all(List<ObjectNode> customers) {
    ObjectNode all = Shapes.collection(customers.stream().map(CustomerShapes::listed));
    return Shapes.link(all, "self", "/customers");
  }

  private static boolean accepts(Filter filter, ObjectNode customer) {
    return switch (filter.field()) {
      case "companyname" -> filter.accepts(Customers.companyName(customer));
      case "domain" -> filter.accepts(Customers.domain(customer));
      case "indirectreseller" -> filter.accepts(Customers.reseller(customer));
      // Every customer here is this provider's.
      case "indirectcloudsolutionprovider" -> filter.accepts(Provider.TENANT);
      default -> throw Refusal.property("filter", "the field cannot be filtered");
    };
  }

  private Reply get(Request request, State state) {
    return Reply.ok(CustomerShapes.full(Customers.require(request, state)));
  }

  /** The integration sandbox does not have this; here it is, so that a client can be tried. */
  private Reply relationshipRequest(Request request, State state) {
    ObjectNode answer = Shapes.object().put("url", INVITATION);
    return Reply.ok(Shapes.typed(answer, "RelationshipRequest"));
  }
}
