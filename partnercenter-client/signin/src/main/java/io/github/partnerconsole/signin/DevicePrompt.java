package io.github.partnerconsole.signin;

import java.net.URI;
import java.time.Duration;

/**
 * What to show to somebody who signs in on another device.
 *
 * @param userCode what they type in there
 * @param page where they type it in
 * @param expiresIn for how long it is good
 */
public record DevicePrompt(String userCode, URI page, Duration expiresIn) {
  /** Never prints the code. */
  @Override
  public String toString() {
    return "DevicePrompt[page=" + page + ", expiresIn=" + expiresIn + "]";
  }
}
