package io.github.partnerconsole.signin;

/**
 * Somebody is signed in.
 *
 * @param username what they sign in with
 * @param tenant the GUID of the tenant that they signed in to
 */
public record SignedIn(String username, String tenant) implements SignInResult {}
