package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void withoutWordsNothingIsAskedFor() throws Exception {
    assertEquals(new Arguments(Optional.empty(), false, false), Arguments.of(List.of()));
  }

  @Test
  void allWordsAreTakenInAnyOrder() throws Exception {
    Arguments all = new Arguments(Optional.of(Path.of("here").toAbsolutePath()), true, true);
    assertEquals(all, Arguments.of(List.of("--self-check", "--data", "here", "--trace-start")));
    assertEquals(all, Arguments.of(List.of("--trace-start", "--self-check", "--data", "here")));
  }

  @Test
  void whatComesAfterDataIsAFolderWhateverItLooksLike() throws Exception {
    Arguments arguments = Arguments.of(List.of("--data", "--trace-start"));
    assertEquals(Optional.of(Path.of("--trace-start").toAbsolutePath()), arguments.data());
  }

  @Test
  void anUnknownWordIsNamedTogetherWithWhatIsPossible() {
    String message = refusal("--dat");
    assertTrue(message.contains("--dat.") && message.contains("--data DIR"), message);
  }

  @Test
  void dataWithoutFolderIsRefused() {
    assertEquals("--data needs a folder behind it", refusal("--data"));
  }

  @Test
  void aNameThatNoFolderCanHaveIsRefused() {
    String message = refusal("--data", "a\0b");
    assertTrue(message.startsWith("--data: no folder can be named"), message);
  }

  private static String refusal(String... words) {
    return String.valueOf(
        assertThrows(Arguments.NotUnderstood.class, () -> Arguments.of(List.of(words)))
            .getMessage());
  }
}
