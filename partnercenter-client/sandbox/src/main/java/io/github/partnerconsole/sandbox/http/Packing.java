package io.github.partnerconsole.sandbox.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which answers go out packed with gzip (RFC 9110, 8.4 and 12.5.3): those of more than {@value
 * #LEAST} bytes, to a caller that accepts it. Smaller ones stay as they are; packing them costs
 * more than it saves on loopback. Never packed are the answer to a HEAD, what is an archive
 * already, and what a fault cuts short: a truncated answer is always the start of the plain text
 * with the length of the whole, so that a caller meets a body that ends early and not a damaged
 * archive.
 */
final class Packing {
  /** In bytes, our own choice: Partner Center's is not documented. */
  static final int LEAST = 32 * 1024;

  private static final List<String> NAMES = List.of("gzip", "x-gzip", "*");

  private Packing() {}

  /** Whether Accept-Encoding names gzip, or any coding, with a weight above zero. */
  static boolean isAcceptedBy(Request request) {
    List<String> codings =
        request.headers().getOrDefault("Accept-Encoding", List.of()).stream()
            .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",", -1)))
            .map(coding -> coding.replaceAll("\\s", ""))
            .toList();
    return NAMES.stream()
        .flatMap(name -> find(codings, name).stream())
        .findFirst()
        .filter(coding -> !coding.matches(".*;q=0(\\.0*)?"))
        .isPresent();
  }

  private static Optional<String> find(List<String> codings, String name) {
    return codings.stream()
        .filter(coding -> coding.equals(name) || coding.startsWith(name + ";"))
        .findFirst();
  }
}
