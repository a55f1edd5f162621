package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.transport.Wire;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Side (b): the documented answer is read, and written again without loss. */
final class AnswerSide {
  private AnswerSide() {}

  static Mark of(Sample sample) {
    Optional<JsonNode> body = sample.responseBody();
    if (body.isEmpty()) {
      return new Mark.NotApplicable("the document prints no answer that is JSON");
    }
    if (sample.notTheClients().isPresent()) {
      return new Mark.NotApplicable(sample.notTheClients().get());
    }
    if (sample.isRefusal()) {
      return Mark.of(Likeness.differences(body.get(), Wire.faultReadAndWritten(body.get())));
    }
    return Operations.of(sample)
        .map(operation -> check(operation, body.get()))
        .orElseGet(() -> new Mark.Failed("the client has no such call"));
  }

  private static Mark check(Operation operation, JsonNode body) {
    if (operation.form() == Operation.Form.NOTHING) {
      return new Mark.Failed("the client does not read the documented answer");
    }
    try {
      List<JsonNode> documented = parts(operation.form(), body);
      return Mark.of(
          documented.stream()
              .flatMap(part ->
                  Likeness.differences(part, Wire.readAndWritten(part, operation.answer()))
                      .stream())
              .toList());
    } catch (RuntimeException e) {
      return new Mark.Failed("it cannot be read: " + e.getMessage());
    }
  }

  private static List<JsonNode> parts(Operation.Form form, JsonNode body) {
    return switch (form) {
      case OBJECT, NOTHING -> List.of(body);
      case ARRAY -> body.valueStream().toList();
      case COLLECTION -> Wire.items(body);
    };
  }
}
