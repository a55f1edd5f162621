package io.github.partnerconsole.partnercenter.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.example.com",
        "//api.example.com",
        "ftp://api.example.com",
        "https:///v1",
        "https://under_score",
        "https://me:secret@api.example.com",
        "https://api.example.com?x=secret",
        "https://api.example.com/#secret",
        "mailto:secret"
      })
  void takesNoHostThatIsNone(String host) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Settings.at(URI.create(host)));
    assertFalse(refused.getMessage().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080", "https://[::1]:1/", "HTTPS://example.com/base"})
  void takesAnyOther(String host) {
    URI url = URI.create(host);
    assertEquals(url, Settings.at(url).apiHost());
  }

  @Test
  void takesNoLimitOfTimeThatMakesNoSense() {
    Duration good = Duration.ofSeconds(1);
    for (Duration bad :
        new Duration[] {Duration.ZERO, Duration.ofSeconds(-1), ChronoUnit.FOREVER.getDuration()}) {
      assertThrows(
          IllegalArgumentException.class, () -> Settings.GLOBAL.withTimeouts(bad, good, good));
      assertThrows(
          IllegalArgumentException.class, () -> Settings.GLOBAL.withTimeouts(good, bad, good));
      assertThrows(
          IllegalArgumentException.class, () -> Settings.GLOBAL.withTimeouts(good, good, bad));
    }
  }
}
