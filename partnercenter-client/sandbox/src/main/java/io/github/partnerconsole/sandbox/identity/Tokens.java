package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes and reads access tokens: claims as Entra names them, signed so that nobody else can. */
final class Tokens {
  /** In seconds. */
  static final int LIFETIME = 3599;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final String mainToken;
  private final InstantSource clock;

  Tokens(String mainToken, InstantSource clock) {
    this.mainToken = mainToken;
    this.clock = clock;
  }

  /** A token for a person of a session. */
  String ofPerson(Session session, Person person, String audience) {
    ObjectNode claims = claims(audience, session.tenant(), session.clientId());
    claims.put("oid", person.objectId()).put("upn", person.upn()).put("idtyp", "user");
    claims.put("scp", "user_impersonation").putArray("amr").add("pwd");
    if (session.hasMfa()) {
      claims.withArray("/amr").add("mfa");
    }
    return signed(claims);
  }

  /** A token for an application alone. */
  String ofApplication(String clientId, String tenant, String audience) {
    ObjectNode claims = claims(audience, tenant, clientId).put("idtyp", "app");
    claims.putArray("roles").add("user_impersonation");
    return signed(claims);
  }

  /** What tells the application who signed in; nobody checks its signature. */
  String idToken(Session session, Person person) {
    ObjectNode claims = claims(session.clientId(), session.tenant(), session.clientId());
    claims.put("oid", person.objectId()).put("sub", person.objectId());
    claims.put("preferred_username", person.upn()).put("name", person.upn());
    return signed(claims);
  }

  /** Who a token is of; empty where it is not ours or no longer good. */
  Optional<Caller> read(String token) {
    if (isSame(mainToken, token)) {
      return Optional.of(Caller.main());
    }
    int dot = token.lastIndexOf('.');
    if (dot < 0 || !isSame(signature(token.substring(0, dot)), token.substring(dot + 1))) {
      return Optional.empty();
    }
    return claims(token).map(Tokens::caller).filter(it -> clock.instant().isBefore(it.expiresAt()));
  }

  /** The claims of a token, whoever made it; empty where it is none. */
  static Optional<JsonNode> claims(String token) {
    return part(token, 1);
  }

  /** The header of a token (0) or its claims (1). */
  static Optional<JsonNode> part(String token, int index) {
    String[] parts = token.split("\\.", -1);
    try {
      return parts.length == 3
          ? Optional.of(JSON.readTree(Base64.getUrlDecoder().decode(parts[index])))
          : Optional.empty();
    } catch (IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  static boolean isSame(String left, String right) {
    return MessageDigest.isEqual(left.getBytes(UTF_8), right.getBytes(UTF_8));
  }

  private static Caller caller(JsonNode claims) {
    boolean isUser = claims.path("idtyp").asString("").equals("user");
    return new Caller(
        isUser,
        claims.path("aud").asString(""),
        claims.path("tid").asString(""),
        claims.path("appid").asString(""),
        claims.path("upn").asString(""),
        claims.path("oid").asString(""),
        claims.path("amr").valueStream().anyMatch(it -> it.asString("").equals("mfa")),
        Instant.ofEpochSecond(claims.path("exp").asLong(0)));
  }

  private ObjectNode claims(String audience, String tenant, String clientId) {
    long now = clock.instant().getEpochSecond();
    ObjectNode claims = JsonNodeFactory.instance.objectNode().put("aud", audience);
    claims.put("iss", "https://login.microsoftonline.com/" + tenant + "/v2.0");
    claims.put("iat", now).put("nbf", now).put("exp", now + LIFETIME);
    return claims.put("tid", tenant).put("appid", clientId).put("ver", "1.0");
  }

  private String signed(ObjectNode claims) {
    String header = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";
    String unsigned =
        TEXT.encodeToString(header.getBytes(UTF_8))
            + "."
            + TEXT.encodeToString(JSON.writeValueAsBytes(claims));
    return unsigned + "." + signature(unsigned);
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(("tokens of " + mainToken).getBytes(UTF_8), "HmacSHA256"));
      return TEXT.encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
