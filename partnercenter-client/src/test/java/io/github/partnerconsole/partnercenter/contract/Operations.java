package io.github.partnerconsole.partnercenter.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All documented calls that the client makes. */
final class Operations {
  private static final List<Operation> ALL =
      Stream.of(PartnerOperations.all(), IdentityOperations.all()).flatMap(List::stream).toList();

  private Operations() {}

  static Optional<Operation> of(Sample sample) {
    return ALL.stream().filter(each -> each.match(sample).isPresent()).findFirst();
  }
}
