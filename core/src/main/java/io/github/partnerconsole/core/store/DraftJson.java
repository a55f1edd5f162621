package io.github.partnerconsole.core.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.partnerconsole.core.order.Draft;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Seller;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of drafts on disk: decimals as exact text, kinds by name. A member that is not known is
 * passed over. One that is missing makes the draft unreadable, unless it is optional (absent), a
 * list (empty), a number (0) or a truth value (false).
 */
final class DraftJson {

  private static final String KIND = "kind";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addMixIn(Draft.class, OfDraft.class)
          .addMixIn(Seller.class, OfSeller.class)
          .withConfigOverride(
              BigDecimal.class,
              decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .changeDefaultVisibility(
              members -> members.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** The names on disk: renaming a class must not change one of them. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
  @JsonSubTypes(@JsonSubTypes.Type(name = "newTenant", value = NewTenantDraft.class))
  private interface OfDraft {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "notChosen", value = Seller.NotChosen.class),
    @JsonSubTypes.Type(name = "reseller", value = Seller.Reseller.class),
    @JsonSubTypes.Type(name = "ourselves", value = Seller.Ourselves.class),
  })
  private interface OfSeller {}

  String write(Draft draft) {
    return mapper.writerFor(Draft.class).writeValueAsString(draft);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws tools.jackson.core.JacksonException if it cannot be read
   */
  Draft read(String json) {
    return mapper.readValue(json, Draft.class);
  }
}
