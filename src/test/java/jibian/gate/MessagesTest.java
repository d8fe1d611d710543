package jibian.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jibian.text.Messages;
import org.junit.jupiter.api.Test;

/// The message bundle and the code agree.
class MessagesTest {
  private static final Path BUNDLE = Path.of("src/main/resources/jibian/text/messages.properties");

  /// What a message key looks like, so that literals which look like one and are none are found.
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+");

  /// What a quote may stand for in a pattern: itself, doubled, or braces that are shown as they are.
  private static final Pattern QUOTED = Pattern.compile("''|'\\{[^']*}'");

  private static Properties load(String text) throws IOException {
    Properties bundle = new Properties();
    bundle.load(new StringReader(text));
    return bundle;
  }

  private static Properties bundle() throws IOException {
    return load(Files.readString(BUNDLE));
  }

  private static Keys keys(List<Source> sources) {
    Keys keys = new Keys();
    sources.forEach(source -> keys.scan(source.tree(), source));
    return keys;
  }

  private static Keys keys(String text) {
    return keys(List.of(Source.parse(Path.of("Fixture.java"), text)));
  }

  private static String group(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('.')));
  }

  /// What is wrong between code and bundle, a line each.
  private static List<String> faults(Keys keys, Properties bundle) {
    List<String> faults = new ArrayList<>();
    for (Call call : keys.calls) {
      String pattern = bundle.getProperty(call.key);
      if (pattern == null) {
        continue;
      }
      if (new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length
          > call.arguments) {
        faults.add(call.place + ": too few arguments for " + call.key);
      }
    }
    Set<String> known = new TreeSet<>(bundle.stringPropertyNames());
    Set<String> groups = known.stream().map(MessagesTest::group).collect(Collectors.toSet());
    keys.literals.stream()
        .filter(literal -> KEY.matcher(literal).matches() && groups.contains(group(literal)))
        .filter(literal -> !known.contains(literal))
        .sorted()
        .forEach(literal -> faults.add("no message " + literal));
    for (String key : known) {
      if (!keys.literals.contains(key) && keys.prefixes.stream().noneMatch(key::startsWith)) {
        faults.add("nobody uses " + key);
      }
    }
    return faults;
  }

  @Test
  void codeAndBundleAgree() throws IOException {
    List<Source> sources = Source.under(Source.MAIN);
    assertThat(sources).isNotEmpty();
    assertThat(faults(keys(sources), bundle())).isEmpty();
  }

  @Test
  void everyMessageIsAPattern() throws IOException {
    Properties bundle = bundle();
    for (String key : bundle.stringPropertyNames()) {
      assertThatCode(() -> new MessageFormat(bundle.getProperty(key), Locale.ROOT))
          .as(key)
          .doesNotThrowAnyException();
      assertThat(QUOTED.matcher(bundle.getProperty(key)).replaceAll(""))
          .as(key)
          .doesNotContain("'")
          .isNotBlank();
      assertThat(key).matches(KEY);
      Object[] given = {"{甲}", "'乙'", "", "丁", "戊", "己", "庚", "辛"};
      assertThat(Messages.text(key, given))
          .isEqualTo(new MessageFormat(bundle.getProperty(key), Locale.ROOT).format(given));
    }
  }

  @Test
  void noKeyIsGivenTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        Files.readAllLines(BUNDLE).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .toList();
    assertThat(twice).isEmpty();
  }

  @Test
  void faultsAreFound() throws IOException {
    String code =
        """
        class Fixture {
          String a = Messages.text("a.known", "1");
          String b = Messages.text("a.missing");
          String c = Messages.text("a.needs", "1");
          String d = Messages.text("kind." + name);
          String e = Messages.text(late ? "a.late" : "a.early");
          String f = through("a.indirect");
          String g = "b.no.key";
        }
        """;
    String bundle = "a.known=x\na.needs={1}\na.unused=x\nkind.one=x\na.late=x\na.early=x\n";
    assertThat(faults(keys(code), load(bundle)))
        .containsExactly(
            "Fixture.java:4: too few arguments for a.needs",
            "no message a.indirect",
            "no message a.missing",
            "nobody uses a.unused");
  }

  private record Call(String place, String key, int arguments) {}

  /// Collects the calls of `Messages.text` with a literal key, the literals keys may be chosen from, and the beginnings
  /// of keys that are put together.
  private static final class Keys extends TreeScanner<Void, Source> {
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Source source) {
      if (call.getMethodSelect().toString().equals("Messages.text")) {
        ExpressionTree first = call.getArguments().getFirst();
        if (first instanceof LiteralTree literal) {
          int arguments = call.getArguments().size() - 1;
          calls.add(new Call(source.place(call), literal.getValue().toString(), arguments));
        } else if (first instanceof BinaryTree sum
            && sum.getLeftOperand() instanceof LiteralTree beginning) {
          prefixes.add(beginning.getValue().toString());
        }
      }
      return super.visitMethodInvocation(call, source);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Source source) {
      literals.add(String.valueOf(literal.getValue()));
      return null;
    }
  }
}
