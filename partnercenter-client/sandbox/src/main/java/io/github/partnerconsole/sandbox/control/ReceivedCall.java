package io.github.partnerconsole.sandbox.control;

/**
 * One call that reached the sandbox.
 *
 * @param path path and query as sent
 * @param requestId the {@code MS-RequestId} sent, or an empty text
 * @param status the status answered, 0 when the connection was dropped
 */
public record ReceivedCall(String method, String path, String requestId, int status) {}
