package io.github.partnerconsole.core.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.record.RecordReport.Reason;
import io.github.partnerconsole.core.relationship.MpnId;
import java.math.BigDecimal;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of records: moments in ISO 8601, decimals as exact text, kinds by {@linkplain Kinds
 * name}. A member that is not known is passed over. One that is missing makes the record
 * unreadable, unless it is optional (absent), a number (0) or a truth value (false).
 */
final class RecordJson {

  /** Raised only when an older console would misread what is written now. */
  static final int VERSION = 1;

  private static final String VERSION_MEMBER = "version";

  /** Immutable, and slow to make. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(JournalEntry.class, Kinds.OfJournalEntry.class)
          .addMixIn(Intent.class, Kinds.OfIntent.class)
          .addMixIn(CallResult.class, Kinds.OfCallResult.class)
          .addMixIn(AcceptanceEvent.class, Kinds.OfAcceptanceEvent.class)
          .addModule(plainTexts())
          .withConfigOverride(
              BigDecimal.class,
              decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .changeDefaultVisibility(
              members -> members.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private static PlainText plainTexts() {
    return new PlainText()
        .with(TenantId.class, TenantId::value, TenantId::new)
        .with(MpnId.class, MpnId::value, MpnId::new)
        .with(OrderNumber.class, OrderNumber::value, OrderNumber::new)
        .with(Market.class, Market::iso2, Market::new)
        .with(CountryCode.class, CountryCode::iso2, CountryCode::new)
        .with(DomainPrefix.class, DomainPrefix::value, DomainPrefix::new)
        .with(RequestId.class, RequestId::toString, text -> new RequestId(UUID.fromString(text)));
  }

  private JsonNode objectIn(String json) throws UnreadableRecord {
    JsonNode tree = MAPPER.readTree(json);
    if (!tree.isObject()) {
      throw new UnreadableRecord(Reason.UNREADABLE, "");
    }
    return tree;
  }

  String write(Object envelope) {
    return MAPPER.writeValueAsString(envelope);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param kindOf the member of the envelope that has a kind
   * @throws UnreadableRecord where the version is newer, the kind is unknown or the text is not
   *     such a record
   */
  <T> T read(String json, Class<T> envelope, String kindOf) throws UnreadableRecord {
    String kind = "";
    try {
      JsonNode tree = objectIn(json);
      kind = tree.path(kindOf).path(Kinds.MEMBER).asString("");
      if (tree.path(VERSION_MEMBER).asInt(VERSION) > VERSION) {
        throw new UnreadableRecord(Reason.NEWER_VERSION, kind);
      }
      return MAPPER.treeToValue(tree, envelope);
    } catch (InvalidTypeIdException e) {
      String unknown = e.getTypeId();
      throw new UnreadableRecord(Reason.UNKNOWN_KIND, unknown == null ? kind : unknown);
    } catch (JacksonException e) {
      throw new UnreadableRecord(Reason.UNREADABLE, kind);
    }
  }
}
