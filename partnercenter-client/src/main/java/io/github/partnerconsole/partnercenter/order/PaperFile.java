package io.github.partnerconsole.partnercenter.order;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /** A copy of the content. */
  @Override
  public byte[] content() {
    return content.clone();
  }

  /** Whether it is the same file, content included. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaperFile file
        && name.equals(file.name)
        && type.equals(file.type)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, Arrays.hashCode(content));
  }

  /** Without the content. */
  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
