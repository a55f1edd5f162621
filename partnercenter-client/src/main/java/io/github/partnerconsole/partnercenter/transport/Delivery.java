package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Carries one call to its end: its token, turn, send listener, tries, and what remains to be said
 * when none succeeds.
 */
record Delivery(
    Attempts attempts,
    Tokens tokens,
    Limiter limiter,
    RetryPolicy retries,
    DoubleSupplier luck,
    Pause pause) {

  <T> T deliver(Request request, ReplyReader<T> reader) {
    return new Course<>(request, reader).run(begun(request));
  }

  /** The first token, once the call may leave and its listener has been told. */
  private AccessToken begun(Request request) {
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      // A token may take as long as a person takes to sign in: only who has one waits for a turn,
      // else all who waited for the token would leave at once.
      AccessToken asked = tokens.first(request);
      limiter.pass();
      AccessToken token = tokens.atHand(request).orElse(asked);
      attempts.mustBeOpen();
      if (request.writes()) {
        request.beforeSend().sending(Digest.sha256(request.bytes()));
      }
      return token;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException(request.details(null, null, null), e);
    } catch (ClosedClientException e) {
      throw new UnreachableException(request.details(null, null, null), e);
    }
  }

  /** The tries of one call, which all have the same ids and body. */
  private final class Course<T> {
    private final Request request;
    private final ReplyReader<T> reader;
    private boolean inDoubt;
    private boolean renewed;
    private int sent;
    private int made;

    Course(Request request, ReplyReader<T> reader) {
      this.request = request;
      this.reader = reader;
    }

    T run(AccessToken first) {
      AccessToken token = first;
      while (true) {
        sent++;
        try {
          return attempts.attempt(request, token, sent, reader);
        } catch (UnauthorizedException refused) {
          token = instead(token, refused);
        } catch (PartnerCenterException failure) {
          made++;
          inDoubt |= request.writes() && Verdict.leavesDoubt(failure);
          waitAfter(failure);
        }
        waitForTurn();
      }
    }

    /** Another token, once for each call; a refused one did nothing and uses up no try. */
    private AccessToken instead(AccessToken token, UnauthorizedException refused) {
      try {
        return other(token, refused).orElseThrow(() -> end(refused));
      } catch (InterruptedException e) {
        throw interrupted(refused);
      }
    }

    /** Empty where there is no other, or the other was refused as well; its source is told so. */
    private Optional<AccessToken> other(AccessToken token, UnauthorizedException refused)
        throws InterruptedException {
      Optional<String> claims = Optional.ofNullable(refused.claims());
      try {
        Optional<AccessToken> other = Optional.empty();
        if (renewed) {
          tokens.forget(request, token);
        } else {
          renewed = true;
          other = tokens.instead(request, token, claims);
        }
        if (other.isEmpty()) {
          tokens.givenUp(request, token, claims);
        }
        return other;
      } catch (RuntimeException noToken) {
        noToken.addSuppressed(refused);
        // Whatever the source throws, its client's failures too: a doubt is not taken back by it.
        throw inDoubt ? new OutcomeUnknownException(refused.details(), noToken) : noToken;
      }
    }

    private void waitAfter(PartnerCenterException failure) {
      Duration wait =
          retries.waitAfter(failure, made, luck.getAsDouble()).orElseThrow(() -> end(failure));
      try {
        pause.pause(wait);
      } catch (InterruptedException e) {
        throw interrupted(failure);
      } catch (ClosedClientException e) {
        throw end(failure);
      }
    }

    private void waitForTurn() {
      try {
        limiter.pass();
      } catch (InterruptedException e) {
        throw interrupted(new InterruptedCallException(request.details(null, null, null), e));
      } catch (ClosedClientException e) {
        throw end(new UnreachableException(request.details(null, null, null), e));
      }
    }

    private PartnerCenterException interrupted(PartnerCenterException last) {
      Thread.currentThread().interrupt();
      return end(last);
    }

    // Once one try of a write left doubt, no later answer takes it back: a refusal may be the echo
    // of its effect.
    private PartnerCenterException end(PartnerCenterException last) {
      return inDoubt && !(last instanceof OutcomeUnknownException)
          ? new OutcomeUnknownException(last.details(), last)
          : last;
    }
  }
}
