package io.github.partnerconsole.app.shell;

import java.util.List;

/**
 * A menu, or a menu inside a menu.
 *
 * @param key of its title, see {@code Texts.key}
 * @param sections its lines, in blocks that separators part
 */
public record CommandGroup(String key, List<List<MenuEntry>> sections) implements MenuEntry {
  public CommandGroup {
    sections = sections.stream().map(List::copyOf).toList();
  }
}
