package io.github.partnerconsole.app.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import io.github.partnerconsole.core.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who may import whom, over the main classes of all modules. */
class ArchitectureTest {
  private static final String ROOT = "io.github.partnerconsole.";
  static final JavaClasses CLASSES = new ClassFileImporter().importLocations(mainClasses());

  /** Folders while tests run alone, jars in a whole build. */
  private static Set<Location> mainClasses() {
    return ModuleLayer.boot().configuration().modules().stream()
        .filter(module -> module.name().startsWith("io.github.partnerconsole"))
        .map(module -> module.reference().location().orElseThrow())
        .map(ArchitectureTest::location)
        .collect(Collectors.toSet());
  }

  private static Location location(URI module) {
    Path path = Path.of(module);
    if (Files.isRegularFile(path)) {
      return jar(path);
    }
    return Location.of(path.endsWith("test-classes") ? path.resolveSibling("classes") : path);
  }

  private static Location jar(Path path) {
    try (JarFile jar = new JarFile(path.toFile())) {
      return Location.of(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void allModulesAreLookedAt() {
    Assertions.assertEquals(5, mainClasses().size());
    Assertions.assertTrue(CLASSES.contain(Finding.class));
  }

  @Test
  void coreKnowsNoScreenNoNetworkAndNoWire() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx..",
                "java.net.http..",
                "kong..",
                ROOT + "partnercenter..",
                ROOT + "sandbox..",
                ROOT + "app..")
            .because("a field that Microsoft renames must not edit an order rule"));
  }

  @Test
  void coreReadsJsonOnlyOfItsOwnFiles() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "core..")
            .and()
            .resideOutsideOfPackages(ROOT + "core.record..", ROOT + "core.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("rules work on records, whatever files look like"));
  }

  @Test
  void sqlStandsInTheStoreOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "core.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
            .because("the database is a cache and an index that can be thrown away"));
  }

  @Test
  void onlyTheTransportKnowsTheHttpClient() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "partnercenter..")
            .and()
            .resideOutsideOfPackage(ROOT + "partnercenter.transport..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kong.unirest..", "java.net.http..")
            .because("retries, time limits and redaction stand in one place"));
  }

  @Test
  void theClientStandsAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "partnercenter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + "core..",
                ROOT + "sandbox..",
                ROOT + "signin..",
                ROOT + "app..",
                "javafx..",
                "com.microsoft..")
            .because("others shall be able to use it without the console, with a token they have"));
  }

  @Test
  void theSignInKnowsTheClientOnly() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "signin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "core..", ROOT + "sandbox..", ROOT + "app..", "javafx..")
            .because("it is a source of tokens, for whoever uses the client"));
  }

  @Test
  void onlyTheSignInKnowsMsal() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "signin")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.microsoft.aad..")
            .because("its exceptions and caches hold tokens, and it costs a tenth of a second"));
  }

  @Test
  void theSandboxSharesNothingWithTheClient() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + "partnercenter..", ROOT + "signin..", ROOT + "core..", ROOT + "app..")
            .because(
                "a field misspelt on both sides would pass every test and fail in production"));
  }

  @Test
  void onlyGatewaysAndTheStartKnowTheClient() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "app..")
            .and()
            .resideOutsideOfPackages(ROOT + "app.gateway..", ROOT + "app.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "partnercenter..", ROOT + "sandbox..", ROOT + "signin..")
            .because("screens speak the language of core"));
  }

  @Test
  void onlyTheStartKnowsTheSignIn() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "app..")
            .and()
            .resideOutsideOfPackage(ROOT + "app.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "signin..")
            .because("whoever draws or translates takes no token into its hands"));
  }

  @Test
  void gatewaysKnowNoScreen() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "app.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("translators run on any thread and are tested without a toolkit"));
  }

  @Test
  void viewModelsKnowNoScene() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .haveSimpleName("WizardSession")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("they are tested with no stage"));
  }

  @Test
  void featuresDoNotKnowOneAnother() {
    check(
        slices()
            .matching(ROOT + "app.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                resideInAPackage(ROOT + "app.launch.."), resideInAPackage(ROOT + "app.."))
            .ignoreDependency(resideInAPackage(ROOT + "app.."), resideInAPackage(ROOT + "app.ui.."))
            .ignoreDependency(
                resideInAPackage(ROOT + "app.."), resideInAPackage(ROOT + "app.task.."))
            .ignoreDependency(
                resideInAPackage(ROOT + "app.."), resideInAPackage(ROOT + "app.wizard.."))
            .because("what features share lives in app.wizard, app.ui and app.task"));
  }

  @Test
  void featuresOfCoreAreFreeOfCycles() {
    check(
        slices()
            .matching(ROOT + "core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one feature under two names"));
  }

  @Test
  void onlyTaskStartsThreads() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ROOT + "app..", ROOT + "core..")
            .and()
            .resideOutsideOfPackage(ROOT + "app.task..")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .orShould()
            .callCodeUnitWhere(describe("starts a thread", ArchitectureTest::startsThread))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executors.class)
            .because("there is one crossing between the screen and the rest"));
  }

  private static boolean startsThread(JavaCall<?> call) {
    return call.getTargetOwner().isAssignableTo(Thread.class)
        && call.getName().matches("<init>|start.*|of.*");
  }

  @Test
  void noStateIsStatic() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.github.partnerconsole..")
            .and()
            .haveModifier(STATIC)
            .should()
            .haveModifier(FINAL)
            .because("state has a home that can be read in Composition"));
    check(
        methods()
            .should()
            .notHaveName("getInstance")
            .because("whoever needs something gets it through the constructor"));
  }

  @Test
  void onlyAMainPrints() {
    check(
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Main")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what is logged is redacted and kept"));
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    check(
        classes()
            .should()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .because("such a name says nothing"));
    check(
        noClasses()
            .that()
            .areInterfaces()
            .should()
            .haveNameMatching(".*\\.I[A-Z][a-z]\\w*")
            .because("an interface is named like any other thing"));
  }
}
