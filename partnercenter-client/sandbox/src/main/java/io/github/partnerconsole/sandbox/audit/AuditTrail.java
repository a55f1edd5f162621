package io.github.partnerconsole.sandbox.audit;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.state.Answer;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes down each write that had an effect, in the same step as the effect itself. */
public final class AuditTrail {
  /** More than a day at a desk makes; the state is saved whole, so it must not grow for ever. */
  private static final int KEPT = 200;

  private final InstantSource clock;

  public AuditTrail(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A write that was carried out.
   *
   * @param template of the path, such as {@code /v1/customers/{customer}/carts}
   * @param customer the customer in the path, where there is one
   */
  public record Done(
      String method, String template, Optional<String> customer, String correlationId) {}

  /** Notes the write, where it is one of those that are audited. */
  public void note(State state, Done done, Answer answer) {
    if (answer.status() < 400) {
      Operation.of(done.method(), done.template())
          .ifPresent(operation -> put(state, operation, done, answer));
    }
  }

  private void put(State state, Operation operation, Done done, Answer answer) {
    ObjectNode result =
        answer
            .body()
            .filter(JsonNode::isObject)
            .map(JsonNode::asObject)
            .orElseGet(AuditTrail::object);
    String customer = done.customer().orElseGet(() -> result.path("id").asString(""));
    String type = operation.type();
    String id =
        "%s_%s_%s_%d"
            .formatted(
                Provider.TENANT, customer, type.replace("_", ""), clock.instant().toEpochMilli());
    ObjectNode record = object().put("id", unused(state, id)).put("partnerId", Provider.TENANT);
    record.putArray("participants").add(Provider.TENANT);
    record.put("customerId", customer).put("customerName", name(state, customer));
    record.put("userPrincipalName", "desk@" + Provider.DOMAIN);
    record.put("applicationId", Provider.APPLICATION);
    record.put("resourceType", operation.resourceType());
    record.put("resourceNewValue", PascalCase.text(withoutSecrets(result)));
    record.put("operationType", type).put("originalCorrelationId", done.correlationId());
    record.put("operationDate", clock.instant().toString()).put("operationStatus", "succeeded");
    record.putArray("customizedData").addObject().put("key", "CustomerId").put("value", customer);
    record.putObject("attributes").put("objectType", "AuditRecord");
    state.put(Section.AUDIT_RECORDS, record.path("id").asString(), record);
    state.keepLatest(Section.AUDIT_RECORDS, KEPT);
  }

  private static String unused(State state, String id) {
    String free = id;
    for (int i = 1; state.find(Section.AUDIT_RECORDS, free).isPresent(); i++) {
      free = id + "_" + i;
    }
    return free;
  }

  private static String name(State state, String customer) {
    return state
        .find(Section.CUSTOMERS, customer)
        .map(kept -> kept.at("/customer/companyProfile/companyName").asString())
        .orElse("");
  }

  private static ObjectNode withoutSecrets(ObjectNode result) {
    ObjectNode copy = result.deepCopy();
    copy.removeIf(member -> member.has("password"));
    return copy;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
