package io.github.partnerconsole.app.signin;

import io.github.partnerconsole.core.finding.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sign-in that answers what a test wants; and two invented partner tenants. */
final class SampleSignIn implements SignIn {
  static final PartnerTenant ALDERMOOR =
      new PartnerTenant(
          "Aldermoor Cloud",
          "5f0c2b1e-7a64-4b0e-9d53-2f8a1c6e4b70",
          "b7d1f0a2-3c58-4e96-8a17-6d2e9f4c0b35",
          PartnerCloud.GLOBAL);
  static final PartnerTenant VOSSBERG =
      new PartnerTenant(
          "Vossberg IT",
          "c2a9e6d4-1b7f-4c38-a5e0-9d4b8f2c7a16",
          "08e3b5c7-9a21-4f6d-b4c8-7e1a5d9f2b60",
          PartnerCloud.US_GOVERNMENT);
  static final Status NOBODY = new Status(Optional.empty(), Optional.empty(), true, false);
  static final Status NOOR =
      new Status(Optional.of("noor@aldermoor.example"), Optional.empty(), true, false);
  static final Code CODE =
      new Code(
          "HK7QT2XNA", URI.create("https://microsoft.com/devicelogin"), Duration.ofMinutes(15));

  final List<String> asked = new ArrayList<>();
  Status answer = NOBODY;

  /** What happens while somebody types in the code. */
  Runnable meanwhile = () -> {};

  static Status trouble(Finding finding) {
    return new Status(Optional.empty(), Optional.of(finding), true, false);
  }

  private Status told(String what) {
    asked.add(what);
    return answer;
  }

  @Override
  public Status status() {
    return told("status");
  }

  @Override
  public Status withBrowser() {
    return told("browser");
  }

  @Override
  public Status withCode(Consumer<Code> show) {
    show.accept(CODE);
    meanwhile.run();
    return told("code");
  }

  @Override
  public Status signOut() {
    return told("out");
  }

  @Override
  public URI signOutPage() {
    return URI.create("https://login.microsoftonline.com/out");
  }

  @Override
  public Status useSecret(String secret) {
    return told("secret " + secret);
  }

  @Override
  public Status useCertificate(Path file, char[] password) {
    return told("certificate " + file.getFileName() + " " + new String(password));
  }

  @Override
  public Status forgetCredential() {
    return told("forget");
  }
}
