package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** What publishers of the marketplace take off for the partner. */
public final class Margins {
  private final Rest rest;

  public Margins(Rest rest) {
    this.rest = rest;
  }

  /** The margins, as the service cuts them (get-margins page, 2023-10). */
  public MarginPage list() {
    return rest.get(Target.of("margins"), MarginPage.class);
  }

  /**
   * Opens the margins of a country as CSV text in UTF-8 without a header line, read from the wire
   * as the caller asks; the caller closes it. A broken connection shows as an {@link IOException}
   * of the stream.
   *
   * @param country ISO 3166 two letters
   */
  public InputStream download(String country) {
    Target target = Target.of("margins", "download").with("country", country);
    return rest.download(target, Map.of("Accept", "*/*"), wire -> wire);
  }
}
