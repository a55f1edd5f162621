package io.github.partnerconsole.sandbox.identity;

/**
 * A person's sign-in through an application; codes and refresh tokens belong to one.
 *
 * @param tenant the tenant that was signed in to, a GUID
 * @param resource the audience that was asked for at first
 * @param hasMfa whether a second factor was shown
 */
record Session(String upn, String tenant, String clientId, String resource, boolean hasMfa) {}
