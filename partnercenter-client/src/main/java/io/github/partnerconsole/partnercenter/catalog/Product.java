package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product of the catalogue. */
public record Product(
    String id,
    @Nullable String title,
    @Nullable String description,
    @Nullable ProductType productType,
    @Nullable Boolean isMicrosoftProduct,
    @Nullable String publisherName,
    @More Map<String, Object> more) {
  public Product {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
