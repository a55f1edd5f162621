package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.Change;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the partner may do in its customers' tenants (GDAP): Microsoft Graph's delegated admin
 * relationships, v1.0 (Graph pages, 2022-24). A relationship goes from {@code created} over {@link
 * #lockForApproval} and the customer's approval to {@code active}; only then can groups get roles.
 */
public final class DelegatedAdministration {
  private static final Target ROOT = new Target("/v1.0/tenantRelationships", "");
  private static final Target RELATIONSHIPS = ROOT.below("delegatedAdminRelationships");
  private static final Target CUSTOMERS = ROOT.below("delegatedAdminCustomers");
  private static final String ASSIGNMENTS = "accessAssignments";
  private static final String REQUESTS = "requests";
  private static final String OPERATIONS = "operations";

  private final Rest rest;

  public DelegatedAdministration(Rest rest) {
    this.rest = rest;
  }

  /** All relationships, a page at a time as the stream is read. */
  public Stream<DelegatedAdminRelationship> relationships() {
    return rest.allValues(RELATIONSHIPS, DelegatedAdminRelationship.class);
  }

  /** The relationships in this state. */
  public Stream<DelegatedAdminRelationship> relationships(RelationshipStatus status) {
    String filter = "status eq '" + status.value().replace("'", "''") + "'";
    return rest.allValues(RELATIONSHIPS.with("$filter", filter), DelegatedAdminRelationship.class);
  }

  /** One relationship, with the etag that a change needs. */
  public DelegatedAdminRelationship relationship(String id) {
    return rest.get(RELATIONSHIPS.below(id), DelegatedAdminRelationship.class);
  }

  /** Makes a relationship that is yet to be locked and approved (Graph v1.0, 2024). */
  public DelegatedAdminRelationship create(RelationshipDraft draft, Call call) {
    return rest.post(RELATIONSHIPS, draft, call, DelegatedAdminRelationship.class);
  }

  /**
   * Changes a relationship that nobody has locked yet.
   *
   * @param etag of the relationship as it was read; refused where it has changed since
   */
  public Change<DelegatedAdminRelationship> update(
      String id, RelationshipDraft changes, @Nullable String etag, Call call) {
    return rest.change(
        RELATIONSHIPS.below(id), changes, etag, call, DelegatedAdminRelationship.class);
  }

  /**
   * Deletes a relationship that nobody has locked yet.
   *
   * @param etag of the relationship as it was read; refused where it has changed since
   */
  public void delete(String id, String etag, Call call) {
    rest.delete(RELATIONSHIPS.below(id), etag, call);
  }

  /** Finishes the offer, so that the customer can approve it. */
  public RelationshipRequest lockForApproval(String id, Call call) {
    return request(id, RequestAction.LOCK_FOR_APPROVAL, call);
  }

  /** Ends an active relationship; it goes by way of {@code terminating}. */
  public RelationshipRequest terminate(String id, Call call) {
    return request(id, RequestAction.TERMINATE, call);
  }

  /** Asks for a step of the relationship's life; what comes of it is read later. */
  public RelationshipRequest request(String id, RequestAction action, Call call) {
    return rest.post(
        RELATIONSHIPS.below(id, REQUESTS),
        Map.of("action", action),
        call,
        RelationshipRequest.class);
  }

  /** What was asked of a relationship, a page at a time as the stream is read. */
  public Stream<RelationshipRequest> requests(String id) {
    return rest.allValues(RELATIONSHIPS.below(id, REQUESTS), RelationshipRequest.class);
  }

  /** One thing that was asked of a relationship, and how far it is. */
  public RelationshipRequest request(String id, String requestId) {
    return rest.get(RELATIONSHIPS.below(id, REQUESTS, requestId), RelationshipRequest.class);
  }

  /**
   * What the service does by itself about a relationship, such as a change of roles, a page at a
   * time as the stream is read.
   */
  public Stream<RelationshipOperation> operations(String id) {
    return rest.allValues(RELATIONSHIPS.below(id, OPERATIONS), RelationshipOperation.class);
  }

  /** One operation, and how far it is. */
  public RelationshipOperation operation(String id, String operationId) {
    return rest.get(RELATIONSHIPS.below(id, OPERATIONS, operationId), RelationshipOperation.class);
  }

  /** The groups that have roles of a relationship, a page at a time as the stream is read. */
  public Stream<AccessAssignment> assignments(String id) {
    return rest.allValues(RELATIONSHIPS.below(id, ASSIGNMENTS), AccessAssignment.class);
  }

  /** One group's roles, with the etag that a change needs. */
  public AccessAssignment assignment(String id, String assignmentId) {
    return rest.get(RELATIONSHIPS.below(id, ASSIGNMENTS, assignmentId), AccessAssignment.class);
  }

  /** Gives a group roles of an active relationship. */
  public AccessAssignment assign(String id, NewAccessAssignment assignment, Call call) {
    return rest.post(
        RELATIONSHIPS.below(id, ASSIGNMENTS), assignment, call, AccessAssignment.class);
  }

  /**
   * Replaces the roles of a group. Usually accepted first and done later: then the answer names the
   * operation to look at.
   *
   * @param etag of the assignment as it was read; refused where it has changed since
   */
  public Change<AccessAssignment> updateRoles(
      String id, String assignmentId, AccessDetails roles, @Nullable String etag, Call call) {
    return rest.change(
        RELATIONSHIPS.below(id, ASSIGNMENTS, assignmentId),
        Map.of("accessDetails", roles),
        etag,
        call,
        AccessAssignment.class);
  }

  /**
   * Takes a group's roles away.
   *
   * @param etag of the assignment as it was read; refused where it has changed since
   */
  public void deleteAssignment(String id, String assignmentId, String etag, Call call) {
    rest.delete(RELATIONSHIPS.below(id, ASSIGNMENTS, assignmentId), etag, call);
  }

  /** The customers with an active relationship, a page at a time as the stream is read. */
  public Stream<DelegatedAdminCustomer> customers() {
    return rest.allValues(CUSTOMERS, DelegatedAdminCustomer.class);
  }

  /** One customer with an active relationship. */
  public DelegatedAdminCustomer customer(String tenantId) {
    return rest.get(CUSTOMERS.below(tenantId), DelegatedAdminCustomer.class);
  }

  /** Where the customer's services are administered, a page at a time as the stream is read. */
  public Stream<ServiceManagementDetail> serviceManagementDetails(String tenantId) {
    return rest.allValues(
        CUSTOMERS.below(tenantId, "serviceManagementDetails"), ServiceManagementDetail.class);
  }
}
