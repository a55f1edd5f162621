package io.github.partnerconsole.partnercenter.order;

/**
 * A file to be attached to an order.
 *
 * @param type its media type, such as application/pdf
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, String type, byte[] content) {
  public PaperFile {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  /** Without the content. */
  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
