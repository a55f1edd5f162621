package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.partner.RelationshipsResource;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What a customer has: domains, services that the partner may manage, resellers. */
final class CustomerSurroundings {
  private static final String CLIENT_SESSION =
      "https://portal.office.com/Partner/BeginClientSession.aspx?CTID=";

  /** What comes with any subscription here: id, name. */
  private static final List<Map.Entry<String, String>> SERVICES =
      List.of(
          Map.entry("Exchange", "Exchange"),
          Map.entry("MicrosoftCommunicationsOnline", "SkypeforBusiness"),
          Map.entry("SharePoint", "SharePoint"));

  void addTo(Router router) {
    router.get("/v1/customers/{customer}/customDomains", this::domains);
    router.post("/v1/customers/{customer}/verifieddomain", this::addDomain);
    Router signedIn = router.needing(Access.USER);
    signedIn.get("/v1/customers/{customer}/managedservices", this::services);
    signedIn.get("/v1/customers/{customer}/relationships", this::relationships);
  }

  private Reply domains(Request request, State state) {
    return Reply.ok(CustomerShapes.domains(Customers.require(request, state)));
  }

  private Reply addDomain(Request request, State state) {
    ObjectNode customer = Customers.require(request, state).deepCopy();
    Body body = request.body();
    Body sent = body.at("domain");
    String name = required(sent, "name");
    if (!name.equalsIgnoreCase(required(body, "verifiedDomainName"))) {
      throw Refusal.property("VerifiedDomainName", "is not the name of the domain");
    }
    if (!Domains.isCustomDomain(name)) {
      throw Refusal.property("Domain.Name", "is no domain of the customer's own");
    }
    if (Domains.isTaken(state, name)) {
      throw new Refusal(ApiError.DOMAIN_TAKEN, name);
    }
    boolean isFederated =
        oneOf(sent, "authenticationType", "managed", "federated").equals("federated");
    if (isFederated && !body.at("domainFederationSettings").isPresent()) {
      throw Refusal.property("DomainFederationSettings", "is missing for a federated domain");
    }
    ObjectNode domain = shape(sent, name);
    customer.withArray("/domains").add(domain);
    state.put(Section.CUSTOMERS, Customers.id(customer), customer);
    return Reply.created(domain.deepCopy());
  }

  private static ObjectNode shape(Body sent, String name) {
    ObjectNode domain = Shapes.object();
    domain.put("authenticationType", oneOf(sent, "authenticationType", "managed", "federated"));
    domain.put("capability", required(sent, "capability").toLowerCase(Locale.ROOT));
    domain.put("isDefault", sent.isTrue("isDefault")).put("isInitial", false).put("name", name);
    domain.put("status", oneOf(sent, "status", "verified"));
    // Samples send None and get this back: the domain was proved by its DNS record.
    return domain.put("verificationMethod", "dns_record");
  }

  private static String oneOf(Body sent, String member, String... values) {
    String value = required(sent, member).toLowerCase(Locale.ROOT);
    if (!List.of(values).contains(value)) {
      throw Refusal.property("Domain." + member, "must be one of " + List.of(values));
    }
    return value;
  }

  private static String required(Body sent, String member) {
    return sent.text(member).orElseThrow(() -> Refusal.property(member, "is missing"));
  }

  private Reply services(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    String id = Customers.id(customer);
    boolean hasAny =
        state
            .all(Section.SUBSCRIPTIONS)
            .anyMatch(kept -> kept.path("customer").asString().equalsIgnoreCase(id));
    return Reply.ok(
        Shapes.collection(
            hasAny
                ? SERVICES.stream().map(each -> service(each, customer))
                : Stream.<ObjectNode>empty()));
  }

  private static ObjectNode service(Map.Entry<String, String> each, ObjectNode customer) {
    String session = CLIENT_SESSION + Customers.id(customer) + "&CSDEST=";
    String domain = Customers.domain(customer);
    ObjectNode service = Shapes.object().put("id", each.getKey()).put("name", each.getValue());
    service.put("groupName", "Office");
    Shapes.link(
        service,
        "adminService",
        session + each.getKey() + "&InitialDomain=" + domain + "&PrimaryDomain=" + domain);
    Shapes.link(service, "serviceHealth", session + "ServiceStatus");
    Shapes.link(service, "serviceTicket", session + "Support");
    return Shapes.typed(service, "ManagedService");
  }

  private Reply relationships(Request request, State state) {
    String reseller = Customers.reseller(Customers.require(request, state));
    return Reply.ok(
        Shapes.collection(
            Resellers.byTenant(state, reseller).stream().map(RelationshipsResource::relationship)));
  }
}
