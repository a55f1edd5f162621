package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Handler;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Customers with an active relationship (Graph delegatedAdminCustomer pages, v1.0, 2022-24). */
final class DelegatedAdminCustomers {
  private static final String ALL = Graph.ROOT + "delegatedAdminCustomers";
  private static final String ONE = ALL + "/{customer}";
  private static final Map<String, String> SERVICES =
      Map.of(
          "Azure Active Directory", "https://aad.portal.azure.com/",
          "Microsoft 365 Lighthouse", "https://lighthouse.microsoft.com",
          "Teams", "https://admin.teams.microsoft.com/?delegatedOrg=");

  private final Relationships relationships;
  private final Supplier<URI> baseUrl;

  DelegatedAdminCustomers(Relationships relationships, Supplier<URI> baseUrl) {
    this.relationships = relationships;
    this.baseUrl = baseUrl;
  }

  void addTo(Router router) {
    router.get(ALL, guarded(this::list));
    router.get(ONE, guarded(this::get));
    router.get(ONE + "/serviceManagementDetails", guarded(this::services));
  }

  private Handler guarded(Handler handler) {
    return GraphRefusal.guarded(handler, relationships.clock());
  }

  private Reply list(Request request, State state) {
    return Reply.ok(
        new Values(request, baseUrl)
            .page(List.copyOf(customers(state).values()), "delegatedAdminCustomers"));
  }

  private Reply get(Request request, State state) {
    return Reply.ok(Graph.alone(require(request, state), "delegatedAdminCustomers/$entity"));
  }

  private Reply services(Request request, State state) {
    String id = require(request, state).path("id").asString();
    List<ObjectNode> found =
        SERVICES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> service(each.getKey(), each.getValue(), id))
            .toList();
    return Reply.ok(
        new Values(request, baseUrl)
            .page(found, "delegatedAdminCustomers/" + id + "/serviceManagementDetails"));
  }

  private static ObjectNode service(String name, String url, String customer) {
    ObjectNode service = Graph.typed("delegatedAdminServiceManagementDetail");
    String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    boolean isOpen = url.endsWith("/") || url.endsWith("=");
    service.put("id", id).put("serviceManagementUrl", isOpen ? url + customer : url);
    return service.put("serviceName", name);
  }

  private ObjectNode require(Request request, State state) {
    String id = request.value("customer");
    ObjectNode found = customers(state).get(id.toLowerCase(Locale.ROOT));
    if (found == null) {
      throw GraphRefusal.notFound("delegated admin customer " + id);
    }
    return found;
  }

  private Map<String, ObjectNode> customers(State state) {
    Map<String, ObjectNode> customers = new LinkedHashMap<>();
    relationships
        .active(state)
        .filter(kept -> kept.has("customer"))
        .forEach(kept ->
            customers.computeIfAbsent(
                kept.at("/customer/tenantId").asString(), id -> shape(id, kept)));
    return customers;
  }

  private static ObjectNode shape(String id, ObjectNode kept) {
    ObjectNode customer = Graph.typed("delegatedAdminCustomer");
    customer.put("@odata.etag", Graph.etag(id)).put("id", id).put("tenantId", id);
    return customer.put("displayName", kept.at("/customer/displayName").asString(""));
  }
}
