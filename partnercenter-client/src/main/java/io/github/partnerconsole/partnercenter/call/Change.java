package io.github.partnerconsole.partnercenter.call;

/** What came of a change that the service may take its time for. */
public sealed interface Change<T> {
  /** It is done, and this is what the resource is now. */
  record Done<T>(T value) implements Change<T> {}

  /**
   * It was taken on (202); read the resource to see when it is done.
   *
   * @param location where, as the service wrote it: a path without {@code /v1}; empty where it
   *     named none
   */
  record Accepted<T>(String location) implements Change<T> {}
}
