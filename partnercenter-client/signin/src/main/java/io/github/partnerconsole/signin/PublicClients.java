package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.ITokenCacheAccessAspect;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** Makes MSAL's applications for people, all of one registration. */
record PublicClients(Registration registration, IdentityHttp http, ExecutorService threads) {

  /** One whose tokens are kept where the cache says. */
  PublicClientApplication keeping(ITokenCacheAccessAspect cache) {
    return made(builder().httpClient(http).setTokenCacheAccessAspect(cache));
  }

  /** One for a single attempt: what comes of it is in it alone until it is taken over. */
  PublicClientApplication passing(IHttpClient carrier) {
    return made(builder().httpClient(carrier));
  }

  /** What a person's token for this is asked with. */
  Set<String> scopes(Resource resource) {
    return registration.cloud().scopes(resource);
  }

  private PublicClientApplication.Builder builder() {
    try {
      return PublicClientApplication.builder(registration.clientId())
          .authority(registration.authority())
          // The clouds are known: nobody needs to be asked about them.
          .instanceDiscovery(false)
          .validateAuthority(false)
          .executorService(threads)
          .logPii(false);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("The authority is no URL", e);
    }
  }

  private static PublicClientApplication made(PublicClientApplication.Builder described) {
    return described.build();
  }
}
