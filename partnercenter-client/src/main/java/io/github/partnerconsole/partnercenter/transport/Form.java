package io.github.partnerconsole.partnercenter.transport;

import java.nio.charset.StandardCharsets;

/**
 * A form with files, as multipart/form-data (RFC 7578). Immutable. Its text has one character for
 * each byte.
 */
public final class Form {
  /** Long and odd enough to stand in no file by chance. */
  private static final String BOUNDARY = "----PartnerCenterFormBoundary7MA4YWxkTrZu0gW9qLd2";

  private final String parts;

  public Form() {
    this("");
  }

  private Form(String parts) {
    this.parts = parts;
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
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  String text() {
    return parts + "--" + BOUNDARY + "--\r\n";
  }

  private Form with(String disposition, String headers, String content) {
    String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
    return new Form(parts + head + headers + "\r\n" + content + "\r\n");
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
