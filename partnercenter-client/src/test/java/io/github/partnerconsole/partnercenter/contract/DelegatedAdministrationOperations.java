package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.dap.DapCustomer;
import io.github.partnerconsole.partnercenter.dap.DelegatedAccessReports;
import io.github.partnerconsole.partnercenter.dap.DelegatedAdminStatistics;
import io.github.partnerconsole.partnercenter.gdap.AccessAssignment;
import io.github.partnerconsole.partnercenter.gdap.DelegatedAdminCustomer;
import io.github.partnerconsole.partnercenter.gdap.DelegatedAdminRelationship;
import io.github.partnerconsole.partnercenter.gdap.DelegatedAdministration;
import io.github.partnerconsole.partnercenter.gdap.NewAccessAssignment;
import io.github.partnerconsole.partnercenter.gdap.RelationshipDraft;
import io.github.partnerconsole.partnercenter.gdap.RelationshipOperation;
import io.github.partnerconsole.partnercenter.gdap.RelationshipRequest;
import io.github.partnerconsole.partnercenter.gdap.RequestAction;
import io.github.partnerconsole.partnercenter.gdap.ServiceManagementDetail;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Calls about what the partner may do in its customers' tenants. */
final class DelegatedAdministrationOperations {
  private static final String RELATIONSHIPS =
      "/v1.0/tenantRelationships/delegatedAdminRelationships";
  private static final String RELATIONSHIP = RELATIONSHIPS + "/{relationship}";
  private static final String CUSTOMERS = "/v1.0/tenantRelationships/delegatedAdminCustomers";
  private static final String REPORTS = "/CustomerServiceAdminApi/Web/v1";

  private DelegatedAdministrationOperations() {}

  static List<Operation> all() {
    return Stream.of(relationships(), below(), assignments(), customers(), reports())
        .flatMap(List::stream)
        .toList();
  }

  private static Operation.SdkCall call(BiFunction<DelegatedAdministration, Arguments, ?> call) {
    return (client, given) -> {
      Object answer = call.apply(client.delegatedAdministration(), given);
      if (answer instanceof Stream<?> all) {
        Object _ = all.toList();
      }
    };
  }

  private static List<Operation> relationships() {
    return List.of(
        Operation.values(
            "GET",
            RELATIONSHIPS,
            DelegatedAdminRelationship.class,
            call((gdap, _) -> gdap.relationships())),
        Operation.of(
            "POST",
            RELATIONSHIPS,
            DelegatedAdminRelationship.class,
            call((gdap, given) -> gdap.create(given.body(RelationshipDraft.class), given.call()))),
        Operation.of(
            "GET",
            RELATIONSHIP,
            DelegatedAdminRelationship.class,
            call((gdap, given) -> gdap.relationship(given.at("relationship")))),
        Operation.of(
            "PATCH",
            RELATIONSHIP,
            DelegatedAdminRelationship.class,
            call((gdap, given) ->
                gdap.update(
                    given.at("relationship"),
                    given.body(RelationshipDraft.class),
                    given.header("If-Match"),
                    given.call()))),
        Operation.nothing(
            "DELETE",
            RELATIONSHIP,
            (client, given) ->
                client
                    .delegatedAdministration()
                    .delete(given.at("relationship"), given.header("If-Match"), given.call())));
  }

  private static List<Operation> below() {
    return List.of(
        Operation.of(
            "POST",
            RELATIONSHIP + "/requests",
            RelationshipRequest.class,
            call((gdap, given) ->
                gdap.request(
                    given.at("relationship"),
                    new RequestAction(Documented.request(given.sample()).text("action")),
                    given.call()))),
        Operation.values(
            "GET",
            RELATIONSHIP + "/requests",
            RelationshipRequest.class,
            call((gdap, given) -> gdap.requests(given.at("relationship")))),
        Operation.of(
            "GET",
            RELATIONSHIP + "/requests/{request}",
            RelationshipRequest.class,
            call((gdap, given) -> gdap.request(given.at("relationship"), given.at("request")))),
        Operation.values(
            "GET",
            RELATIONSHIP + "/operations",
            RelationshipOperation.class,
            call((gdap, given) -> gdap.operations(given.at("relationship")))),
        Operation.of(
            "GET",
            RELATIONSHIP + "/operations/{operation}",
            RelationshipOperation.class,
            call(
                (gdap, given) -> gdap.operation(given.at("relationship"), given.at("operation")))));
  }

  private static List<Operation> assignments() {
    return List.of(
        Operation.values(
            "GET",
            RELATIONSHIP + "/accessAssignments",
            AccessAssignment.class,
            call((gdap, given) -> gdap.assignments(given.at("relationship")))),
        Operation.of(
            "POST",
            RELATIONSHIP + "/accessAssignments",
            AccessAssignment.class,
            call((gdap, given) ->
                gdap.assign(
                    given.at("relationship"),
                    given.body(NewAccessAssignment.class),
                    given.call()))),
        Operation.of(
            "GET",
            RELATIONSHIP + "/accessAssignments/{assignment}",
            AccessAssignment.class,
            call((gdap, given) ->
                gdap.assignment(given.at("relationship"), given.at("assignment")))),
        Operation.of(
            "PATCH",
            RELATIONSHIP + "/accessAssignments/{assignment}",
            AccessAssignment.class,
            call((gdap, given) ->
                gdap.updateRoles(
                    given.at("relationship"),
                    given.at("assignment"),
                    given.body(NewAccessAssignment.class).accessDetails(),
                    given.header("If-Match"),
                    given.call()))),
        Operation.nothing(
            "DELETE",
            RELATIONSHIP + "/accessAssignments/{assignment}",
            (client, given) ->
                client
                    .delegatedAdministration()
                    .deleteAssignment(
                        given.at("relationship"),
                        given.at("assignment"),
                        given.header("If-Match"),
                        given.call())));
  }

  private static List<Operation> customers() {
    return List.of(
        Operation.values(
            "GET", CUSTOMERS, DelegatedAdminCustomer.class, call((gdap, _) -> gdap.customers())),
        Operation.of(
            "GET",
            CUSTOMERS + "/{tenant}",
            DelegatedAdminCustomer.class,
            call((gdap, given) -> gdap.customer(given.at("tenant")))),
        Operation.values(
            "GET",
            CUSTOMERS + "/{tenant}/serviceManagementDetails",
            ServiceManagementDetail.class,
            call((gdap, given) -> gdap.serviceManagementDetails(given.at("tenant")))));
  }

  private static List<Operation> reports() {
    return List.of(
        Operation.of(
            "GET",
            REPORTS + "/delegatedAdminStatistics",
            DelegatedAdminStatistics.class,
            (client, given) -> reports(client, given).statistics()),
        Operation.values(
            "GET",
            REPORTS + "/delegatedAdminCustomers",
            DapCustomer.class,
            (client, given) -> {
              Object _ = reports(client, given).customers().toList();
            }));
  }

  private static DelegatedAccessReports reports(PartnerCenter client, Arguments given) {
    return client.delegatedAccessReports(given.host());
  }
}
