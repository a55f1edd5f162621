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
    if (body.get().isObject() && body.get().isEmpty()) {
      return new Mark.NotApplicable("the documented answer says nothing");
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
    if (isInAnotherForm(operation, body)) {
      return meant(operation, body)
          .map(other -> check(other, body))
          .orElseGet(() -> new Mark.Failed("the answer is in another form than that of the call"));
    }
    Optional<Operation> other =
        meant(operation, body).filter(it -> isItsResource(it, operation, body));
    if (other.isPresent()) {
      return check(other.get(), body);
    }
    try {
      List<JsonNode> documented = parts(operation.form(), Today.corrected(body));
      return Mark.of(
          documented.stream()
              .flatMap(part ->
                  Likeness.differences(
                      Today.form(part), Wire.readAndWritten(part, operation.answer()))
                      .stream())
              .toList());
    } catch (RuntimeException e) {
      return new Mark.Failed("it cannot be read: " + e.getMessage());
    }
  }

  /**
   * Some pages print a list below a call for one resource, and one resource, without an envelope,
   * below a call for a list; one prints texts below a call for resources.
   */
  private static boolean isInAnotherForm(Operation operation, JsonNode body) {
    return switch (operation.form()) {
      case OBJECT -> body.has("items") && !body.has("id");
      case COLLECTION -> body.isObject() && !isCollection(body);
      case ARRAY -> isOfTexts(body) != (operation.answer() == String.class);
      case VALUES, NOTHING -> false;
    };
  }

  /** Whether it is an array that holds texts only. */
  static boolean isOfTexts(JsonNode body) {
    return body.isArray() && !body.isEmpty() && body.valueStream().allMatch(JsonNode::isString);
  }

  /** A page prints the resource that a call makes in place of the call's own answer. */
  private static boolean isItsResource(Operation reading, Operation called, JsonNode body) {
    String type = body.at("/attributes/objectType").asString("");
    return type.equals(reading.answer().getSimpleName())
        && !type.equals(called.answer().getSimpleName());
  }

  /** It says so itself where a page calls its items by another name. */
  static boolean isCollection(JsonNode body) {
    String type = body.at("/attributes/objectType").asString("");
    return body.has("items") || body.has("totalCount") || type.equals("Collection");
  }

  /**
   * The call whose answer it is: the one that the answer's own link makes, for texts the one beside
   * it that gets texts.
   */
  private static Optional<Operation> meant(Operation operation, JsonNode body) {
    if (isOfTexts(body)) {
      return Operations.textsBeside(operation);
    }
    String self = body.at("/links/self/uri").asString("").split("\\?", 2)[0];
    return Operations.reading("/v1" + self).filter(other -> !isInAnotherForm(other, body));
  }

  private static List<JsonNode> parts(Operation.Form form, JsonNode body) {
    return switch (form) {
      // A page prints one resource as an array of one, or the list of a call beside it.
      case OBJECT, NOTHING -> body.isArray() ? body.valueStream().toList() : List.of(body);
      case VALUES -> body.path("value").valueStream().toList();
      case ARRAY -> body.valueStream().toList();
      case COLLECTION -> Wire.items(body);
    };
  }
}
