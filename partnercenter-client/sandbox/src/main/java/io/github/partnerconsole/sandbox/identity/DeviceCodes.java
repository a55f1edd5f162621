package io.github.partnerconsole.sandbox.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes that are shown on one device and answered on another. */
final class DeviceCodes {
  static final Duration LIFETIME = Duration.ofMinutes(15);

  private final Map<String, Pending> codes = new LinkedHashMap<>();
  private final InstantSource clock;

  DeviceCodes(InstantSource clock) {
    this.clock = clock;
  }

  /** What became of a code so far; a session once it was approved. */
  private record Pending(
      String userCode, Asked asked, Instant at, boolean isDeclined, Optional<Session> session) {}

  /**
   * What the device asked for.
   *
   * @param wantsMfa whether it asked for a second factor
   */
  record Asked(String clientId, String tenant, String resource, boolean wantsMfa) {}

  /** A device code and the code to type. */
  record Shown(String deviceCode, String userCode) {}

  synchronized Shown issue(Asked asked) {
    Instant oldest = clock.instant().minus(LIFETIME.multipliedBy(4));
    codes.values().removeIf(pending -> pending.at().isBefore(oldest));
    Shown shown = new Shown(Secrets.fresh("2.device."), Secrets.userCode());
    codes.put(
        shown.deviceCode(),
        new Pending(shown.userCode(), asked, clock.instant(), false, Optional.empty()));
    return shown;
  }

  /** What the device of a user code asked for; empty where nothing waits under it. */
  synchronized Optional<Asked> asked(String userCode) {
    return entry(userCode).map(entry -> entry.getValue().asked());
  }

  synchronized void approve(String userCode, Session session) {
    answer(userCode, false, Optional.of(session));
  }

  synchronized void decline(String userCode) {
    answer(userCode, true, Optional.empty());
  }

  /** The user codes that wait for an answer, oldest first. */
  synchronized List<String> waiting() {
    return codes.values().stream()
        .filter(it -> !it.isDeclined() && it.session().isEmpty() && !isOld(it))
        .map(Pending::userCode)
        .toList();
  }

  synchronized Session redeem(String deviceCode, String clientId) {
    Pending pending = codes.get(deviceCode);
    if (pending == null || !pending.asked().clientId().equals(clientId)) {
      throw OAuthError.DEVICE_UNKNOWN.refuse();
    }
    if (isOld(pending)) {
      throw OAuthError.DEVICE_EXPIRED.refuse();
    }
    if (pending.isDeclined()) {
      throw OAuthError.DEVICE_DECLINED.refuse();
    }
    Session session = pending.session().orElseThrow(OAuthError.DEVICE_PENDING::refuse);
    codes.remove(deviceCode);
    return session;
  }

  private void answer(String userCode, boolean declined, Optional<Session> session) {
    entry(userCode)
        .ifPresent(entry -> {
          Pending was = entry.getValue();
          entry.setValue(new Pending(was.userCode(), was.asked(), was.at(), declined, session));
        });
  }

  private Optional<Map.Entry<String, Pending>> entry(String userCode) {
    String typed = userCode.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    return codes.entrySet().stream()
        .filter(it -> it.getValue().userCode().equals(typed) && !isOld(it.getValue()))
        .findFirst();
  }

  private boolean isOld(Pending pending) {
    return !clock.instant().isBefore(pending.at().plus(LIFETIME));
  }
}
