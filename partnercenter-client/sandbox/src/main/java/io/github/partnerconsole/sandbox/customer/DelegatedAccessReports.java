package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who still gives the partner the old delegated access: a service with a host of its own
 * (get-delegated-admin-relation-statistics and list-delegated-admin-customers pages, 2022-05), here
 * on the one port.
 */
final class DelegatedAccessReports {
  private static final String ROOT = "/CustomerServiceAdminApi/Web/v1/";
  private static final String CONTEXT =
      "https://traf-pcsvcadmin-prod.trafficmanager.net" + ROOT + "$metadata#";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

  void addTo(Router router) {
    Router signedIn = router.needing(Access.USER);
    signedIn.get(ROOT + "delegatedAdminStatistics", this::statistics);
    signedIn.get(ROOT + "delegatedAdminCustomers", this::customers);
  }

  private Reply statistics(Request request, State state) {
    ObjectNode answer = Shapes.object();
    answer.put("@odata.context", CONTEXT + "delegatedAdminStatistics/$entity");
    answer.put("id", Provider.TENANT).put("partnerTenantId", Provider.TENANT);
    answer.put("totalDapCustomerCount", withAccess(state).count());
    count(answer.putArray("establishedDapCount"), withAccess(state), "delegatedAccessSince");
    count(answer.putArray("inactiveDapCount"), withAccess(state), "delegatedAccessUsed");
    return Reply.ok(answer);
  }

  private static void count(ArrayNode counts, Stream<ObjectNode> customers, String moment) {
    Map<LocalDate, Long> days =
        customers
            .filter(customer -> customer.has(moment))
            .map(customer -> LocalDate.ofInstant(Shapes.instant(customer, moment), ZoneOffset.UTC))
            .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
    days.forEach(
        (day, count) -> counts.addObject().put("date", DAY.format(day)).put("count", count));
  }

  private Reply customers(Request request, State state) {
    ObjectNode answer = Shapes.object().put("@odata.context", CONTEXT + "delegatedAdminCustomers");
    ArrayNode value = answer.putArray("value");
    state.all(Section.CUSTOMERS).map(DelegatedAccessReports::shape).forEach(value::add);
    return Reply.ok(answer);
  }

  private static ObjectNode shape(ObjectNode customer) {
    ObjectNode shape = Shapes.object().put("id", Customers.id(customer));
    shape.put("customerTenantId", Customers.id(customer));
    shape.put("organizationDisplayName", Customers.companyName(customer));
    shape.put("partnerAgentCount", 0).put("partnerSignInCount", 0);
    shape.put("globalAdminSignInCount", 0).put("dapEnabled", hasAccess(customer));
    shape.put("startDateTime", since(customer).toString()).putNull("endDateTime");
    String used = customer.path("delegatedAccessUsed").asString("");
    return used.isEmpty()
        ? shape.putNull("lastSignInDateTime")
        : shape.put("lastSignInDateTime", used);
  }

  private static Instant since(ObjectNode customer) {
    return Shapes.instant(
        customer, customer.has("delegatedAccessSince") ? "delegatedAccessSince" : "createdAt");
  }

  private static Stream<ObjectNode> withAccess(State state) {
    return state.all(Section.CUSTOMERS).filter(DelegatedAccessReports::hasAccess);
  }

  private static boolean hasAccess(ObjectNode customer) {
    return customer.at("/customer/allowDelegatedAccess").asBoolean(false);
  }
}
