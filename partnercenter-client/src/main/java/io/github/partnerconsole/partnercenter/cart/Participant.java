package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;

/**
 * A reseller who takes part in a purchase.
 *
 * @param value the MPN id
 */
public record Participant(ParticipantRole key, String value, @More Map<String, Object> more) {
  public Participant {
    key = Members.required(key, "key");
    value = Members.required(value, "value");
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public Participant(ParticipantRole key, String value) {
    this(key, value, Map.of());
  }
}
