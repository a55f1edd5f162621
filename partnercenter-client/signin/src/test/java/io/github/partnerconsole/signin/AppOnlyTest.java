package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.sandbox.identity.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application alone, by secret and by certificate. */
class AppOnlyTest extends SandboxSignIn {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir Path folder;

  @Test
  void aSecretLetsTheApplicationCall() {
    sandbox.identity().application(Application.withSecret(clientId, "s3cret"));
    PartnerSignIn signIn = signIn();
    assertFalse(signIn.hasCredential());
    assertEquals(new SignInFailure.CredentialMissing(), appFailure(signIn));
    signIn.useCredential(new AppCredential.Secret("s3cret"));
    var token = signIn.token(request(Resource.API, Identity.APP_ONLY));
    assertEquals(200, status(token, "/v1/customers"));
    assertEquals(403, status(token, "/v1/partnerRequests"));
    long calls = tokenCalls();
    signIn.token(request(Resource.API, Identity.APP_ONLY));
    assertEquals(calls, tokenCalls());
    assertTrue(signIn().hasCredential());
  }

  @Test
  void aWrongSecretIsToldApartAndCanBeReplaced() {
    sandbox.identity().application(Application.withSecret(clientId, "s3cret"));
    PartnerSignIn signIn = signIn();
    signIn.useCredential(new AppCredential.Secret("wrong"));
    assertEquals(new SignInFailure.CredentialRejected(), appFailure(signIn));
    signIn.useCredential(new AppCredential.Secret("s3cret"));
    assertFalse(signIn.token(request(Resource.API, Identity.APP_ONLY)).value().isEmpty());
    signIn.forgetCredential();
    assertEquals(new SignInFailure.CredentialMissing(), appFailure(signIn));
  }

  @Test
  void aCertificateLetsTheApplicationCallAlsoAfterARestart() throws Exception {
    AppCredential.Certificate pair = CertificateFile.read(pkcs12("app"), PASSWORD);
    sandbox.identity().application(Application.withCertificate(clientId, pair.certificate()));
    PartnerSignIn signIn = signIn();
    signIn.useCredential(pair);
    assertEquals(
        200, status(signIn.token(request(Resource.API, Identity.APP_ONLY)), "/v1/customers"));
    PartnerSignIn afterRestart = signIn();
    assertFalse(afterRestart.token(request(Resource.SALES, Identity.APP_ONLY)).value().isEmpty());
  }

  @Test
  void anotherCertificateIsRejected() throws Exception {
    AppCredential.Certificate known = CertificateFile.read(pkcs12("known"), PASSWORD);
    sandbox.identity().application(Application.withCertificate(clientId, known.certificate()));
    PartnerSignIn signIn = signIn();
    signIn.useCredential(CertificateFile.read(pkcs12("other"), PASSWORD));
    assertEquals(new SignInFailure.CredentialRejected(), appFailure(signIn));
  }

  @Test
  void anAssertionOfAnotherTimeIsAWrongClock() throws Exception {
    AppCredential.Certificate pair = CertificateFile.read(pkcs12("app"), PASSWORD);
    sandbox.identity().application(Application.withCertificate(clientId, pair.certificate()));
    PartnerSignIn signIn = signIn();
    signIn.useCredential(pair);
    sandboxAhead = Duration.ofHours(2);
    assertInstanceOf(SignInFailure.ClockSkew.class, appFailure(signIn));
  }

  @Test
  void aPemFileIsReadAsWell() throws Exception {
    AppCredential.Certificate pair = CertificateFile.read(pkcs12("app"), PASSWORD);
    Path pem = Files.writeString(folder.resolve("app.pem"), CertificateFile.pem(pair));
    AppCredential.Certificate read = CertificateFile.read(pem, new char[0]);
    assertEquals(pair.certificate(), read.certificate());
    assertEquals(pair.key(), read.key());
  }

  @Test
  void whatIsNoCertificateIsRefusedWithoutQuotingIt() throws Exception {
    Path text = Files.writeString(folder.resolve("x.pem"), "-----BEGIN PRIVATE KEY-----\nc2VjcmV0");
    IOException e = assertThrows(IOException.class, () -> CertificateFile.read(text, new char[0]));
    assertFalse(String.valueOf(e.getMessage()).contains("c2VjcmV0"));
    Path right = pkcs12("app");
    assertThrows(IOException.class, () -> CertificateFile.read(right, "wrong".toCharArray()));
  }

  @Test
  void aKeyThatMicrosoftTakesFromNobodyIsRefusedAtOnce() throws Exception {
    Path curve = pkcs12("curve", "EC", "256");
    assertThrows(IOException.class, () -> CertificateFile.read(curve, PASSWORD));
  }

  private Path pkcs12(String name) throws Exception {
    return pkcs12(name, "RSA", "2048");
  }

  private Path pkcs12(String name, String algorithm, String size) throws Exception {
    Path file = folder.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                algorithm,
                "-keysize",
                size,
                "-dname",
                "CN=" + name,
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, keytool.waitFor());
    return file;
  }
}
