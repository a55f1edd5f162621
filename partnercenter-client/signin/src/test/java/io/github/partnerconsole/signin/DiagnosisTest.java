package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.aad.msal4j.MsalClientException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Microsoft's numbers mean. */
class DiagnosisTest {

  @ParameterizedTest
  @CsvSource({
    "invalid_grant, 50020, signIn.wrongTenant",
    "unauthorized_client, 700016, signIn.wrongTenant",
    "invalid_request, 90002, signIn.wrongTenant",
    "interaction_required, 50105, signIn.roleMissing",
    "interaction_required, 50076, signIn.mfaMissing",
    "invalid_grant, 50079, signIn.mfaMissing",
    "interaction_required, 0, signIn.mfaMissing",
    "invalid_grant, 700082, signIn.sessionExpired",
    "invalid_grant, 50173, signIn.sessionExpired",
    "invalid_grant, 0, signIn.sessionExpired",
    "invalid_grant, 50078, signIn.mfaMissing",
    "invalid_grant, 65001, signIn.consentExpired",
    "access_denied, 90094, signIn.consentExpired",
    "interaction_required, 53003, signIn.policyBlocks",
    "invalid_resource, 650057, signIn.permissionMissing",
    "invalid_scope, 0, signIn.permissionMissing",
    "invalid_request, 9002327, signIn.notPublicClient",
    "access_denied, 65004, signIn.consentDenied",
    "authorization_declined, 0, signIn.consentDenied",
    "expired_token, 70020, signIn.noAnswer",
    "invalid_client, 7000218, signIn.notPublicClient",
    "invalid_client, 7000222, signIn.credentialRejected",
    "invalid_client, 700024, signIn.clockSkew",
    "slow_down, 0, signIn.serviceBusy",
    "something_new, 999999, signIn.refused"
  })
  void numbersAndWordsHaveAMeaning(String error, int number, String key) {
    String description = number == 0 ? "" : "AADSTS" + number + ": text";
    assertEquals(key, Diagnosis.answered(error, description, 400, Duration.ZERO).key());
  }

  @Test
  void aClockThatIsFarOffIsTheReasonForWhateverFails() {
    assertEquals(
        "signIn.clockSkew",
        Diagnosis.answered("invalid_grant", "", 400, Duration.ofMinutes(-6)).key());
    assertEquals(
        "signIn.sessionExpired",
        Diagnosis.answered("invalid_grant", "", 400, Duration.ofMinutes(4)).key());
  }

  @Test
  void aBrokenAnswerIsNotTheNetwork() {
    assertEquals(
        "signIn.offline",
        Diagnosis.of(new MsalClientException(new UnknownHostException("x")), Duration.ZERO).key());
    assertEquals(
        "signIn.refused",
        Diagnosis.of(new MsalClientException("text", "odd"), Duration.ZERO).key());
    assertEquals("signIn.refused", Diagnosis.of(new IllegalStateException(), Duration.ZERO).key());
  }

  @Test
  void eachFailureHasAMessageOfItsOwn() {
    Class<?>[] kinds = SignInFailure.class.getPermittedSubclasses();
    assertEquals(kinds.length, Arrays.stream(kinds).map(DiagnosisTest::key).distinct().count());
  }

  private static String key(Class<?> kind) {
    try {
      var constructor = kind.getDeclaredConstructors()[0];
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes())
              .map(type -> type == int.class ? (Object) 0 : Duration.ZERO)
              .toArray();
      return ((SignInFailure) constructor.newInstance(arguments)).key();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
