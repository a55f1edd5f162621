package io.github.partnerconsole.partnercenter.user;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerUserTest {

  @Test
  void aPasswordThatComesAlongIsNotPrinted() {
    Map<String, Object> more = Map.of("passwordProfile", Map.of("password", "Qrs-12345"));
    CustomerUser user =
        new CustomerUser(
            "1", "ann@x.example", null, null, null, null, null, null, null, null, null, null, more);
    assertFalse(user.toString().contains("Qrs"), user.toString());
    assertTrue(user.toString().contains("ann@x.example"), user.toString());
  }
}
