package io.github.partnerconsole.signin.store;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Optional;

/** Functions of one system library; whatever is missing is a store that does not answer. */
@SuppressWarnings("restricted")
final class Native {
  private final Linker linker;
  private final SymbolLookup symbols;

  private Native(Linker linker, SymbolLookup symbols) {
    this.linker = linker;
    this.symbols = symbols;
  }

  /** The first of these libraries that can be loaded. */
  static Native of(String... names) {
    for (String name : names) {
      try {
        return new Native(Linker.nativeLinker(), SymbolLookup.libraryLookup(name, Arena.global()));
      } catch (IllegalArgumentException | UnsupportedOperationException e) {
        // The next one.
      } catch (IllegalCallerException e) {
        throw new SecretStoreException("native access is not allowed");
      }
    }
    throw new SecretStoreException("there is no " + names[0]);
  }

  /** A function; a null result stands for one that gives nothing. */
  MethodHandle function(String name, Optional<MemoryLayout> result, MemoryLayout... parameters) {
    FunctionDescriptor descriptor =
        result
            .map(layout -> FunctionDescriptor.of(layout, parameters))
            .orElseGet(() -> FunctionDescriptor.ofVoid(parameters));
    return linker.downcallHandle(address(name), descriptor);
  }

  MemorySegment address(String name) {
    return symbols
        .find(name)
        .orElseThrow(() -> new SecretStoreException("the library lacks " + name));
  }

  /** Calls a function; what it throws is a store that does not answer. */
  static Object call(MethodHandle function, Object... arguments) {
    try {
      return function.invokeWithArguments(Arrays.asList(arguments));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new SecretStoreException("a native call failed");
    }
  }

  /** Memory of this size at an address that came back. */
  static MemorySegment sized(MemorySegment address, long size) {
    return address.reinterpret(size);
  }
}
