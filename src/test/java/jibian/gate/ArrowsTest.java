package jibian.gate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The arrows between the packages, and who may see which library. Every rule is run over a fixture that breaks it as
/// well, for a rule that cannot fail guards nothing.
class ArrowsTest {
  private static final String FIXTURE = "jibian.gate.fixture";

  /// What a package may use of the others; `app` may use everything.
  private static final Map<String, String[]> ARROWS =
      Map.ofEntries(
          Map.entry("page", to()),
          Map.entry("task", to()),
          Map.entry("text", to()),
          Map.entry("model", to("text")),
          Map.entry("form", to("model", "page", "text")),
          Map.entry("source", to()),
          Map.entry("stage", to("form", "model", "page", "text")),
          Map.entry("intake", to("form", "source", "text")),
          Map.entry("check", to("form", "model", "stage", "text")),
          Map.entry("compare", to("form", "model", "page", "text")),
          Map.entry("json", to("text")),
          Map.entry("office", to("json", "page", "model", "source", "text")),
          Map.entry("edit", to("model")),
          Map.entry("rollforward", to("edit", "form", "model", "stage", "text")),
          Map.entry("library", to("model", "text")),
          Map.entry("store", to("json", "model", "text")),
          Map.entry(
              "ui",
              to(
                  "check",
                  "compare",
                  "edit",
                  "form",
                  "intake",
                  "library",
                  "model",
                  "page",
                  "rollforward",
                  "source",
                  "stage",
                  "task",
                  "text")));

  /// What a package within the reviewer, or within the readers of documents, may use of the others there. The root of
  /// each puts them together: it may use all of them, and none of them may use it.
  private static final Map<String, String[]> PARTS =
      Map.of(
          "check.language", to(),
          "check.finding", to(),
          "check.facts", to("finding", "language"),
          "check.rule", to("facts", "finding", "language"),
          "check.formula", to("facts", "finding", "language"),
          "office.read.common", to(),
          "office.read.word", to("common"),
          "office.read.excel", to("common"),
          "office.read.pdf", to("common"),
          "office.read.web", to("common"));

  /// Libraries and the one package that sees each.
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org.apache.poi..", "office",
          "org.apache.pdfbox..", "office",
          "org.jsoup..", "office",
          "tools.jackson..", "json",
          "com.fasterxml.jackson..", "json",
          "java.util.zip..", "office",
          "java.sql..", "store",
          "org.h2..", "store",
          "com.github.difflib..", "compare",
          "picocli..", "app");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jibian");

  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(FIXTURE);

  private static String[] to(String... packages) {
    return packages;
  }

  private static ArchRule arrow(String root, String from) {
    String[] allowed =
        Stream.concat(Stream.of(from), Arrays.stream(ARROWS.get(from)))
            .map(name -> root + "." + name + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> others =
        resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    return noClasses()
        .that()
        .resideInAPackage(root + "." + from + "..")
        .should()
        .dependOnClassesThat(others)
        .allowEmptyShould(true);
  }

  private static ArchRule part(String root, String part) {
    int end = part.lastIndexOf('.');
    String whole = root + "." + part.substring(0, end);
    String[] allowed =
        Stream.concat(Stream.of(part.substring(end + 1)), Arrays.stream(PARTS.get(part)))
            .map(name -> whole + "." + name)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "." + part)
        .should()
        .dependOnClassesThat(
            resideInAPackage(whole + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
  }

  /// What others use of the reviewer are its reviews, findings and a unit's own checks.
  private static ArchRule outsideCheck(String root) {
    String check = root + ".check";
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(check + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(check + ".facts..", check + ".rule..", check + ".language..");
  }

  private static ArchRule library(String root, String library) {
    String home = root + "." + LIBRARIES.get(library) + "..";
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(home, root + ".app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  /// Nothing speaks with another computer, or over a port of this one; but for what lets a second start find the first.
  private static ArchRule noNetwork(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .doNotHaveFullyQualifiedName(root + ".app.SingleInstance")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket.*|Http.*|URLConnection|http\\..*)"
                + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*");
  }

  private static ArchRule knownPackages(String root) {
    String[] known =
        Stream.concat(Stream.of("app"), ARROWS.keySet().stream())
            .map(name -> root + "." + name + "..")
            .toArray(String[]::new);
    return classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(known);
  }

  static Stream<String> arrows() {
    return ARROWS.keySet().stream().sorted();
  }

  static Stream<String> libraries() {
    return LIBRARIES.keySet().stream().sorted();
  }

  @Test
  void thereIsSomethingToGuard() {
    assertThat(MAIN).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void holds(String from) {
    arrow("jibian", from).check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void catchesTheWrongClass(String from) {
    assertThatThrownBy(() -> arrow(FIXTURE, from).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(FIXTURE + "." + from + ".Wrong");
  }

  static Stream<String> parts() {
    return PARTS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void holdsWithin(String part) {
    part("jibian", part).check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void catchesTheWrongClassWithin(String part) {
    assertThatThrownBy(() -> part(FIXTURE, part).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(FIXTURE + "." + part + ".WrongPart");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check.", "office.read."})
  void everyPackageWithinHasItsArrows(String whole) {
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> name.startsWith("jibian." + whole))
        .hasSize(5)
        .allMatch(name -> PARTS.containsKey(name.substring("jibian.".length())));
  }

  @Test
  void othersSeeNoRules() {
    outsideCheck("jibian").check(MAIN);
  }

  @Test
  void catchesOneThatSeesRules() {
    assertThatThrownBy(() -> outsideCheck(FIXTURE).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(FIXTURE + ".ui.WrongCheck");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void staysInItsPackage(String library) {
    library("jibian", library).check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void catchesALibraryElsewhere(String library) {
    assertThatThrownBy(() -> library(FIXTURE, library).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(FIXTURE + ".model.WrongLibraries");
  }

  @Test
  void everyClassHasItsPlace() {
    knownPackages("jibian").check(MAIN);
  }

  @Test
  void catchesAClassWithoutAPlace() {
    assertThatThrownBy(() -> knownPackages(FIXTURE).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(FIXTURE + ".elsewhere.Wrong");
  }

  @Test
  void nothingOpensASocketButForOneInstance() {
    noNetwork("jibian").check(MAIN);
  }

  @Test
  void catchesASocket() {
    assertThatThrownBy(() -> noNetwork(FIXTURE).check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(FIXTURE + ".elsewhere.WrongSocket");
  }
}
