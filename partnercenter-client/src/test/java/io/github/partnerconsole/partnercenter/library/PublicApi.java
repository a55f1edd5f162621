package io.github.partnerconsole.partnercenter.library;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of the exported packages with their members, one a line, in a fixed order. */
final class PublicApi {
  private static final String ROOT = "io.github.partnerconsole.partnercenter";

  private PublicApi() {}

  static List<String> lines() throws Exception {
    ModuleDescriptor descriptor;
    try (var in = Files.newInputStream(Java.classes().resolve("module-info.class"))) {
      descriptor = ModuleDescriptor.read(in);
    }
    List<String> lines = new ArrayList<>();
    for (ModuleDescriptor.Exports export : new TreeSet<>(descriptor.exports())) {
      Path folder = Java.classes().resolve(export.source().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        for (String name : names(files)) {
          Class<?> type =
              Class.forName(export.source() + "." + name, false, PublicApi.class.getClassLoader());
          if (isPublic(type)) {
            lines.addAll(lines(type));
          }
        }
      }
    }
    return lines;
  }

  private static List<String> names(Stream<Path> files) {
    return files
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".class"))
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .sorted()
        .toList();
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || isPublic(outer));
  }

  private static List<String> lines(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isSeen(field)) {
        members.add(field.isEnumConstant() ? field.getName() : statics(field) + field(field));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isSeen(constructor)) {
        members.add("new" + types(constructor.getGenericParameterTypes()));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isSeen(method) && !isPlain(type, method)) {
        members.add(statics(method) + method(method));
      }
    }
    List<String> lines = new ArrayList<>(List.of(head(type)));
    members.forEach(member -> lines.add("  " + member));
    return lines;
  }

  private static String head(Class<?> type) {
    String name = type.getName().substring(ROOT.length() + 1);
    if (type.isRecord()) {
      return "record " + name + components(type);
    }
    String kind =
        type.isAnnotation()
            ? "annotation "
            : type.isInterface() ? "interface " : type.isEnum() ? "enum " : "class ";
    Class<?> parent = type.getSuperclass();
    boolean says = parent != null && parent != Object.class && !type.isEnum();
    return kind + name + (says ? " extends " + shown(parent) : "");
  }

  private static String components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(part -> shown(part.getGenericType()) + " " + part.getName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static boolean isSeen(Member member) {
    int modifiers = member.getModifiers();
    return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))
        && !member.isSynthetic();
  }

  /** What every record, enumeration or object has. */
  private static boolean isPlain(Class<?> type, Method method) {
    boolean accessor =
        type.isRecord()
            && method.getParameterCount() == 0
            && Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(method.getName()::equals);
    return accessor
        || Set.of("equals", "hashCode", "toString").contains(method.getName())
        || (type.isEnum() && Set.of("values", "valueOf").contains(method.getName()));
  }

  private static String statics(Member member) {
    return Modifier.isStatic(member.getModifiers()) ? "static " : "";
  }

  private static String field(Field field) {
    return shown(field.getGenericType()) + " " + field.getName();
  }

  private static String method(Method method) {
    return shown(method.getGenericReturnType())
        + " "
        + method.getName()
        + types(method.getGenericParameterTypes());
  }

  private static String types(Type[] types) {
    return Arrays.stream(types).map(PublicApi::shown).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String shown(Type type) {
    return type.getTypeName().replaceAll("\\b[a-z][a-z0-9]*\\.(?=[a-zA-Z])", "");
  }
}
