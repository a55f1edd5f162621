package io.github.partnerconsole.signin;

/** What came of a sign-in. */
public sealed interface SignInResult permits SignedIn, SignInFailure {}
