package io.github.partnerconsole.partnercenter.transport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form with files, as multipart/form-data (RFC 7578). Immutable. Its text has one character for
 * each byte.
 */
public final class Form {
  /** Stands in no file by chance; what it is when it stands in one all the same: see below. */
  private static final String BOUNDARY = "----PartnerCenterFormBoundary7MA4YWxkTrZu0gW9qLd2";

  private final List<String> parts;

  public Form() {
    this(List.of());
  }

  private Form(List<String> parts) {
    this.parts = List.copyOf(parts);
  }

  /** With a field that holds JSON. */
  public Form json(String name, Object value) {
    return with("name=\"" + name + "\"", "", latin(Json.write(value)));
  }

  /**
   * With a file.
   *
   * @param type its media type, such as application/pdf
   */
  public Form file(String name, String fileName, String type, byte[] content) {
    String plain = fileName.replaceAll("[\\r\\n\"]", "_");
    return with(
        "name=\"" + name + "\"; filename=\"" + latin(plain) + "\"",
        "Content-Type: " + type.replaceAll("[\\r\\n]", "") + "\r\n",
        new String(content, StandardCharsets.ISO_8859_1));
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary();
  }

  String text() {
    String boundary = boundary();
    return parts.stream()
        .map(part -> "--" + boundary + part)
        .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
  }

  /** One that stands in no part, so that no file can end its own and begin another. */
  private String boundary() {
    return IntStream.iterate(0, tried -> tried + 1)
        .mapToObj(tried -> BOUNDARY + (tried == 0 ? "" : tried))
        .filter(each -> parts.stream().noneMatch(part -> part.contains(each)))
        .findFirst()
        .orElseThrow();
  }

  private Form with(String disposition, String headers, String content) {
    String head = "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
    String part = head + headers + "\r\n" + content + "\r\n";
    return new Form(Stream.concat(parts.stream(), Stream.of(part)).toList());
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
