package io.github.partnerconsole.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a sandbox is to run.
 *
 * @param port the port on loopback, 0 for any free one
 * @param token the bearer token to ask of callers; a random one when empty
 * @param clock what time it is for the sandbox
 * @param dataFolder where its state survives a restart; in memory when empty
 * @param priceSheet a price sheet in Microsoft's format as catalogue; our own when empty
 * @param demoData whether it starts with forty customers, or with resellers only
 * @param provisioningTime from an order to active subscriptions
 * @param reviewTime how long a new customer whose company name contains "Review" is under review,
 *     and how long Microsoft looks into a school
 */
public record SandboxOptions(
    int port,
    Optional<String> token,
    InstantSource clock,
    Optional<Path> dataFolder,
    Optional<Path> priceSheet,
    boolean demoData,
    Duration provisioningTime,
    Duration reviewTime) {

  /** In memory, on any free port, with demo data. */
  public static SandboxOptions inMemory() {
    return new SandboxOptions(
        0,
        Optional.empty(),
        InstantSource.system(),
        Optional.empty(),
        Optional.empty(),
        true,
        Duration.ofSeconds(4),
        Duration.ofMinutes(30));
  }

  public SandboxOptions withPort(int otherPort) {
    return new SandboxOptions(
        otherPort, token, clock, dataFolder, priceSheet, demoData, provisioningTime, reviewTime);
  }

  public SandboxOptions withToken(String otherToken) {
    return new SandboxOptions(
        port,
        Optional.of(otherToken),
        clock,
        dataFolder,
        priceSheet,
        demoData,
        provisioningTime,
        reviewTime);
  }

  public SandboxOptions withClock(InstantSource otherClock) {
    return new SandboxOptions(
        port, token, otherClock, dataFolder, priceSheet, demoData, provisioningTime, reviewTime);
  }

  public SandboxOptions withDataFolder(Path folder) {
    return new SandboxOptions(
        port,
        token,
        clock,
        Optional.of(folder),
        priceSheet,
        demoData,
        provisioningTime,
        reviewTime);
  }

  public SandboxOptions withPriceSheet(Path sheet) {
    return new SandboxOptions(
        port, token, clock, dataFolder, Optional.of(sheet), demoData, provisioningTime, reviewTime);
  }

  public SandboxOptions withDemoData(boolean wanted) {
    return new SandboxOptions(
        port, token, clock, dataFolder, priceSheet, wanted, provisioningTime, reviewTime);
  }

  public SandboxOptions withProvisioningTime(Duration time) {
    return new SandboxOptions(
        port, token, clock, dataFolder, priceSheet, demoData, time, reviewTime);
  }

  public SandboxOptions withReviewTime(Duration time) {
    return new SandboxOptions(
        port, token, clock, dataFolder, priceSheet, demoData, provisioningTime, time);
  }

  /** Never prints the token. */
  @Override
  public String toString() {
    return "SandboxOptions[port=" + port + ", dataFolder=" + dataFolder + "]";
  }
}
