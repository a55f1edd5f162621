package io.github.partnerconsole.core.customer;

/**
 * A state, province or emirate.
 *
 * @param value what Partner Center takes, such as {@code WA}
 * @param name what people call it, such as {@code Washington}; the value where no name is known
 * @param also another way to write it, possibly empty
 */
public record State(String value, String name, String also) {

  boolean isCalled(String text) {
    return text.equalsIgnoreCase(value)
        || text.equalsIgnoreCase(name)
        || (!also.isEmpty() && text.equalsIgnoreCase(also));
  }
}
