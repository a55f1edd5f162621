package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;

/**
 * A reseller who takes part in a purchase.
 *
 * @param value the MPN id
 */
public record Participant(ParticipantRole key, String value) {
  public Participant {
    key = Members.required(key, "key");
    value = Members.required(value, "value");
  }
}
