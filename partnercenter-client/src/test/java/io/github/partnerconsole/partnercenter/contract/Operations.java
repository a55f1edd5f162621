package io.github.partnerconsole.partnercenter.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All documented calls that the client makes. */
final class Operations {
  private static final List<Operation> ALL =
      Stream.of(
              PartnerOperations.all(),
              IdentityOperations.all(),
              CustomerOperations.all(),
              AgreementOperations.all(),
              DelegatedAdministrationOperations.all(),
              CatalogueOperations.all(),
              OfferOperations.all(),
              SalesOperations.all(),
              ServiceOperations.all(),
              OrderOperations.all(),
              SubscriptionOperations.all(),
              UpgradeOperations.all(),
              MigrationOperations.all())
          .flatMap(List::stream)
          .toList();

  private Operations() {}

  /** The call of a sample; for an answer without a request, the one that gets such resources. */
  static Optional<Operation> of(Sample sample) {
    return sample.method().isEmpty()
        ? ALL.stream()
            .filter(each -> each.reads(sample.objectType()))
            .findFirst()
            .or(() -> sample.responseBody().flatMap(Operations::likest))
        : ALL.stream().filter(each -> each.match(sample).isPresent()).findFirst();
  }

  /** The call that gets an array of texts at the same place as another call. */
  static Optional<Operation> textsBeside(Operation operation) {
    return ALL.stream()
        .filter(each -> each.form() == Operation.Form.ARRAY && each.answer() == String.class)
        .filter(each -> each.method().equals(operation.method()))
        .filter(each -> parent(each).equals(parent(operation)))
        .findFirst();
  }

  private static String parent(Operation operation) {
    return operation.template().substring(0, operation.template().lastIndexOf('/'));
  }

  /** Where the answer does not say what it is: the call whose answer has most of its members. */
  private static Optional<Operation> likest(JsonNode body) {
    return ALL.stream()
        .filter(each -> each.form() == Operation.Form.OBJECT && each.answer().isRecord())
        .max(Comparator.comparingLong(each -> common(each, body)))
        .filter(each -> 2 * common(each, body) > body.size());
  }

  private static long common(Operation operation, JsonNode body) {
    return Arrays.stream(operation.answer().getRecordComponents())
        .filter(member -> body.has(member.getName()))
        .count();
  }

  /** The call that reads the resource at a path, such as one of a link. */
  static Optional<Operation> reading(String path) {
    return ALL.stream().filter(each -> each.matchPath("GET", path).isPresent()).findFirst();
  }
}
