/**
 * Sign-in to the real Partner Center with Microsoft's MSAL: a source of tokens for the client,
 * which itself knows nothing of it.
 */
@org.jspecify.annotations.NullMarked
module io.github.partnerconsole.signin {
  requires static org.jspecify;
  requires transitive io.github.partnerconsole.partnercenter;
  requires java.net.http;
  requires jdk.httpserver;
  requires com.microsoft.aad.msal4j;
  // MSAL is an automatic module, which draws in no explicit one by itself.
  requires com.azure.json;
  requires org.slf4j;

  exports io.github.partnerconsole.signin;
  exports io.github.partnerconsole.signin.store;
}
