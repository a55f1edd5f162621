package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import java.util.Locale;

/**
 * What stands before {@code .onmicrosoft.com} in the first domain of a tenant. It can never be
 * changed afterwards.
 *
 * @param value as typed, but lower case and without blanks around; empty while none is typed
 */
public record DomainPrefix(String value) {

  public static final DomainPrefix BLANK = new DomainPrefix("");
  public static final String SUFFIX = ".onmicrosoft.com";
  public static final Field FIELD = new Field("domain.prefix");

  public DomainPrefix {
    value = value.strip().toLowerCase(Locale.ROOT);
  }

  /** The whole domain, such as {@code contoso.onmicrosoft.com}. */
  public String domain() {
    return value + SUFFIX;
  }

  public boolean isBlank() {
    return value.isEmpty();
  }
}
