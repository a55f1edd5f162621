package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.identity.Application;
import io.github.partnerconsole.sandbox.identity.Person;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sandbox's identity service as a plain OAuth client meets it, and the door of its API. */
class IdentityTest extends SignInTest {

  @Test
  void theOlderEndpointAnswersNumbersAsTextAndTheNewerAsNumbers() {
    Answered older =
        api.send(
            "POST",
            "/common/oauth2/token",
            form(
                "grant_type",
                "refresh_token",
                "refresh_token",
                "made elsewhere",
                "client_id",
                APP,
                "resource",
                API));
    assertTrue(older.json().path("expires_in").isString());
    assertEquals(API, older.at("/resource"));
    Answered newer = application(Map.of());
    assertTrue(newer.json().path("expires_in").isNumber());
    assertEquals("unsupported_grant_type", token("grant_type", "password").at("/error"));
    assertEquals(200, call(older.at("/access_token"), CUSTOMERS).status());
  }

  @Test
  void olderClientsExchangeTheirTokenOnceMore() {
    String token = application(Map.of()).at("/access_token");
    Answered exchanged =
        new Api(sandbox.baseUrl(), token).send("POST", "/generatetoken", "grant_type=jwt_token");
    assertEquals(200, exchanged.status());
    assertTrue(exchanged.json().path("expires_in").asInt() > 3000);
    assertEquals(200, call(exchanged.at("/access_token"), CUSTOMERS).status());
    assertEquals(200, api.send("POST", "/v3/generatetoken", "grant_type=jwt_token").status());
    assertEquals(
        401, new Api(sandbox.baseUrl(), "made up").send("POST", "/generatetoken", "").status());
  }

  @Test
  void aCodeIsGoodOnceForWhoeverKnowsItsVerifier() {
    String code = code("code_challenge", "verifier", "code_challenge_method", "plain");
    assertEquals("50148", number(redeemed(code)));
    assertEquals("501481", number(redeemed(code, "code_verifier", "other")));
    Answered first = redeemed(code, "code_verifier", "verifier");
    assertEquals(200, call(first.at("/access_token"), CUSTOMERS).status());
    assertEquals("54005", number(redeemed(code, "code_verifier", "verifier")));
  }

  @Test
  void aCodeExpiresAndBelongsToItsApplicationAndRedirect() {
    String code = code();
    assertEquals("70000", number(redeemed(code, "client_id", "another")));
    assertEquals("500112", number(redeemed(code, "redirect_uri", "http://localhost:6000")));
    clock.advance(Duration.ofMinutes(11));
    assertEquals("70008", number(redeemed(code)));
  }

  @Test
  void aSignInThatNamesNoPlaceGoesBackWhereTheApplicationIs() {
    Application web = Application.withSecret(APP, "secret").sentBackTo("https://localhost:44395/");
    sandbox.identity().application(web);
    String location = authorize("redirect_uri", "").header("Location");
    assertTrue(location.startsWith("https://localhost:44395/?"), location);
    String code = location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    assertEquals("500112", number(redeemed(code, "client_secret", "secret")));
    Answered tokens = redeemed(code, "client_secret", "secret", "redirect_uri", "");
    assertEquals("Bearer", tokens.at("/token_type"));
  }

  @Test
  void theAnswerGoesBackWithTheStateAndNowhereElseThanAllowed() {
    String page = authorize("state", "a\"><b&c", "response_mode", "form_post").text();
    assertTrue(page.contains("value=\"a&quot;&gt;&lt;b&amp;c\""), page);
    Answered elsewhere = authorize("redirect_uri", "javascript:alert(1)");
    assertTrue(elsewhere.text().contains("AADSTS50011"));
    assertFalse(elsewhere.text().contains("code="));
  }

  @Test
  void whoeverDeclinesIsSentBackWithTheReason() {
    String location = authorize("decision", "deny", "state", "s").header("Location");
    assertTrue(location.startsWith(REDIRECT + "?"), location);
    assertTrue(location.contains("error=access_denied") && location.contains("AADSTS65004"));
    assertTrue(location.contains("state=s"));
  }

  @Test
  void aRefreshTokenGivesTokensForOtherResourcesAndGrowsOld() {
    String refresh = signedIn().at("/refresh_token");
    Answered other = refreshed(refresh, "https://graph.microsoft.com/.default");
    assertNotEquals(refresh, other.at("/refresh_token"));
    Answered refused = call(other.at("/access_token"), CUSTOMERS);
    assertEquals("401/900420", refused.error());
    assertEquals("Bearer error=\"invalid_token\"", refused.header("WWW-Authenticate"));
    assertEquals("28000", number(refreshed(refresh, SCOPE + " https://graph.microsoft.com/x")));
    clock.advance(Duration.ofDays(91));
    assertEquals("700082", number(refreshed(refresh, SCOPE)));
  }

  @Test
  void usedRefreshTokensAndRevokedSessionsAreRefusedWhereThatIsWanted() {
    sandbox.identity().retireUsedRefreshTokens();
    String first = signedIn().at("/refresh_token");
    String second = refreshed(first, SCOPE).at("/refresh_token");
    assertEquals("50173", number(refreshed(first, SCOPE)));
    sandbox.identity().revokeSessions();
    assertEquals("invalid_grant", refreshed(second, SCOPE).at("/error"));
  }

  @Test
  void consentThatIsTakenAwayIsMissedAtTheNextRefresh() {
    String refresh = signedIn().at("/refresh_token");
    sandbox.identity().withdrawConsent(APP);
    Answered refused = refreshed(refresh, SCOPE);
    assertEquals("consent_required", refused.at("/suberror"));
    assertEquals(200, signedIn().status());
  }

  @Test
  void aPolicyThatComesLaterChallengesASessionWithoutASecondFactor() {
    sandbox.identity().demandMfa(false);
    String refresh = signedIn().at("/refresh_token");
    sandbox.identity().demandMfa(true);
    Answered challenged = refreshed(refresh, SCOPE);
    assertEquals("interaction_required", challenged.at("/error"));
    assertTrue(challenged.at("/claims").contains("capolids"));
  }

  @Test
  void theApiAsksForASecondFactorWhereTheSwitchIsOnAndReportsItWhereAsked() {
    sandbox.identity().demandMfa(false);
    String without = signedIn().at("/access_token");
    assertEquals("false", call(without, CUSTOMERS, "ValidateMfa", "true").header("isMfaCompliant"));
    assertEquals("", call(without, CUSTOMERS).header("isMfaCompliant"));
    sandbox.switches().turnOn(Switch.MFA_REQUIRED);
    Answered refused = call(without, CUSTOMERS);
    assertEquals("401/900421", refused.error());
    assertEquals("Bearer error=\"invalid_token\"", refused.header("WWW-Authenticate"));
    assertEquals("true", api.get(CUSTOMERS, "ValidateMfa", "true").header("isMfaCompliant"));
    assertEquals(200, call(application(Map.of()).at("/access_token"), CUSTOMERS).status());
  }

  @Test
  void anApplicationAloneMayNotCallWhatIsForPeople() {
    String token = application(Map.of()).at("/access_token");
    assertEquals(200, call(token, CUSTOMERS).status());
    assertEquals("403/900329", call(token, "/v1/partnerRequests").error());
  }

  @Test
  void whoeverLosesTheirRoleIsRefused() {
    Answered before = signedIn();
    sandbox.identity().person(Person.DEMO.withoutRole());
    assertEquals("403/900308", call(before.at("/access_token"), CUSTOMERS).error());
    assertEquals("50105", number(refreshed(before.at("/refresh_token"), SCOPE)));
  }

  @Test
  void tokensExpireAndCannotBeForged() {
    String token = signedIn().at("/access_token");
    String forged = token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl";
    assertEquals(401, call(forged, CUSTOMERS).status());
    assertEquals(401, call(token.replaceFirst("\\..", ".X"), CUSTOMERS).status());
    clock.advance(Duration.ofMinutes(59));
    assertEquals(200, call(token, CUSTOMERS).status());
    clock.advance(Duration.ofMinutes(2));
    Answered expired = call(token, CUSTOMERS);
    assertEquals(401, expired.status());
    assertEquals("", expired.text());
    assertEquals(200, api.get(CUSTOMERS).status());
  }

  @Test
  void aDeviceWaitsForItsAnswer() {
    Answered shown = device();
    String device = shown.at("/device_code");
    assertEquals("authorization_pending", polled(device).at("/error"));
    api.send(
        "POST",
        "/devicelogin",
        form(
            "user_code",
            shown.at("/user_code").toLowerCase(Locale.ROOT),
            "login",
            Person.DEMO.upn()));
    assertEquals(200, call(polled(device).at("/access_token"), CUSTOMERS).status());
    assertEquals("bad_verification_code", polled(device).at("/error"));
  }

  @Test
  void aDeviceIsDeclinedOrExpires() {
    Answered declined = device();
    sandbox.identity().declineDevice(declined.at("/user_code"), Person.DEMO);
    assertEquals("authorization_declined", polled(declined.at("/device_code")).at("/error"));
    Answered expired = device();
    clock.advance(Duration.ofMinutes(15));
    assertEquals("expired_token", polled(expired.at("/device_code")).at("/error"));
    assertEquals(0, sandbox.identity().waitingDevices().size());
  }

  @Test
  void aRegisteredApplicationHasToProveItself() {
    sandbox.identity().application(Application.withSecret(APP, "right"));
    assertEquals("7000218", number(application(Map.of("client_secret", ""))));
    Answered wrong = application(Map.of("client_secret", "wrong"));
    assertEquals("401", String.valueOf(wrong.status()));
    assertEquals("7000215", number(wrong));
    assertEquals(200, application(Map.of("client_secret", "right")).status());
    assertEquals("7000218", number(redeemed(code())));
    sandbox.identity().application(Application.publicClient(APP));
    assertEquals("700025", number(application(Map.of("client_secret", "right"))));
    assertEquals(200, redeemed(code()).status());
  }

  @Test
  void onlyRegisteredApplicationsAndKnownTenantsWhereTheSwitchIsOn() {
    sandbox.switches().turnOn(Switch.REGISTERED_APPLICATIONS);
    assertEquals("700016", number(application(Map.of())));
    Answered nowhere =
        api.send("POST", "/nowhere.example/oauth2/v2.0/devicecode", form("client_id", APP));
    assertEquals("90002", number(nowhere));
  }

  @Test
  void somebodyOfAnotherTenantIsToldSoOnThePage() {
    String elsewhere = "7f0c2a4e-0000-4000-8000-1f2e3d4c5b6a";
    sandbox.identity().person(new Person("eva@elsewhere.example", elsewhere, true, true));
    Answered page = authorize("login", "eva@elsewhere.example");
    assertTrue(page.text().contains("AADSTS50020"), page.text());
    sandbox.identity().person(Person.DEMO);
    String refresh = signedIn().at("/refresh_token");
    sandbox.identity().person(Person.DEMO.inTenant(elsewhere));
    assertEquals("50020", number(refreshed(refresh, SCOPE)));
  }

  @Test
  void callsOfPeopleAreReported() {
    sandbox.identity().demandMfa(false);
    String without = signedIn().at("/access_token");
    call(without, CUSTOMERS + "/x", "MS-RequestId", "r-1");
    Answered requests = api.get("/v1/partnerRequests");
    assertEquals("r-1", requests.at("/items/1/requestId"));
    assertEquals("Get /v{version}/customers/{customer}", requests.at("/items/1/operationName"));
    assertEquals("2026-11-20T10:00", requests.at("/items/1/requestDateTime"));
    Answered people = api.get("/v1/nonMfaCompliantPartnerPrincipals");
    assertEquals(Person.DEMO.upn(), people.at("/items/0/upn"));
    assertEquals(1, people.json().path("totalCount").asInt());
    Answered adoption = api.get("/v1/applicationmfaadoptionstatus");
    assertEquals("2026-11-20", adoption.at("/0/loginDate"));
    assertEquals(2, adoption.json().size());
    clock.advance(Duration.ofDays(8));
    assertEquals(1, api.get("/v1/partnerRequests").json().path("totalCount").asInt());
  }

  @Test
  void aConsentInACustomersTenantIsMadeChangedAndRemoved() {
    String consents = CUSTOMERS + "/" + customer("") + "/applicationconsents";
    String body =
        """
        {"ApplicationId": "%s", "applicationGrants": [{"enterpriseApplicationId":
        "00000003-0000-0000-c000-000000000000", "scope": "Domain.ReadWrite.All,User.Read"}]}
        """
            .formatted(APP);
    assertEquals("400/3000", api.post(consents, "{\"applicationId\": \"../x\"}").error());
    Answered first = api.post(consents, body);
    assertEquals(201, first.status());
    assertEquals("Domain.ReadWrite.All,User.Read", first.at("/applicationGrants/0/scope"));
    assertEquals(200, api.post(consents, body).status());
    assertEquals(200, api.send("DELETE", consents + "/" + APP, "").status());
    assertEquals(404, api.send("DELETE", consents + "/" + APP, "").status());
    assertEquals("404/60003", api.post(CUSTOMERS + "/x/applicationconsents", body).error());
  }
}
