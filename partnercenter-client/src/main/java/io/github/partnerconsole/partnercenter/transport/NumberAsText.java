package io.github.partnerconsole.partnercenter.transport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Takes a number where an open enumeration is expected: .NET writes a value without a name so. */
final class NumberAsText extends DeserializationProblemHandler {
  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator creators,
      JsonParser parser,
      String message) {
    return type.isRecord() && creators.canCreateFromString() && parser.currentToken().isNumeric()
        ? creators.createFromString(context, parser.getString())
        : NOT_HANDLED;
  }
}
