package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing secret is said by anything that may be printed or logged. */
class SecrecyTest extends SandboxSignIn {

  @Test
  void nothingPrintsATokenOrASecret() {
    PartnerSignIn signIn = signedIn();
    signIn.useCredential(new AppCredential.Secret("s3cret-of-the-app"));
    List<String> secrets = new ArrayList<>(List.of("s3cret-of-the-app"));
    AccessToken token = token(signIn, Resource.API);
    secrets.add(token.value());
    String cache = store.read(registration(NOOR.tenant()).secretName("tokens")).orElseThrow();
    Matcher refresh = Pattern.compile("1\\.refresh\\.[A-Za-z0-9_-]+").matcher(cache);
    while (refresh.find()) {
      secrets.add(refresh.group());
    }
    assertFalse(secrets.size() < 3, "no refresh token was kept");
    sandbox.identity().revokeSessions();
    SignInException thrown =
        assertThrows(SignInException.class, () -> token(signIn, Resource.GRAPH));
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    assertNull(thrown.getCause());
    List<Object> said =
        List.of(
            trace,
            signIn,
            signIn.status(),
            token,
            store,
            ProofKey.fresh(),
            registration("a.example"),
            new AppCredential.Secret("s3cret-of-the-app"),
            thrown.failure());
    for (String secret : secrets) {
      for (Object each : said) {
        assertFalse(each.toString().contains(secret), each.getClass() + " prints a secret");
      }
    }
    assertFalse(sandbox.requests().toString().contains(token.value()));
  }
}
